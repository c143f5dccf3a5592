import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runPipeline } from '../src/pipeline.ts';
import { readGazetteers } from './read-gazetteers.ts';
import { readPairs, scoreRelated } from './score-related.ts';

const folder = new URL('../data/documents/', import.meta.url);
const documents = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
const { pages } = runPipeline(documents, { gazetteers: readGazetteers(), pages: {}, withheld: [] });
const pairs = readPairs();

describe('data/truth/related.json', () => {
  it('names ten pairs of two stories of the pages, each once, with its reason', () => {
    const ids = new Set(pages.flatMap(({ stories }) => stories.map(({ id }) => id)));
    expect(pairs).toHaveLength(10);
    expect(new Set(pairs.map(({ stories }) => [...stories].sort().join(' '))).size).toBe(pairs.length);
    for (const { id, stories: [one, other], why } of pairs) {
      expect(one, id).not.toBe(other);
      expect([ids.has(one), ids.has(other)], id).toEqual([true, true]);
      expect(why.trim(), id).not.toBe('');
    }
  });

  it('is found among the first three from either side', () => {
    expect(scoreRelated(pages, pairs).misses).toEqual([]);
  });
});
