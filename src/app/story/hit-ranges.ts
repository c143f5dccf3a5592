import type { Fold } from '../../text/fold.ts';
import { findHits, type HitTerm } from './find-hits.ts';
import { printedElements, rangeOf } from './printed-elements.ts';

/**
 * Every hit in a drawn story as a range of its text nodes. The nodes of a field joined are the field's text, whatever elements stand between
 * them (ui/display-text.tsx), so that offsets in the text are offsets in the nodes.
 */
export function hitRanges(article: Element, terms: readonly HitTerm[], fold: Fold): readonly Range[] {
  const elements = printedElements(article);
  const fields = elements.map((element) => ({ name: element.matches('h1') ? 'headline' : 'other', text: element.textContent } as const));
  return findHits(fields, terms, fold).flatMap(({ field, span }) => {
    const element = elements[field];
    return element ? [rangeOf(element, span)] : [];
  });
}
