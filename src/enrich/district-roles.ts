import type { DistrictName, DistrictRole } from '../domain/district.ts';
import type { Evidence } from './district-evidence.ts';
import type { Mention } from './organization-mentions.ts';

/** What takes people to a place that is not their own. */
const VISIT = /(?:走进|走入|参观|赴|前往|来到|乘坐[^，。]{0,6}前往|奔赴|远赴|抵达|打卡|游览)(?:了)?(?:北京市?|位于)?$/u;
const GUESTS = /(?:来自|分别来自)[^，。；]{0,24}$/u;
const SITE = /(?:在|位于|走进|来到|赴|到|深入|前往|进驻|落户|走访|慰问|看望)(?:了)?(?:北京市?|[^，。；、]{0,12})$/u;
const LOOKBACK = 28;
/** Three districts or more in a row: 在东城、大兴、门头沟开设. None of them is where the story takes place. */
const NAME = '(?:东城|西城|朝阳|海淀|丰台|石景山|门头沟|房山|通州|顺义|昌平|大兴|怀柔|平谷|密云|延庆|亦庄|经开)区?';
const LISTED = new RegExp(`${NAME}[、和与及]${NAME}[、和与及]${NAME}`, 'u');
const ROW = 12;

/** Weight of the places that evidence stands in: headlines tell the host, the lead tells host and site. */
function weightOf({ passage }: Evidence): number {
  if (passage.role === 'headline' || passage.role === 'kicker' || passage.role === 'deck') return 3;
  return passage.isLead ? 2 : 1;
}

/**
 * Primary: the district of host, organizer or site. Mentioned: visited by people of another district, of guests, or named in passing. A place alone
 * makes a district primary only where nothing stronger does, and of several places of one kind those of headline and lead.
 */
export function districtRoles(evidence: readonly Evidence[], mentions: readonly Mention[]): ReadonlyMap<DistrictName, DistrictRole> {
  const hosts = new Set(evidence.filter((one) => isHost(one, mentions)).map((one) => one.district));
  const scores = new Map<DistrictName, number>();
  for (const one of evidence) scores.set(one.district, Math.max(scores.get(one.district) ?? 0, strength(one, mentions, hosts)));
  const best = Math.max(0, ...scores.values());
  const primaryFrom = best >= 6 ? 6 : Math.max(1, best);
  return new Map([...scores].map(([name, score]) => [name, score >= primaryFrom ? 'primary' : 'mentioned']));
}

/** In the name of a body that stands before the first verb of headline or lead. */
function isHost(one: Evidence, mentions: readonly Mention[]): boolean {
  if (weightOf(one) < 2 || (one.meaning.basis !== 'named' && one.meaning.basis !== 'subdivision')) return false;
  const before = before28(one);
  if (VISIT.test(before) || GUESTS.test(before)) return false;
  return mentions.some((mention) => mention.passage === one.passage && mention.start <= one.start && one.end <= mention.end && mention.kind !== 'site' && mention.proper);
}

function strength(one: Evidence, mentions: readonly Mention[], hosts: ReadonlySet<DistrictName>): number {
  const before = before28(one);
  const othersHost = hosts.size > 0 && !hosts.has(one.district);
  if (hosts.has(one.district)) return 10;
  if (GUESTS.test(before)) return othersHost ? 0 : weightOf(one) >= 2 ? 1 : 0.4;
  if (VISIT.test(before) && othersHost) return 0;
  const weight = weightOf(one);
  if (weight < 2 && !mentions.some((m) => m.passage === one.passage && m.start <= one.start && one.end <= m.end) && LISTED.test(rowAround(one))) return 0.5;
  const isNamed = one.meaning.basis === 'named' || one.meaning.basis === 'subdivision';
  if (isNamed) return weight >= 2 ? (othersHost && !SITE.test(before) ? 4 : 6) : othersHost ? 1 : isListed(one, mentions) && !SITE.test(before) ? 0.5 : 3;
  if (othersHost) return 0;
  return weight >= 2 ? (SITE.test(before) || one.passage.role !== 'paragraph' ? 3.5 : 3.2) : SITE.test(before) ? 2 : 1;
}

/** One of several bodies in a row: `甲区总工会、乙工会作经验交流`. */
function isListed(one: Evidence, mentions: readonly Mention[]): boolean {
  const mention = mentions.find((m) => m.passage === one.passage && m.start <= one.start && one.end <= m.end);
  return mention !== undefined && (one.passage.text.charAt(mention.end) === '、' || one.passage.text.charAt(mention.start - 1) === '、');
}

function rowAround({ passage, start, end }: Evidence): string {
  return passage.text.slice(Math.max(0, start - ROW), end + ROW);
}

function before28({ passage, start }: Evidence): string {
  return passage.text.slice(Math.max(0, start - LOOKBACK), start);
}
