import { Index } from 'flexsearch';
import { foldQuery, foldTexts } from '../fold-query.ts';
import type { Engine } from './engine.ts';
import { coveringPairsOf, pairsOf } from './pairs.ts';
import { writeFlexsearch } from './write-flexsearch.ts';

const OWN = { tokenize: 'strict', resolution: 1 } as const;

/**
 * The best exact configuration of FlexSearch that we know, its own `search` in it: an encoder of our own gives pairs of neighbouring characters, and every hit
 * is looked up in the text. A pair cannot answer one character, so single characters have an index beside it.
 */
export const flexsearchPairs: Engine = {
  name: 'FlexSearch alone, own encoder of pairs, verified',
  build({ texts }) {
    const folded = foldTexts(texts);
    let encode = pairsOf;
    const pairs = new Index({ ...OWN, encode: (text: string) => encode(text) });
    const characters = new Index({ ...OWN, encode: (text: string) => [...new Set(text.split(''))] });
    folded.forEach((text, number) => {
      pairs.add(number, text);
      characters.add(number, text);
    });
    encode = coveringPairsOf;
    const limit = folded.length;
    const find = (query: string): readonly number[] => {
      const term = foldQuery(query);
      if (term.length === 1) return characters.search(term, { limit }).map(Number);
      const found = pairs.search(term, { limit }).map(Number);
      return term.length === 2 ? found : found.filter((number) => folded[number]?.includes(term));
    };
    return { answer: find, all: find, write: () => writeFlexsearch([pairs, characters]) };
  },
};
