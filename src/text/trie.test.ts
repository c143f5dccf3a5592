import { describe, expect, it } from 'vitest';
import { Trie } from './trie.ts';

describe('trie', () => {
  it('finds the longest word at a place and nothing beyond the end', () => {
    const trie = new Trie<number>();
    trie.add('工会', 1);
    trie.add('工会委员会', 2);
    expect(trie.longestAt('某工会委员会', 1)).toEqual({ length: 5, value: 2 });
    expect(trie.longestAt('某工会委员会', 1, 4)).toEqual({ length: 2, value: 1 });
    expect(trie.longestAt('某工会', 0)).toBeNull();
    expect(trie.get('工会')).toBe(1);
    expect(trie.get('工')).toBeUndefined();
  });

  it('merges the values of a word stored twice and ignores the empty word', () => {
    const trie = new Trie<number>();
    trie.add('区', 1);
    trie.add('区', 2, (old, last) => old + last);
    trie.add('', 5);
    expect(trie.get('区')).toBe(3);
    expect(trie.longestAt('市', 0)).toBeNull();
  });
});
