import { create, insert, save, search } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/mandarin';
import { foldQuery, foldTexts } from '../fold-query.ts';
import type { Engine } from './engine.ts';
import { SHOWN } from './shown.ts';

/** orama with its own Chinese tokenizer, all of whose words must occur. Not verified: what its words miss cannot be brought back. */
export const oramaMandarin: Engine = {
  name: 'orama (its Chinese tokenizer)',
  build({ texts }) {
    const folded = foldTexts(texts);
    const index = create({ schema: { text: 'string' }, sort: { enabled: false }, components: { tokenizer: createTokenizer() } });
    folded.forEach((text, id) => void insert(index, { id: String(id), text }));
    const find = (query: string, limit: number): readonly number[] => {
      const found = search(index, { term: foldQuery(query), threshold: 0, limit });
      if (found instanceof Promise) throw new TypeError('orama answered with a promise: time what it does, not what it promises');
      return found.hits.map(({ id }) => Number(id));
    };
    return {
      answer: (query) => find(query, SHOWN),
      all: (query) => find(query, folded.length),
      // Without the documents, which it cannot leave out of memory.
      write: () => JSON.stringify({ ...save(index), docs: null }),
    };
  },
};
