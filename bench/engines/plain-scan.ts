import { foldQuery, foldTexts } from '../fold-query.ts';
import type { Engine } from './engine.ts';

/** No index at all: every text is read. It is the truth that the others are measured against. */
export const plainScan: Engine = {
  name: 'plain scan',
  build({ texts }) {
    const folded = foldTexts(texts);
    const scan = (query: string): readonly number[] => scanTexts(folded, query);
    return { answer: scan, all: scan, write: () => null };
  },
};

/** Numbers of the stories whose folded text holds the folded query. */
export function scanTexts(folded: readonly string[], query: string): readonly number[] {
  const term = foldQuery(query);
  return folded.flatMap((text, number) => (text.includes(term) ? [number] : []));
}
