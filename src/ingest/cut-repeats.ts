import { joinSpans, sliceSourced } from '../text/sourced-text.ts';
import { type BodyPart, type Cut, keptSpans } from './cut-block.ts';
import { findRepeats } from './find-overlap.ts';

/**
 * Leaves out what a paragraph prints twice in a row. It looks at the joined text, so that the columns may have cut either copy anywhere.
 */
export function cutRepeats(original: string, parts: readonly BodyPart[]): readonly BodyPart[] {
  const joined = joinSpans(original, parts.flatMap(({ kept }) => kept));
  const repeats = findRepeats(joined.text);
  if (repeats.length === 0) return parts;
  const copies = repeats.flatMap(([from, to]) => sliceSourced(joined, from, to).runs)
    .map((run): Cut => ({ source: [run.from, run.from + run.length], rule: 'remove-duplicate', role: 'duplicate' }));
  return parts.map((part) => {
    const [start, end] = part.classified.block.source;
    const inside = copies.flatMap((cut): Cut[] => {
      const source = [Math.max(start, cut.source[0]), Math.min(end, cut.source[1])] as const;
      return source[0] < source[1] ? [{ ...cut, source }] : [];
    });
    const cuts = [...part.cuts, ...inside].sort((a, b) => a.source[0] - b.source[0]);
    return inside.length === 0 ? part : { ...part, cuts, kept: keptSpans(part.classified.block.source, cuts) };
  });
}
