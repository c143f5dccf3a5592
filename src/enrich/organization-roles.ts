import type { OrganizationRole } from '../domain/organization.ts';
import type { Mention } from './organization-mentions.ts';
import type { Body } from './resolve-organizations.ts';

/** What may stand between the start of a sentence and its subject. */
const OPENING = /(?:^|[，。；：！？”\s])(?:近日|日前|昨天|昨日|今天|当天|连日来|目前|由|据悉|据了解|本次活动由|此次活动由|[^，。；]{0,10}(?:日|月|后|中|上|际|时))?$/u;
const TOGETHER = /(?:、|和|与|及|联合|会同|携手|暨)$/u;
/** A body that is visited, belongs or is left is no subject. */
const VISITED = /(?:走进|走访|来到|到|赴|前往|深入|慰问|看望|调研|参观|所属|来自|进驻|位于|等|包括|如)(?:了)?$/u;
const LISTED = /^(?:、[^，。；]{1,20})*等[0-9一二三四五六七八九十两多余百]*(?:余|多)?家/u;
const LOOKBACK = 16;

/** Organizer: subject of headline, kicker or lead. Participant: subject or visited elsewhere. Mentioned: only listed or passed by. */
export function roleOf(body: Body): OrganizationRole {
  const subjects = body.mentions.filter((mention) => isSubject(mention));
  if (subjects.some((mention) => mention.passage.role === 'headline' || mention.passage.role === 'kicker' || mention.passage.role === 'deck' || isLeadSentence(mention))) return 'organizer';
  if (subjects.length > 0 || body.mentions.some((mention) => !LISTED.test(mention.passage.text.slice(mention.end, mention.end + 60)) && isVisited(mention))) return 'participant';
  return body.mentions.length > 1 ? 'participant' : 'mentioned';
}

function isSubject(mention: Mention): boolean {
  const { text } = mention.passage;
  const before = text.slice(Math.max(0, mention.start - LOOKBACK), mention.start);
  if (VISITED.test(before)) return false;
  if (text.charAt(mention.end) === '的') return false;
  if (OPENING.test(before)) return true;
  return TOGETHER.test(before) && mention.start < 40;
}

function isLeadSentence(mention: Mention): boolean {
  if (!mention.passage.isLead) return false;
  const stop = mention.passage.text.indexOf('。');
  return stop < 0 || mention.start < stop;
}

function isVisited(mention: Mention): boolean {
  return VISITED.test(mention.passage.text.slice(Math.max(0, mention.start - LOOKBACK), mention.start));
}
