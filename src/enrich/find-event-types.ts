import { EVENT_TYPES, type EventType } from '../domain/event-type.ts';
import type { Reason } from '../domain/story.ts';
import { sentenceSpans } from '../text/sentences.ts';
import type { Gazetteers } from './gazetteers.ts';
import { reasonOf, type Passage, type Place } from './story-text.ts';

export interface EventTypeFindings {
  readonly eventTypes: readonly EventType[];
  readonly because: readonly Reason[];
}

interface Hit extends Place {
  readonly type: EventType;
  readonly score: number;
}

const HEADLINE = 3;
const KICKER = 2.5;
const LEAD_SENTENCE = 2;
const LEAD = 1.2;
const BODY = 0.5;
/** Plans, speeches and background tell little of what happened. */
const SOFT = 0.15;
/** Most that one passage of the body can add to a type. */
const BODY_LIMIT = 4;
/** Characters between the name of a contest and its launch. */
const SHADOW_REACH = 30;
/** `——记某厂高级技师某某`: the papers' form for the portrait of one worker. */
const PROFILE = /^(?:—+)?记.{2,}?(?:劳模|劳动模范|工匠|技师|工程师|获得者|工人|职工|驾驶员|司机|教师|医生|护士|班长|组长|主任)/u;
const PROFILE_SCORE = 24;
const VENUE_REACH = 14;
const VENUE_BEFORE = /(?:在|走进|来到|走入)[^，。；：“”]{0,13}$/u;
const VENUE_AFTER = /^(?:[里内中]|的[^，。]{0,4}[里内中]|(?:联合)?(?:举办|举行|开展|组织|开讲|开班|开课|上演|坐班|集合)|门前|门口|一角)/u;
const HELD = /(?:举办|举行|召开|开展|办起|组织|启动|推出)[^，。；！？：]{2,48}/gu;
/** Characters after the noun that names the event: 活动, 仪式, and the place of it. */
const LONGEST_TAIL = 4;
const OBJECT = 1.6;
const MOST_TYPES = 3;
const LEAST_SCORE = 7;
/** A headline full of cues of one type must not hide the others. */
const GREAT = 20;
const LEAST_SHARE = 0.42;

/** The event types of a story by weighted cues, the main one first. Empty where no cue is strong enough. */
export function findEventTypes(passages: readonly Passage[], gazetteers: Gazetteers): EventTypeFindings {
  const hits = passages.flatMap((passage) => passageHits(passage, gazetteers));
  const totals = totalScores(hits);
  dropShadows(totals, hits);
  const ranked = [...totals].sort((a, b) => b[1] - a[1] || EVENT_TYPES.indexOf(a[0]) - EVENT_TYPES.indexOf(b[0]));
  const best = ranked[0]?.[1] ?? 0;
  const eventTypes = ranked.filter(([, score], index) => index === 0 ? score >= LEAST_SCORE / 3 : score >= LEAST_SCORE && score >= Math.min(best, GREAT) * LEAST_SHARE).slice(0, MOST_TYPES).map(([type]) => type);
  const because = eventTypes.flatMap((type) => evidenceOf(hits, type).map((hit) => reasonOf('eventType', type, 'cue', hit)));
  return { eventTypes, because };
}

/** The sum for each type; each cue counts once a passage, at its best, and a passage of the body adds no more than its limit. */
function totalScores(hits: readonly Hit[]): Map<EventType, number> {
  const best = new Map<Passage, Map<EventType, Map<string, number>>>();
  for (const hit of hits) {
    const types = best.get(hit.passage) ?? new Map<EventType, Map<string, number>>();
    const cues = types.get(hit.type) ?? new Map<string, number>();
    const cue = hit.passage.text.slice(hit.start, hit.end);
    cues.set(cue, Math.max(cues.get(cue) ?? 0, hit.score));
    types.set(hit.type, cues);
    best.set(hit.passage, types);
  }
  const totals = new Map<EventType, number>();
  for (const [passage, types] of best) {
    for (const [type, cues] of types) {
      const sum = [...cues.values()].reduce((total, score) => total + score, 0);
      totals.set(type, (totals.get(type) ?? 0) + (passage.role === 'paragraph' && !passage.isLead ? Math.min(BODY_LIMIT, sum) : sum));
    }
  }
  return totals;
}

/** A contest that is launched is a contest: its 启动 opens nothing else. A union that is founded is no opening of a place. */
function dropShadows(totals: Map<EventType, number>, hits: readonly Hit[]): void {
  const openings = hits.filter((hit) => hit.type === '启动揭牌');
  const isPlainLaunch = openings.every((hit) => /^(?:启动|正式启动|启动仪式|开启|发布|命名)$/u.test(hit.passage.text.slice(hit.start, hit.end)));
  if (isPlainLaunch && openings.every((hit) => hits.some((other) => other.type === '竞赛表彰' && other.passage === hit.passage && Math.abs(other.start - hit.start) <= SHADOW_REACH))) totals.delete('启动揭牌');
}

function passageHits(passage: Passage, gazetteers: Gazetteers): readonly Hit[] {
  const hits: Hit[] = [];
  const profile = passage.role === 'kicker' || passage.role === 'deck' ? PROFILE.exec(passage.text) : null;
  if (profile) hits.push({ passage, start: 0, end: profile[0].length, type: '劳模工匠', score: PROFILE_SCORE });
  sentenceSpans(passage.text).forEach(([start, end], index) => {
    const factor = factorOf(passage, index, passage.text.slice(start, end), gazetteers);
    const from = hits.length;
    let at = start;
    while (at < end) {
      const match = gazetteers.cues.longestAt(passage.text, at, end);
      if (!match) {
        at += 1;
        continue;
      }
      for (const { type, weight } of match.value) if (type !== '阵地建设' || !isVenue(passage.text, at, at + match.length)) hits.push({ passage, start: at, end: at + match.length, type, score: weight * factor });
      at += match.length;
    }
    if (factor >= LEAD_SENTENCE) weighObjects(hits, from, passage.text.slice(start, end), start);
  });
  return hits;
}

/** 在职工书屋举办插花活动: where something is held is not what is built. */
function isVenue(text: string, start: number, end: number): boolean {
  return VENUE_BEFORE.test(text.slice(Math.max(0, start - VENUE_REACH), start)) && VENUE_AFTER.test(text.slice(end, end + 6));
}

/** What is held, opened or carried out is the event, and Chinese names it at the end of the clause: 举办…急救工作坊 is a workshop. */
function weighObjects(hits: Hit[], from: number, sentence: string, start: number): void {
  for (const match of sentence.matchAll(HELD)) {
    const end = start + match.index + match[0].length;
    for (let i = from; i < hits.length; i += 1) {
      const hit = hits[i];
      if (hit && hit.start >= start + match.index && hit.end <= end && end - hit.end <= LONGEST_TAIL) hits[i] = { ...hit, score: hit.score * OBJECT };
    }
  }
}

function factorOf(passage: Passage, sentence: number, text: string, gazetteers: Gazetteers): number {
  if (passage.role === 'headline') return HEADLINE;
  if (passage.role === 'kicker' || passage.role === 'deck') return KICKER;
  if (passage.role === 'section') return 1;
  if (passage.isLead && sentence === 0) return LEAD_SENTENCE;
  if (gazetteers.softMarker.test(text) || text.startsWith('“')) return SOFT;
  return passage.isLead ? LEAD : BODY;
}

function evidenceOf(hits: readonly Hit[], type: EventType): readonly Hit[] {
  return hits.filter((hit) => hit.type === type).sort((a, b) => b.score - a.score || a.passage.order - b.passage.order || a.start - b.start).slice(0, MOST_TYPES);
}
