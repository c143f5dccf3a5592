import { useEffect, useLayoutEffect, useState } from 'react';
import type { Colour } from '../../library/kept-rows.ts';
import { printedElements, rangeOf } from '../story/printed-elements.ts';
import { drawHighlights, eraseHighlights } from './draw-highlights.ts';
import type { PlacedHighlight } from './marked-story.ts';

/** Ranges of highlights in the drawn text, by their ids; one that is adrift has none. */
export type DrawnHighlights = ReadonlyMap<string, readonly Range[]>;

/**
 * Draws the highlights of the story on the screen. Their ranges are made anew whenever its text is drawn anew: in the old ones nothing would stand.
 * @param present the id of the highlight that was led to
 */
export function useDrawnHighlights(placed: readonly PlacedHighlight[], present: string | null): DrawnHighlights {
  const [drawn, setDrawn] = useState<DrawnHighlights>(new Map());
  useLayoutEffect(() => {
    const article = document.querySelector('.story-main');
    if (!article) return undefined;
    const find = (): void => setDrawn(rangesIn(printedElements(article), placed));
    find();
    const observer = new MutationObserver(find);
    observer.observe(article, { subtree: true, childList: true, characterData: true });
    return () => observer.disconnect();
  }, [placed]);
  useEffect(() => {
    const byColour: Record<Colour, Range[]> = { yellow: [], green: [], blue: [], red: [] };
    for (const { highlight } of placed) byColour[highlight.colour].push(...(drawn.get(highlight.id) ?? []));
    drawHighlights(byColour, (present !== null && drawn.get(present)) || []);
  }, [placed, drawn, present]);
  useEffect(() => eraseHighlights, []);
  return drawn;
}

function rangesIn(elements: readonly Element[], placed: readonly PlacedHighlight[]): DrawnHighlights {
  return new Map(placed.map(({ highlight, anchored }) => [highlight.id, anchored.state === 'adrift' ? [] : anchored.ranges.flatMap(({ part, span }) => {
    const element = elements[part];
    return element ? [rangeOf(element, span)] : [];
  })]));
}

/** The highlight that a point of the window lies on, the last made where several do. */
export function highlightAt(placed: readonly PlacedHighlight[], drawn: DrawnHighlights, x: number, y: number): string | null {
  const hit = placed.filter(({ highlight }) => (drawn.get(highlight.id) ?? []).some((range) => [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)));
  return hit.toSorted((one, other) => other.highlight.sequence - one.highlight.sequence)[0]?.highlight.id ?? null;
}
