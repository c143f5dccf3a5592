import type { TextSearch } from './text-search.ts';

/** A text that stands in stories, by how many, and where first. */
export interface FoundText {
  readonly text: string;
  readonly stories: number;
  readonly first: { readonly story: number; readonly at: number };
}

/** A term with one character unknown between its two parts. */
interface Gap {
  readonly before: string;
  readonly after: string;
}

const LETTER = /^[\p{L}\p{N}]$/u;

/**
 * The texts of stories that differ from a folded term in one character: another one in its place, or one more inside.
 * @param term at least three UTF-16 units
 */
export function findOneOff(term: string, search: TextSearch): readonly FoundText[] {
  const gaps: Gap[] = [];
  for (let at = 0; at < term.length; at += 1) {
    gaps.push({ before: term.slice(0, at), after: term.slice(at + 1) });
    if (at > 0) gaps.push({ before: term.slice(0, at), after: term.slice(at) });
  }
  return gaps.flatMap((gap) => fillGap(gap, search));
}

/** Goes through the stories that may hold the longer part, and looks for the other beside it. */
function fillGap({ before, after }: Gap, { texts, candidates }: TextSearch): readonly FoundText[] {
  const forward = before.length > after.length;
  const [anchor, other] = forward ? [before, after] : [after, before];
  const found = new Map<string, { stories: number; last: number; first: FoundText['first'] }>();
  for (const story of candidates(anchor).stories) {
    const folded = texts[story]?.folded ?? '';
    for (let at = folded.indexOf(anchor); at >= 0; at = folded.indexOf(anchor, at + 1)) {
      const gap = forward ? at + anchor.length : at - 1;
      if (!folded.startsWith(other, forward ? gap + 1 : gap - other.length) || !LETTER.test(folded.charAt(gap))) continue;
      const start = forward ? at : gap - other.length;
      if (start < 0) continue;
      const text = folded.slice(start, start + anchor.length + 1 + other.length);
      const known = found.get(text);
      if (!known) found.set(text, { stories: 1, last: story, first: { story, at: start } });
      else if (known.last !== story) {
        known.stories += 1;
        known.last = story;
      }
    }
  }
  return [...found].map(([text, { stories, first }]) => ({ text, stories, first }));
}

/** A folded text as the stories hold it; null where none does. */
export function findText(text: string, { texts, candidates }: TextSearch): FoundText | null {
  if (text === '') return null;
  const holding = candidates(text).stories.filter((story) => texts[story]?.folded.includes(text));
  const story = holding.reduce((least, one) => Math.min(least, one), Infinity);
  return holding.length === 0 ? null : { text, stories: holding.length, first: { story, at: texts[story]?.folded.indexOf(text) ?? 0 } };
}
