/**
 * Compares the enrichment of stories with the reference annotation by the rules written in `data/truth/organizations.json` (policy) and
 * `data/truth/event-types.json` (scoring). Reads data/truth; the pipeline never does. `npx tsx scripts/score-enrichment.ts [--details]` prints the table.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '../src/domain/page.ts';
import type { Enrichment } from '../src/domain/story.ts';
import { runPipeline } from '../src/pipeline.ts';
import { enrichStory } from '../src/enrich/enrich-story.ts';
import type { Gazetteers } from '../src/enrich/gazetteers.ts';
import { readGazetteers } from './read-gazetteers.ts';
import { storyFromText } from './story-from-text.ts';

export interface TruthStory {
  readonly id: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly districts: readonly { readonly name: string; readonly role: string; readonly basis: string; readonly certainty: string }[];
  readonly districtAlternatives?: readonly string[];
  readonly organizations: readonly { readonly name: string; readonly aliases: readonly string[]; readonly anaphora?: readonly string[]; readonly parent?: string | null; readonly facet?: boolean }[];
  readonly people: readonly { readonly name: string; readonly title: string | null; readonly organization: string | null }[];
  readonly eventTypes: readonly string[];
  readonly mainTypeAlternatives?: readonly string[];
  readonly date: { readonly from: string | null; readonly to: string | null };
  /** What a reader who knows the day of issue can say. */
  readonly dateGivenIssue?: { readonly from: string | null; readonly to: string | null };
}

interface TruthPage {
  readonly document: string;
  /** The day of issue of an invented page, which it does not print. */
  readonly issueDateInvented?: string | null;
  readonly stories: readonly TruthStory[];
}

/** The table of bodies: what holds of a body wherever it stands. */
interface TruthOrganization {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parent: string | null;
  readonly facet: boolean;
}

export interface Tally { right: number; extra: number; missing: number }

export interface EnrichmentScore {
  readonly stories: number;
  readonly primaryDistricts: Tally;
  readonly allDistricts: Tally;
  readonly namedDistricts: Tally;
  readonly organizations: Tally;
  readonly parents: Tally;
  readonly people: Tally;
  readonly titles: Tally;
  readonly mainType: Tally;
  readonly eventTypes: Tally;
  /** `right`: known and not disjoint from the annotated range; `extra`: disjoint; `missing`: unknown. */
  readonly dates: Tally;
  /** One line for every difference. */
  readonly details: readonly string[];
}

const DOCUMENTS = ['000_c0ca125224e6b44d', '001_ebe8cf99d915d2af', '002_33a663791d9b1d0e', '003_61256b07ca335779', '004_745ce5cdf6340c81'];

const squeeze = (text: string): string => text.replace(/\s+/gu, '').replaceAll('(', '（').replaceAll(')', '）').replaceAll(',', '，');

/** F1 of a tally; 1 where there was nothing to find and nothing was found. */
export function f1({ right, extra, missing }: Tally): number {
  return right + extra + missing === 0 ? 1 : (2 * right) / (2 * right + extra + missing);
}

/** Share of right ones. */
export function rate({ right, extra, missing }: Tally): number {
  return right + extra + missing === 0 ? 1 : right / (right + extra + missing);
}

/** Scores pages against the annotated pages of data/truth; stories are paired by their first paragraph. */
export function scoreEnrichment(pages: readonly Page[]): EnrichmentScore {
  const table = (readJson('organizations') as { organizations: TruthOrganization[] }).organizations;
  return scoreStories(pairStories(pages, DOCUMENTS.map((document) => readJson(document) as TruthPage)), table);
}

/** Sets of invented pages with annotation, `data/truth/pages/<set>/`. */
export const PAGE_SETS = ['a', 'b', 'c', 'd', 'e'] as const;
export type PageSet = (typeof PAGE_SETS)[number];

/** Runs and scores a set of invented pages, from the text of the page on; each is given its day of issue as `pages.json` would. */
export function scorePageSet(set: PageSet, gazetteers: Gazetteers): EnrichmentScore {
  const folder = new URL(`../data/truth/pages/${set}/`, import.meta.url);
  const truths = readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => readJson(`pages/${set}/${name.replace(/\.json$/u, '')}`) as TruthPage);
  const documents = truths.map(({ document }) => ({ name: document, bytes: new Uint8Array(readFileSync(new URL(document, folder))) }));
  const issues = Object.fromEntries(truths.flatMap(({ document, issueDateInvented }) => (issueDateInvented ? [[document.replace(/\.[a-z]+$/u, ''), { issueDate: issueDateInvented }]] : [])));
  const { pages } = runPipeline(documents, { gazetteers, pages: issues, withheld: [] });
  const given = truths.map((truth) => ({ ...truth, stories: truth.stories.map((story) => ({ ...story, date: story.dateGivenIssue ?? story.date })) }));
  return scoreStories(pairStories(pages, given), []);
}

function pairStories(pages: readonly Page[], truths: readonly TruthPage[]): readonly { readonly truth: TruthStory; readonly found: Enrichment | null }[] {
  return truths.flatMap(({ document, stories }) => {
    const page = pages.find((one) => one.document.name === document);
    return stories.map((truth) => ({ truth, found: page?.stories.find((story) => sameStart(story.paragraphs[0], truth.paragraphs[0])) ?? null }));
  });
}

/** Scores enriched stories against their annotation. A story that was not found counts as one with nothing in it. */
function scoreStories(pairs: readonly { readonly truth: TruthStory; readonly found: Enrichment | null }[], table: readonly TruthOrganization[]): EnrichmentScore {
  const tally = (): Tally => ({ right: 0, extra: 0, missing: 0 });
  const details: string[] = [];
  const score = {
    stories: pairs.length, primaryDistricts: tally(), allDistricts: tally(), namedDistricts: tally(), organizations: tally(), parents: tally(),
    people: tally(), titles: tally(), mainType: tally(), eventTypes: tally(), dates: tally(), details,
  };
  for (const { truth, found } of pairs) {
    const note = (line: string): void => void details.push(`${truth.id} ${line}`);
    if (!found) note('story not found');
    scoreDistricts(truth, found, score, note);
    scoreOrganizations(truth, found, score, table, note);
    scorePeople(truth, found, score, note);
    scoreTypes(truth, found, score, note);
    scoreDate(truth, found, score.dates, note);
  }
  return score;
}

type Note = (line: string) => void;

function compareSets(truth: ReadonlySet<string>, found: ReadonlySet<string>, neutral: ReadonlySet<string>, tally: Tally, label: string, note: Note): void {
  for (const name of found) {
    if (truth.has(name)) tally.right += 1;
    else if (!neutral.has(name)) {
      tally.extra += 1;
      note(`${label} + ${name}`);
    }
  }
  for (const name of truth) {
    if (found.has(name)) continue;
    tally.missing += 1;
    note(`${label} - ${name}`);
  }
}

function scoreDistricts(truth: TruthStory, found: Enrichment | null, score: EnrichmentScore, note: Note): void {
  const rows = found?.districts ?? [];
  const sure = truth.districts.filter((row) => row.certainty === 'high');
  const neutral = new Set([...truth.districts.filter((row) => row.certainty !== 'high').map((row) => row.name), ...(truth.districtAlternatives ?? [])]);
  const primary = new Set(sure.filter((row) => row.role === 'primary').map((row) => row.name));
  const foundPrimary = new Set(rows.filter((row) => row.role === 'primary').map((row) => row.name));
  compareSets(primary, foundPrimary, neutral, score.primaryDistricts, 'primary district', note);
  compareSets(new Set(sure.map((row) => row.name)), new Set(rows.map((row) => row.name)), neutral, score.allDistricts, 'district', note);
  const named = new Set(sure.filter((row) => row.basis === 'named').map((row) => row.name));
  for (const name of named) score.namedDistricts[rows.some((row) => row.name === name) ? 'right' : 'missing'] += 1;
}

function scoreOrganizations(truth: TruthStory, found: Enrichment | null, score: EnrichmentScore, table: readonly TruthOrganization[], note: Note): void {
  const wanted = truth.organizations.map((row) => {
    const known = table.find((one) => one.name === row.name);
    const names = new Set([row.name, ...row.aliases, ...(row.anaphora ?? []), ...(known?.aliases ?? [])].map(squeeze));
    return { row, names, facet: row.facet ?? known?.facet ?? true, parent: row.parent !== undefined ? row.parent : (known?.parent ?? null), matched: false };
  });
  const left = (found?.organizations ?? []).map((row) => ({ row, names: new Set([row.name, ...row.surfaces].map(squeeze)), used: false }));
  const byStrength = [
    (a: (typeof wanted)[number], b: (typeof left)[number]) => squeeze(a.row.name) === squeeze(b.row.name),
    (a: (typeof wanted)[number], b: (typeof left)[number]) => [...a.names].some((name) => b.names.has(name)),
  ];
  for (const same of byStrength) {
    for (const want of wanted) {
      const hit = want.matched ? undefined : left.find((one) => !one.used && same(want, one));
      if (!hit) continue;
      want.matched = true;
      hit.used = true;
      if (!want.facet) continue;
      score.organizations.right += 1;
      scoreParent(want.row.name, want.parent, hit.row.parent, score.parents, table, note);
    }
  }
  for (const want of wanted) if (!want.matched && want.facet) miss(score.organizations, `organization - ${want.row.name}`, note);
  for (const one of left) {
    if (one.used) continue;
    score.organizations.extra += 1;
    note(`organization + ${one.row.name} [${one.row.surfaces.join(' ')}]`);
  }
}

function scoreParent(name: string, wanted: string | null, found: string | null, tally: Tally, table: readonly TruthOrganization[], note: Note): void {
  const known = table.find((one) => one.name === wanted);
  const names = wanted === null ? [] : [wanted, ...(known?.aliases ?? [])].map(squeeze);
  if (wanted === null ? found === null : found !== null && names.includes(squeeze(found))) tally.right += 1;
  else miss(tally, `parent of ${name}: ${wanted ?? 'none'}, not ${found ?? 'none'}`, note);
}

function scorePeople(truth: TruthStory, found: Enrichment | null, score: EnrichmentScore, note: Note): void {
  const people = found?.people ?? [];
  compareSets(new Set(truth.people.map((one) => one.name)), new Set(people.map((one) => one.name)), new Set(), score.people, 'person', note);
  for (const person of truth.people) {
    const own = people.find((one) => one.name === person.name);
    if (!own) continue;
    const right = person.title === null ? own.title === null : own.title !== null && (squeeze(person.title).includes(squeeze(own.title)) || squeeze(own.title).includes(squeeze(person.title)));
    if (right) score.titles.right += 1;
    else miss(score.titles, `title of ${person.name}: ${person.title ?? 'none'}, not ${own.title ?? 'none'}`, note);
  }
}

function scoreTypes(truth: TruthStory, found: Enrichment | null, score: EnrichmentScore, note: Note): void {
  const types = found?.eventTypes ?? [];
  const accepted = [truth.eventTypes[0] ?? '', ...(truth.mainTypeAlternatives ?? [])];
  if (accepted.includes(types[0] ?? '')) score.mainType.right += 1;
  else miss(score.mainType, `main type: ${accepted.join('/')}, not ${types[0] ?? 'none'}`, note);
  compareSets(new Set(truth.eventTypes), new Set(types), new Set(), score.eventTypes, 'type', note);
}

function scoreDate(truth: TruthStory, found: Enrichment | null, tally: Tally, note: Note): void {
  const date = found?.date;
  if (!date?.from || !date.to) tally.missing += 1;
  else if (truth.date.from !== null && truth.date.to !== null && (date.to < truth.date.from || date.from > truth.date.to)) {
    tally.extra += 1;
    note(`date ${date.from}–${date.to} outside ${truth.date.from}–${truth.date.to}`);
  } else tally.right += 1;
}

function miss(tally: Tally, line: string, note: Note): void {
  tally.missing += 1;
  note(line);
}

function sameStart(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && squeeze(a).slice(0, 24) === squeeze(b).slice(0, 24);
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../data/truth/${name}.json`, import.meta.url), 'utf8'));
}

/** The figures as printed lines. */
export function scoreLines(score: EnrichmentScore): readonly string[] {
  const row = (label: string, tally: Tally, measure = f1): string => `${label.padEnd(26)} ${measure(tally).toFixed(3)}  right ${tally.right}  extra ${tally.extra}  missing ${tally.missing}`;
  return [
    `stories ${score.stories}`, row('primary districts', score.primaryDistricts), row('all districts', score.allDistricts), row('districts named outright', score.namedDistricts),
    row('organizations', score.organizations), row('parents of those found', score.parents, rate), row('people', score.people), row('titles of those found', score.titles, rate),
    row('main event type', score.mainType, rate), row('event types', score.eventTypes), row('dates', score.dates, rate),
  ];
}

/** Scores the rules on invented stories: `stories` guided the rules, `second-stories` were first run after that. */
export function scoreInvented(file: 'stories' | 'second-stories', gazetteers: Gazetteers): EnrichmentScore {
  const { stories } = readJson(`invented/${file}`) as { stories: TruthStory[] };
  const pairs = stories.map((truth) => {
    const { story, source } = storyFromText(truth);
    return { truth, found: enrichStory(story, { gazetteers, source, standingHead: null, issueDate: null }).value };
  });
  return scoreStories(pairs, []);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const documents = DOCUMENTS.map((name) => ({ name: `${name}.txt`, bytes: new Uint8Array(readFileSync(new URL(`../data/documents/${name}.txt`, import.meta.url))) }));
  const gazetteers = readGazetteers();
  const { pages } = runPipeline(documents, { gazetteers, pages: {}, withheld: [] });
  for (const [title, score] of [['The five pages', scoreEnrichment(pages)], ['Invented stories', scoreInvented('stories', gazetteers)], ['Second invented stories', scoreInvented('second-stories', gazetteers)],
    ...PAGE_SETS.map((set) => [`Invented pages ${set}`, scorePageSet(set, gazetteers)] as const)] as const) {
    process.stdout.write(`${title}\n`);
    if (process.argv.includes('--details')) process.stdout.write(`${score.details.join('\n')}\n`);
    process.stdout.write(`${scoreLines(score).join('\n')}\n\n`);
  }
}
