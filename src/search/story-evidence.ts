import type { Reason, ReasonField, Story } from '../domain/story.ts';
import { sentenceAround } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { readingRange, storyParts, type StoryPartName } from './story-parts.ts';

/** A sentence that speaks for a value. `marks` are ranges of `text` in UTF-16 units, in order and apart from each other. */
export interface Evidence {
  /** Where the sentence stands; `page` for a text of the page outside the story. */
  readonly place: StoryPartName | 'page';
  readonly text: string;
  readonly marks: readonly Span[];
  /** Whether the sentence goes on before or after `text`, which was cut to a length that can be shown. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** Rules that found it, each once. */
  readonly rules: readonly string[];
}

/** Longest sentence shown, in UTF-16 units: five lines of a 24 em column. */
const SENTENCE_LIMIT = 120;

/**
 * The sentences behind one value of a story, in the order they are printed, each once with all its evidence marked. They are taken from the
 * reading text; where a reason rests on a text outside the story, from `source`, the decoded document.
 */
export function evidenceFor(story: Story, source: string, field: ReasonField, value: string): readonly Evidence[] {
  const reasons = story.because.filter((reason) => reason.field === field && reason.value === value);
  const parts = storyParts(story);
  const found = new Map<string, { place: Evidence['place']; whole: string; sentence: Span; uncut: Span; order: number; marks: Span[]; rules: Set<string> }>();
  const add = (order: number, place: Evidence['place'], whole: string, range: Span, rule: string): void => {
    const sentence = sentenceAround(whole, range, SENTENCE_LIMIT);
    const key = `${order} ${sentence.join(' ')}`;
    const entry = found.get(key) ?? { place, whole, sentence, uncut: sentenceAround(whole, range), order, marks: [], rules: new Set() };
    entry.marks.push([range[0] - sentence[0], range[1] - sentence[0]]);
    entry.rules.add(rule);
    found.set(key, entry);
  };
  for (const reason of reasons) {
    const inStory = parts.flatMap((part, order) => {
      const range = readingRange(part.runs, reason.source);
      return range ? [{ part, order, range }] : [];
    });
    for (const { part, order, range } of inStory) add(order, part.name, part.text, range, reason.rule);
    if (inStory.length === 0 && isInside(source, reason)) add(-1, 'page', source, reason.source, reason.rule);
  }
  return [...found.values()]
    .sort((a, b) => a.order - b.order || a.sentence[0] - b.sentence[0])
    .map((entry) => ({
      place: entry.place,
      text: entry.whole.slice(...entry.sentence),
      marks: mergeSpans(entry.marks),
      cutBefore: entry.uncut[0] < entry.sentence[0],
      cutAfter: entry.sentence[1] < entry.uncut[1],
      rules: [...entry.rules],
    }));
}

function isInside(source: string, reason: Reason): boolean {
  const [start, end] = reason.source;
  return start >= 0 && start < end && end <= source.length;
}

/** The same characters as `spans` cover, as spans in order that neither overlap nor touch. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && span[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])];
    else merged.push(span);
  }
  return merged;
}
