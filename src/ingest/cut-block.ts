import type { BlockRole } from '../domain/page.ts';
import type { Span } from '../text/span.ts';
import type { ClassifiedBlock } from './classify-blocks.ts';
import { JUMP } from './jump-line.ts';
import { type Block, offsetsOf, unseenAt } from './segment-blocks.ts';

/** A stretch inside a block that is no part of the reading text. */
export interface Cut {
  readonly source: Span;
  readonly rule: 'remove-duplicate' | 'remove-invisible' | 'remove-markup' | 'remove-jump-line' | 'join-print-lines';
  readonly role: BlockRole;
}

/** One block of a paragraph: what of it is read, and what was left out. */
export interface BodyPart {
  readonly classified: ClassifiedBlock;
  readonly kept: readonly Span[];
  readonly cuts: readonly Cut[];
}

/**
 * What to leave out of a block's text: invisible characters, inline bold marks, jump lines, a start that repeats something further back.
 * @param overlap how many units of `block.text` repeat text that does not adjoin the block (cut-repeats.ts finds what adjoins)
 * @returns cuts in order, not touching each other's characters
 */
export function cutBlock(original: string, block: Block, overlap: number): readonly Cut[] {
  const [start, end] = block.source;
  const cuts: Cut[] = [];
  const at = offsetsOf(original, block);
  const add = (from: number, to: number, rule: Cut['rule'], role: BlockRole) => cuts.push({ source: [from, to], rule, role });
  if (overlap > 0) add(start, at(overlap), 'remove-duplicate', 'duplicate');
  if (block.text.includes('版')) {
    for (const jump of block.text.matchAll(JUMP)) {
      const edge = jump.index === 0 || jump.index + jump[0].length === block.text.length;
      if (edge && /上接|下转|紧接|[（(【〔]/u.test(jump[0])) add(at(jump.index), at(jump.index + jump[0].length), 'remove-jump-line', 'jump-line');
    }
  }
  for (let i = start; i < end; i += 1) {
    const unseen = unseenAt(original, i, end);
    if (unseen === 0) continue;
    // What stands side by side is one cut: a line of nothing but stars would make millions.
    const from = i;
    i += unseen;
    while (i < end && unseenAt(original, i, end) === unseen) i += unseen;
    if (unseen === 2) add(from, i, 'remove-markup', 'markup');
    else add(from, i, 'remove-invisible', 'white-space');
    i -= 1;
  }
  return withoutOverlaps(cuts);
}

/** The spans of a block that its cuts leave. */
export function keptSpans(source: Span, cuts: readonly Cut[]): readonly Span[] {
  const kept: Span[] = [];
  let from = source[0];
  for (const cut of cuts) {
    if (cut.source[0] > from) kept.push([from, cut.source[0]]);
    from = Math.max(from, cut.source[1]);
  }
  if (from < source[1]) kept.push([from, source[1]]);
  return kept;
}

function withoutOverlaps(cuts: readonly Cut[]): readonly Cut[] {
  const sorted = [...cuts].sort((a, b) => a.source[0] - b.source[0] || b.source[1] - a.source[1]);
  const kept: Cut[] = [];
  for (const cut of sorted) if (cut.source[0] >= (kept.at(-1)?.source[1] ?? 0)) kept.push(cut);
  return kept;
}
