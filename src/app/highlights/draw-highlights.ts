import { COLOURS, type Colour } from '../../library/kept-rows.ts';

/** The names that the style sheet knows. */
const nameOf = (colour: Colour): string => `highlight-${colour}`;
const PRESENT = 'highlight-present';

/**
 * Draws highlights by the CSS Custom Highlight API, which changes no markup, below the hits of a query. Where a browser has none (Firefox before 140,
 * Safari before 17.2), their list beside the story is what there is.
 * @param present what was led to
 */
export function drawHighlights(ranges: Readonly<Record<Colour, readonly Range[]>>, present: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  for (const colour of COLOURS) CSS.highlights.set(nameOf(colour), below(-2, ranges[colour]));
  CSS.highlights.set(PRESENT, below(-1, present));
}

/** Takes all of them away. */
export function eraseHighlights(): void {
  if (!('highlights' in CSS)) return;
  for (const colour of COLOURS) CSS.highlights.delete(nameOf(colour));
  CSS.highlights.delete(PRESENT);
}

function below(priority: number, ranges: readonly Range[]): Highlight {
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  return highlight;
}
