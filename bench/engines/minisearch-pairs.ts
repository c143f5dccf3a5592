import MiniSearch from 'minisearch';
import { foldQuery, foldTexts } from '../fold-query.ts';
import type { Engine } from './engine.ts';
import { coveringPairsOf, pairsOf } from './pairs.ts';
import { scanTexts } from './plain-scan.ts';

/** minisearch over pairs, all of which must occur, every hit looked up in the text. One character is scanned for: that cost it less than an index of characters. */
export const minisearchPairs: Engine = {
  name: 'minisearch, pairs, verified',
  build({ texts }) {
    const folded = foldTexts(texts);
    const index = new MiniSearch<{ readonly id: number; readonly text: string }>({ fields: ['text'], tokenize: pairsOf, processTerm: (term) => term });
    index.addAll(folded.map((text, id) => ({ id, text })));
    const find = (query: string): readonly number[] => {
      const term = foldQuery(query);
      if (term.length === 1) return scanTexts(folded, term);
      const found = index.search(term, { tokenize: coveringPairsOf, combineWith: 'AND' });
      return found.map(({ id }) => Number(id)).filter((number) => folded[number]?.includes(term));
    };
    return { answer: find, all: find, write: () => JSON.stringify(index) };
  },
};
