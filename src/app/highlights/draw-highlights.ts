import { COLOURS, type Colour } from '../../library/kept-rows.ts';
import { drawRanges, eraseRanges } from '../story/drawn-ranges.ts';

/** The names that the style sheet knows. */
const nameOf = (colour: Colour): string => `highlight-${colour}`;
const PRESENT = 'highlight-present';

/**
 * Draws highlights below the hits of a query. Where a browser cannot draw ranges, their list beside the story is what there is.
 * @param present what was led to
 */
export function drawHighlights(ranges: Readonly<Record<Colour, readonly Range[]>>, present: readonly Range[]): void {
  for (const colour of COLOURS) drawRanges(nameOf(colour), ranges[colour], -2);
  drawRanges(PRESENT, present, -1);
}

/** Takes all of them away. */
export function eraseHighlights(): void {
  for (const name of [...COLOURS.map(nameOf), PRESENT]) eraseRanges(name);
}
