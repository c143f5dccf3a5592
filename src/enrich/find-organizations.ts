import type { Diagnostic } from '../domain/diagnostic.ts';
import type { OrganizationType, ParentOrganization } from '../domain/organization.ts';
import type { Reason, StoryOrganization } from '../domain/story.ts';
import type { Gazetteers } from './gazetteers.ts';
import { findBrandEmployers, findListedCompanies } from './listed-companies.ts';
import { findMentions, type Mention } from './organization-mentions.ts';
import { parentOf } from './organization-parents.ts';
import { organizationsAbove } from './organizations-above.ts';
import { roleOf } from './organization-roles.ts';
import { resolveOrganizations, type Body, type StoryFacts } from './resolve-organizations.ts';
import { diagnosticOf, reasonOf, surfaceOf, type Passage } from './story-text.ts';
import type { Token } from './tokenize.ts';

export interface OrganizationFindings {
  readonly organizations: readonly StoryOrganization[];
  readonly because: readonly Reason[];
  /** All bodies, inner departments too: people belong to them. */
  readonly bodies: readonly Body[];
  readonly mentions: readonly Mention[];
  /** All that stand above {@link organizations}, each once. */
  readonly parents: readonly ParentOrganization[];
  readonly diagnostics: readonly Diagnostic[];
}

const BARE_FORM = /^(?:区|街道|镇|乡|市|村|社区)(?![级街镇乡县居两])\p{Script=Han}{2,}$/u;
const STAFF_PLACE = /^职工(?:书屋|之家|小家|活动|食堂|服务|创新|夜校|运动会|文化|文体|驿站|艺术|沙龙|课堂)/u;
/** Times that a name without a real head noun (某某科技) must stand in the story. */
const PROOF_OF_WEAK = 2;

/** Finds the organizations of a story by head nouns and grammar. Nothing but the story and the gazetteers is looked at. */
export function findOrganizations(facts: StoryFacts, tokens: ReadonlyMap<Passage, readonly Token[]>, gazetteers: Gazetteers): OrganizationFindings {
  const mentions: Mention[] = [];
  for (const passage of facts.passages) {
    const own = tokens.get(passage) ?? [];
    const byHead = findMentions(passage, own, gazetteers);
    const listed = [...findListedCompanies(passage, gazetteers), ...findBrandEmployers(passage, own, gazetteers)].filter((item) => !byHead.some((mention) => mention.start < item.end && item.start < mention.end && mention.kind !== 'weak'));
    mentions.push(...byHead.filter((mention) => !listed.some((item) => item.start < mention.end && mention.start < item.end)), ...listed);
  }
  const { bodies, unresolved } = resolveOrganizations(mentions, facts, gazetteers);
  const organizations: StoryOrganization[] = [];
  const because: Reason[] = [];
  for (const body of bodies) {
    const type = shownType(body, bodies, facts);
    if (!type) continue;
    const surfaces = [...new Set(body.mentions.map(surfaceOf))];
    organizations.push({ name: body.name, type, role: roleOf(body), parent: parentOf(body, bodies, facts.districts, gazetteers), surfaces });
    for (const mention of body.mentions) because.push(reasonOf('organization', body.name, body.rule, mention));
  }
  const parents = organizationsAbove(organizations, bodies, facts.districts, gazetteers);
  return { organizations, because, bodies, mentions, parents, diagnostics: unresolved.filter(isWorthTelling).map((mention) => diagnosticOf('unresolved-short-form', 'info', `${mention.text}: the story does not say which body is meant`, mention)) };
}

/** 区总工会, 街道办事处, 该集团工会: a body is meant and not said. 各镇街总工会, 两级工会 and a bare 公司 mean none. */
function isWorthTelling({ kind, text, determined, passage, start }: Mention): boolean {
  if (kind !== 'union' && kind !== 'government' && kind !== 'party') return false;
  return determined ? kind === 'union' && text !== '工会' && /[该此本]$/u.test(passage.text.slice(0, start)) : BARE_FORM.test(text);
}

/** The type shown, null for what is no body of its own in this story: departments, sites that employ nobody here, unproved short names. */
function shownType(body: Body, bodies: readonly Body[], facts: StoryFacts): OrganizationType | null {
  if (body.kind === 'internal') return null;
  if (body.kind === 'party' && body.mentions.every(isInTitle)) return null;
  if (body.kind === 'site' && isPublicService(body)) return 'community';
  if (body.kind === 'site') return bodies.some((other) => other.owner === body.name) || actsAsEmployer(body) ? 'company' : null;
  if (body.kind === 'weak') return actsAsEmployer(body) || isLocalFirm(body) || isProved(body, facts) ? 'company' : null;
  return body.kind;
}

/** 某镇农业服务中心: what a subdistrict, town or district runs is a body, not a site. */
function isPublicService({ name, mentions }: Body): boolean {
  return /(?:镇|乡|街道|地区|区).{2,8}服务中心$/u.test(name) && mentions.some(({ anchored }) => anchored);
}

/** 天津某某速递的: a line of business after a city and a name of its own, where somebody of it is told or it stands in a list. */
function isLocalFirm({ mentions }: Body): boolean {
  return mentions.some(({ passage, end, anchored, proper, text, headLength }) => anchored && proper && text.length - headLength >= 4 && /^的(?!职工|员工|\p{Script=Han}{0,3}[，。])/u.test(passage.text.slice(end, end + 6)));
}

/** A committee that is named only in somebody's title (区委常委、部长) does nothing in the story. */
function isInTitle({ passage, end }: Mention): boolean {
  return /^(?:常委|书记|副书记|常务副|委员|部长|副部长|主任|副主任|秘书长|第一书记)/u.test(passage.text.slice(end, end + 4));
}

/** A title, its staff or the word 工会 follows the name: `某市场职工`; 某园区职工书屋 is a place in the 园区. */
function actsAsEmployer(body: Body): boolean {
  return body.mentions.some((mention) => !(body.kind === 'site' && STAFF_PLACE.test(mention.passage.text.slice(mention.end, mention.end + 4))) && /^(?:职工|员工|快递员|骑手|配送员|司机|驾驶员|医生|护士|教师|学生|工程师|技术员|站长|工会|公司|集团|总?经理|店长|店员|负责人|馆长|园长|主任|董事长|党委|党总支|党支部)/u.test(mention.passage.text.slice(mention.end, mention.end + 4)));
}

function isProved(body: Body, facts: StoryFacts): boolean {
  let times = 0;
  for (const passage of facts.passages) times += passage.text.split(body.name).length - 1;
  return times >= PROOF_OF_WEAK && body.name.length <= 8;
}
