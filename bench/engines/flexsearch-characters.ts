import { Charset, Index } from 'flexsearch';
import { foldQuery, foldTexts } from '../fold-query.ts';
import type { Engine } from './engine.ts';
import { writeFlexsearch } from './write-flexsearch.ts';

const unverified = {
  name: 'FlexSearch alone (CJK), unverified',
  encoding: { encoder: Charset.CJK },
};
const verified = {
  name: 'FlexSearch alone (CJK, resolution 1), verified',
  encoding: { encoder: Charset.CJK, resolution: 1 },
};

/** FlexSearch's own encoder for Chinese: single characters. */
export const flexsearchCharacters: Engine = {
  name: unverified.name,
  build({ texts }) {
    const folded = foldTexts(texts);
    const index = new Index(unverified.encoding);
    folded.forEach((text, number) => index.add(number, text));
    const find = (query: string): readonly number[] => index.search(foldQuery(query), { limit: folded.length }).map(Number);
    return { answer: find, all: find, write: () => writeFlexsearch([index]) };
  },
};

/** The same without positions, and every hit looked up in the text. */
export const flexsearchVerified: Engine = {
  name: verified.name,
  build({ texts }) {
    const folded = foldTexts(texts);
    const index = new Index(verified.encoding);
    folded.forEach((text, number) => index.add(number, text));
    const find = (query: string): readonly number[] => {
      const term = foldQuery(query);
      return index.search(term, { limit: folded.length }).map(Number).filter((number) => folded[number]?.includes(term));
    };
    return { answer: find, all: find, write: () => writeFlexsearch([index]) };
  },
};
