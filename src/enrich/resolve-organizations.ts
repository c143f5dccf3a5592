import type { DistrictName } from '../domain/district.ts';
import type { HeadKind } from './gazetteer-lists.ts';
import type { Gazetteers } from './gazetteers.ts';
import { abbreviates, officialName, stemOf } from './official-name.ts';
import { isIndustryUnion, type Mention } from './organization-mentions.ts';
import type { Passage } from './story-text.ts';

/** One body of a story with all its occurrences. */
export interface Body {
  readonly name: string;
  readonly kind: HeadKind;
  /** Full name of the body that this one belongs to by its own name, or by `甲所属乙`. */
  owner: string | null;
  readonly mentions: Mention[];
  /** How the name was found; the rule of its reasons. */
  readonly rule: string;
}

/** What the story says beside its organizations. */
export interface StoryFacts {
  readonly passages: readonly Passage[];
  /** Districts named in the story by name or subdivision. */
  readonly districts: readonly DistrictName[];
  /** Subdivisions named in the story, under their official names. */
  readonly subdivisions: readonly string[];
}

/** A bare form must say at least 物业公司, not 公司. */
const LEAST_BARE = 4;
const LEAST_COMMUNITY = 2;
const GENERIC_START = /^(?:各级|基层|上级|下级|企业|本级|所属|所在|该|本|此|各|两级|民营企业)/u;
const EMPLOYER = /(?:公司|集团|厂|院|校|大学|中心|银行|局|店|社)$/u;
const FIRM = /(?:公司|集团|厂|银行|医院|大学|学院)$/u;
const SHORT_START = /^(?:区|街道|镇|乡|街|村|社区|厂|院|校|公司|集团|中心|分公司|市场)/u;

/** The joint union of an area or a trade bears no place in its name, and its name is no phrase. */
const AREA_UNION = /.{4}(?:工会联合会|联合工会)$/u;

/** A mere `某某工会` is a name where it stands again, a title follows it, or the firm 某某 is spoken of elsewhere; else it is a phrase (`开创工会工作`). */
function isProved(mention: Mention, found: readonly Mention[], facts: StoryFacts): boolean {
  if (mention.anchored || mention.kind !== 'union' || AREA_UNION.test(mention.text)) return true;
  if (found.some((other) => other !== mention && other.text === mention.text)) return true;
  if (/^(?:主席|副主席|常务副主席|委员|干部|负责人|相关负责人)/u.test(mention.passage.text.slice(mention.end, mention.end + 5))) return true;
  const firm = mention.text.replace(/工会$/u, '');
  return firm.length >= 3 && facts.passages.some(({ text }) => text.split(firm).length > (text.split(mention.text).length));
}

/** The bodies of a story, and the bare forms of which the story does not say whom they mean. */
export interface Resolution {
  readonly bodies: readonly Body[];
  readonly unresolved: readonly Mention[];
}

/** Groups occurrences into bodies. Short and bare forms are resolved within the story; those that stay open are left out and told. */
export function resolveOrganizations(found: readonly Mention[], facts: StoryFacts, gazetteers: Gazetteers): Resolution {
  const aliases = readDefinitions(found, facts.passages);
  const bodies = new Map<string, Body>();
  const open: Mention[] = [];
  for (const mention of found) {
    if (mention.determined) {
      open.push(mention);
      continue;
    }
    const text = expandAlias(mention.text, aliases);
    const isAlias = text !== mention.text;
    if ((mention.proper || isAlias) && isProved(mention, found, facts) && !GENERIC_START.test(mention.text) && (isAlias || !SHORT_START.test(mention.text))) {
      const owner = mention.owner === null ? aliasOwner(mention.text, text, aliases) : expandAlias(mention.owner, aliases);
      addMention(bodies, officialName(text, gazetteers), mention, owner, isAlias ? 'defined-short-form' : 'head-noun', gazetteers);
    } else open.push(mention);
  }
  for (const mention of found) if (mention.kind === 'internal' && !mention.determined && mention.owner !== null) addFirmOfDepartment(bodies, mention, expandAlias(mention.owner, aliases), gazetteers);
  open.push(...found.flatMap(unionOfCommittee));
  const merged = lengthenByOwners(mergeShortForms([...bodies.values()]));
  const unresolved = open.filter((mention) => isBareForm(mention) && !resolveOpen(merged, mention, found, facts, gazetteers));
  return { bodies: merged, unresolved };
}

/** `X（以下简称“Y”）`: Y → the name that ends there, or the place where it is a place that is shortened. */
function readDefinitions(found: readonly Mention[], passages: readonly Passage[]): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const passage of passages) {
    for (const { alias, at } of passage.definitions) {
      const mention = found.find((one) => one.passage === passage && one.end === at) ?? found.find((one) => one.passage === passage && one.start < at && one.end > at);
      if (mention) aliases.set(alias, passage.text.slice(mention.start, at));
    }
  }
  return aliases;
}

function expandAlias(text: string, aliases: ReadonlyMap<string, string>): string {
  for (const [alias, full] of aliases) if (text.startsWith(alias) && !text.startsWith(full)) return full + text.slice(alias.length);
  return text;
}

/** 乙工会, where `甲有限公司（以下简称“乙”）` stands before: the firm owns it, though 乙 alone has no head noun. */
function aliasOwner(text: string, expanded: string, aliases: ReadonlyMap<string, string>): string | null {
  for (const [alias, full] of aliases) if (EMPLOYER.test(full) && text.startsWith(alias) && text !== alias && expanded === full + text.slice(alias.length)) return full;
  return null;
}

function addMention(bodies: Map<string, Body>, name: string, mention: Mention, owner: string | null, rule: string, gazetteers: Gazetteers): void {
  const body = bodies.get(name);
  if (body) {
    body.mentions.push(mention);
    body.owner ??= owner === null ? null : officialName(owner, gazetteers);
  } else bodies.set(name, { name, kind: mention.kind, owner: owner === null ? null : officialName(owner, gazetteers), mentions: [mention], rule });
}

/** A department is too small to be shown, so its firm stands for it: 甲公司 in 甲公司炼钢部. Of unions the policy of the annotation has it otherwise. */
function addFirmOfDepartment(bodies: Map<string, Body>, mention: Mention, owner: string, gazetteers: Gazetteers): void {
  const end = mention.start + (mention.owner?.length ?? 0);
  const printed = mention.passage.text.slice(mention.start, end);
  if (!mention.proper || !FIRM.test(owner) || GENERIC_START.test(owner) || SHORT_START.test(owner) || printed !== mention.owner) return;
  addMention(bodies, officialName(owner, gazetteers), { ...mention, end, text: printed, kind: kindOfFirm(owner), owner: mention.upper, upper: null }, mention.upper, 'firm-of-department', gazetteers);
}

function kindOfFirm(name: string): HeadKind {
  return name.endsWith('医院') ? 'other' : /学院$|大学$/u.test(name) ? 'school' : 'company';
}

/** 公司工会 of 公司工会第一届委员会: whose committee is elected is named with it. */
function unionOfCommittee(mention: Mention): readonly Mention[] {
  const bare = mention.kind === 'internal' ? /^(?:公司|集团|企业|医院|学校|该厂)工会(?=.)/u.exec(mention.text)?.[0] : undefined;
  return bare === undefined ? [] : [{ ...mention, end: mention.start + bare.length, text: bare, kind: 'union', headLength: 2, owner: null, upper: null }];
}

/** Joins a body to the one longer name that it can only be a shortening of. */
function mergeShortForms(bodies: readonly Body[]): Body[] {
  const byLength = [...bodies].sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  const kept: Body[] = [];
  for (const body of byLength) {
    const longer = kept.filter((other) => isShortFormOf(body, other));
    const [target] = longer;
    if (longer.length === 1 && target) {
      target.mentions.push(...body.mentions);
      target.owner ??= body.owner !== null && target.name.startsWith(body.owner) ? body.owner : null;
    } else kept.push(body);
  }
  for (const body of kept) body.mentions.sort(byPlace);
  return kept.sort((a, b) => byPlace(a.mentions[0], b.mentions[0]));
}

function byPlace(a: Mention | undefined, b: Mention | undefined): number {
  if (!a || !b) return 0;
  return a.passage.order - b.passage.order || a.start - b.start;
}

function isShortFormOf(short: Body, long: Body): boolean {
  if ((short.kind === 'union') !== (long.kind === 'union') || (short.kind === 'internal') !== (long.kind === 'internal')) return false;
  if (short.kind !== long.kind && short.kind !== 'weak' && short.kind !== 'site') return false;
  if (long.name.endsWith(`附属${short.name}`)) return true;
  const a = stemOf(short.name);
  const b = stemOf(long.name);
  if (a === b) return a.length >= 2;
  if (short.kind === 'union' && isBeginningOf(short, long)) return true;
  if (abbreviates(short.name, long.name) || isHeadlineForm(short, long)) return true;
  const head = short.mentions[0]?.headLength ?? 0;
  return a.length >= 4 && a.length > head && b.endsWith(a) && !/^北京市?/u.test(short.name) && long.owner !== short.name;
}

/** Headlines shorten freely, but name the body of the lead: all characters of the short form, and its kind, are those of the long one. */
function isHeadlineForm(short: Body, long: Body): boolean {
  if (short.kind !== 'union' || long.owner === short.name) return false;
  return (
    short.mentions.every(({ passage }) => passage.role === 'headline' || passage.role === 'kicker' || passage.role === 'deck') &&
    long.mentions.some(({ passage }) => passage.isLead) && [...short.name].every((c) => long.name.includes(c))
  );
}

/** 某区分公司 beside 北京甲某区分公司工会 is the firm that this union belongs to. */
function lengthenByOwners(bodies: readonly Body[]): Body[] {
  const owners = new Map(bodies.flatMap((body) => (body.kind === 'union' && body.owner !== null ? [[body.owner, body.mentions.find((one) => one.upper !== null)?.upper ?? null] as const] : [])));
  return bodies.map((body) => {
    const longer = [...owners].filter(([owner]) => owner.length > body.name.length && owner.endsWith(body.name));
    const [only] = longer;
    if (body.kind === 'union' || body.name.length < LEAST_BARE || !only || longer.length > 1 || bodies.some((other) => other.name === only[0])) return body;
    return { ...body, name: only[0], owner: only[1] };
  });
}

/** 长江工会 for 长江（北京）技术有限公司工会: the beginning of the firm's name, cut before its line of business. */
function isBeginningOf(short: Body, long: Body): boolean {
  const core = stemOf(short.name).replace(/工会$/u, '');
  return core.length >= 2 && short.owner === null && long.owner !== null && stemOf(long.owner).startsWith(core) && /公司/u.test(long.owner);
}

/** Whether an open form is one at all, not a common noun (各级工会) or a department. */
function isBareForm({ text, determined, kind }: Mention): boolean {
  return kind !== 'internal' && (determined || (text !== '工会' && !/^(?:各级|基层|上级|下级|企业|两级)/u.test(text)));
}

/** A bare form (区总工会, 该公司工会, 物业管理中心工会) joins the one body of the story that it can mean. */
function resolveOpen(bodies: Body[], mention: Mention, found: readonly Mention[], facts: StoryFacts, gazetteers: Gazetteers): boolean {
  const { text } = mention;
  const [only, second] = mention.determined
    ? determinedMatches(bodies, mention)
    : bodies.filter((body) => body.kind === mention.kind && body.name.length > text.length && body.name.endsWith(text) && text.length > 2);
  if (only && !second) {
    only.mentions.push(mention);
    only.mentions.sort(byPlace);
    return true;
  }
  if (!only && (mention.determined || mention.kind === 'union') && nameByOwner(bodies, mention)) return true;
  if (!mention.determined && !only && nameBySubdivision(bodies, mention, found, facts, gazetteers)) return true;
  if (!mention.determined && !only && nameOwner(bodies, mention)) return true;
  const [district, another] = facts.districts;
  const stem = text.slice(1);
  const isKnownStem = stem === '总工会' || mention.kind !== 'union' || isIndustryUnion(stem, gazetteers);
  if (!mention.determined && text.startsWith('区') && !only && district && !another && isKnownStem) {
    const name = officialName(district.endsWith('区') ? district.slice(0, -1) + text : `北京经济技术开发区${stem}`, gazetteers);
    bodies.push({ name, kind: mention.kind, owner: null, mentions: [mention], rule: 'bare-form-of-district' });
    return true;
  }
  return false;
}

/** 该集团工会: unions of the story whose owner is such a body; 该公司工会 when the story has one firm's union only. */
function determinedMatches(bodies: readonly Body[], mention: Mention): readonly Body[] {
  if (mention.kind !== 'union') return [];
  const noun = mention.text.replace(/(?:总|联合)?工会$/u, '');
  const unions = bodies.filter((body) => body.kind === 'union' && body.owner !== null);
  const exact = bodies.filter((body) => body.kind === 'union' && body.name.includes(noun) && body.name.endsWith(mention.text.slice(noun.length)));
  return exact.length > 0 ? exact : /^(?:企业|公司|单位|集团)$/u.test(noun) ? unions : [];
}

/** 该市场工会 where the story names one 市场: its union is meant, and so it is an employer; 该集团某分公司 likewise. */
function nameByOwner(bodies: Body[], mention: Mention): boolean {
  const noun = mention.kind === 'union' ? mention.text.replace(/工会$/u, '') : (/^(?:集团|公司|企业|学校|学院|医院|中心|银行)(?=.)/u.exec(mention.text)?.[0] ?? '');
  const rest = mention.text.slice(noun.length);
  const owners = bodies.filter((body) => body.kind !== 'union' && body.kind !== 'internal' && body.name.endsWith(noun));
  const [owner, second] = owners;
  if (!owner || second || noun === '' || rest === '') return false;
  const name = `${owner.name}${rest}`;
  const known = bodies.find((body) => body.kind === mention.kind && (body.name === name || body.owner === owner.name || abbreviates(name, body.name)));
  if (known) known.mentions.push(mention);
  else bodies.push({ name, kind: mention.kind, owner: owner.name, mentions: [mention], rule: 'body-of-the-one-named-before' });
  return true;
}

/** 镇总工会, 街道总工会 where the story names one such subdivision and no other of its level. */
function nameBySubdivision(bodies: Body[], mention: Mention, found: readonly Mention[], facts: StoryFacts, gazetteers: Gazetteers): boolean {
  const level = /^(?:街道|地区|镇|乡|社区|村)(?=.)/u.exec(mention.text)?.[0];
  if (level === undefined || mention.kind === 'internal') return false;
  const [only, second] = namedBefore(level, found, facts);
  if (only === undefined || second !== undefined) return false;
  const name = officialName(only + mention.text.slice(level.length), gazetteers);
  const known = bodies.find((body) => body.name === name);
  if (known) known.mentions.push(mention);
  else bodies.push({ name, kind: mention.kind, owner: null, mentions: [mention], rule: 'bare-form-of-subdivision' });
  return true;
}

/** The subdivisions of a level that the story names; of communities, which no list holds in full, those that its bodies are named after, too. */
function namedBefore(level: string, found: readonly Mention[], facts: StoryFacts): readonly string[] {
  const named = facts.subdivisions.filter((name) => name.endsWith(level));
  if (level !== '社区' && level !== '村') return named;
  return [...new Set([...named, ...found.flatMap(({ text }) => (text.indexOf(level) >= LEAST_COMMUNITY ? [text.slice(0, text.indexOf(level) + level.length)] : []))])];
}

/** A firm named before only inside the name of its union: 物业管理中心 after 甲物业管理中心工会. */
function nameOwner(bodies: Body[], mention: Mention): boolean {
  const unions = bodies.filter((body) => body.owner !== null && body.owner.endsWith(mention.text));
  const [owner, second] = [...new Set(unions.map((body) => body.owner ?? ''))];
  if (owner === undefined || second !== undefined || mention.kind === 'union' || mention.text.length < LEAST_BARE) return false;
  bodies.push({ name: owner, kind: mention.kind === 'site' ? 'company' : mention.kind, owner: unions.flatMap((body) => body.mentions).find((one) => one.upper !== null)?.upper ?? null, mentions: [mention], rule: 'bare-form-of-owner' });
  return true;
}
