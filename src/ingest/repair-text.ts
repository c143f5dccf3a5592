import type { Repair } from '../domain/story.ts';
import type { Span } from '../text/span.ts';
import type { Cut } from './cut-block.ts';

/**
 * The repairs that lead from one source stretch to a text made of `kept`: every gap between kept spans is one repair or, where it holds
 * cuts with a rule of their own, several that adjoin. Putting each `before` back gives the source stretch.
 */
export function repairsBetween(original: string, kept: readonly Span[], cuts: readonly Cut[]): readonly Repair[] {
  const repairs: Repair[] = [];
  const first = kept[0];
  const last = kept.at(-1);
  if (!first || !last) return repairs;
  const inOrder = [...cuts].sort((a, b) => a.source[0] - b.source[0]);
  let next = 0;
  for (let i = 1; i < kept.length; i += 1) {
    let at = kept[i - 1]?.[1] ?? 0;
    const end = kept[i]?.[0] ?? at;
    for (; next < inOrder.length; next += 1) {
      const cut = inOrder[next];
      if (!cut || cut.source[0] >= end) break;
      if (cut.source[0] < at || cut.source[1] > end) continue;
      if (cut.source[0] > at) repairs.push(repair(original, 'join-column-break', at, cut.source[0]));
      repairs.push(repair(original, cut.rule, cut.source[0], cut.source[1]));
      at = cut.source[1];
    }
    if (at < end) repairs.push(repair(original, 'join-column-break', at, end));
  }
  for (const cut of cuts) {
    if (cut.source[1] <= first[0] || cut.source[0] >= last[1]) repairs.push(repair(original, cut.rule, cut.source[0], cut.source[1]));
  }
  return repairs.sort((a, b) => a.source[0] - b.source[0] || a.source[1] - b.source[1]);
}

function repair(original: string, rule: string, from: number, to: number): Repair {
  return { rule, source: [from, to], before: original.slice(from, to), after: '' };
}
