import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Span } from '../text/span.ts';
import type { ClassifiedBlock } from './classify-blocks.ts';
import type { PageHeads } from './find-sections.ts';
import type { Headings } from './arrange-headings.ts';

/** Below this margin two readings of a block are near enough that a curator should look. */
export const DOUBT = 1.5;
/** So many headlines of a page, and so large a share of them, make a habit of how it marks them. */
const HABIT = 4;
const HABIT_SHARE = 0.75;

/** Blocks whose role was nearly another. */
export function doubtfulRoles(blocks: readonly ClassifiedBlock[]): readonly Diagnostic[] {
  return blocks.flatMap(({ block, state, margin }): readonly Diagnostic[] => (margin >= DOUBT ? [] : [
    { rule: 'doubtful-role', severity: 'info', source: block.source, message: `read as ${state}, but another reading is nearly as good (margin ${margin.toFixed(1)})` },
  ]));
}

/** Han characters of a line that could be a headline, at least and at most. */
const SHORTEST_LINE = 6;
const LONGEST_LINE = 22;

/**
 * Short lines without any mark that were joined to the text below them, though the characters at the border do not show that one sentence was
 * cut: each may be the headline of a story that names no writer.
 */
export function doubtfulJoins(blocks: readonly ClassifiedBlock[]): readonly Diagnostic[] {
  return blocks.flatMap(({ block, signs, state, seamAfter }, at): readonly Diagnostic[] => {
    const line = signs.sentenceMarks + signs.commas === 0 && !signs.dangling && !signs.continues && !signs.complete && signs.han >= SHORTEST_LINE && signs.han <= LONGEST_LINE;
    if (!line || !state.endsWith('paragraph') || !blocks[at + 1]?.state.endsWith('continuation') || seamAfter > 1) return [];
    return [{ rule: 'doubtful-join', severity: 'info', source: block.source, message: 'read as the start of the paragraph below it, but it may be a headline' }];
  });
}

/**
 * What the page as a whole makes doubtful: no slogan over it, as a curator of this paper expects; or a story under one line only, which is
 * marked otherwise than the page marks its headlines, so that it may be a kicker whose headline was lost.
 */
export function doubtsOfPage(firstLine: Span, heads: PageHeads, arranged: readonly Headings[]): readonly Diagnostic[] {
  const doubts: Diagnostic[] = [];
  if (!heads.standingHead) doubts.push({ rule: 'no-standing-head', severity: 'info', source: firstLine, message: 'no slogan stands over this page' });
  const depths = arranged.flatMap(({ headline }) => (headline[0] ? [headline[0].block.heading] : []));
  const usual = mostCommon(depths);
  if (usual === null) return doubts;
  for (const { kicker, headline, deck } of arranged) {
    const [line] = headline;
    if (!line || kicker.length > 0 || deck.length > 0 || line.block.heading === usual) continue;
    const source: Span = line.block.source;
    doubts.push({ rule: 'unusual-mark', severity: 'info', source, message: 'the only line over this story is marked otherwise than the page’s headlines; a headline may be missing' });
  }
  return doubts;
}

/** The depth that a habit gives to headlines, or null where the page has no habit. */
function mostCommon(depths: readonly number[]): number | null {
  for (const depth of new Set(depths)) {
    const same = depths.filter((other) => other === depth).length;
    if (same >= HABIT && same >= depths.length * HABIT_SHARE) return depth;
  }
  return null;
}
