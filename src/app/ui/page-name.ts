import type { PageFacts } from '../../domain/page.ts';
import type { Messages } from '../../i18n/messages.ts';

/**
 * How a page is called: by its own name and number where known, else by its place among the documents (from 1). Nothing is invented.
 */
export function pageName(page: Pick<PageFacts, 'name' | 'number'>, place: number, t: Messages): string {
  const known = [page.number === null ? null : t.page.number(page.number), page.name].filter((part) => part !== null);
  return known.length > 0 ? known.join(' ') : t.terms.documentNumber(place);
}
