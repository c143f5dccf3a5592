import { expect, test } from 'vitest';
import { cleanTag, countTags, LONGEST_TAG, renamedRows, tagsByStory } from './tag-rules.ts';

const rows = [{ story: 'a', tag: '要用', sequence: 1 }, { story: 'b', tag: '要用', sequence: 2 }, { story: 'b', tag: '慰问', sequence: 3 }];

test('a tag is what is typed, without stray white space, and never too long', () => {
  expect(cleanTag('  要用　　的 ')).toBe('要用 的');
  expect(cleanTag(' 　\t')).toBeNull();
  expect(cleanTag('字'.repeat(100))).toHaveLength(LONGEST_TAG);
});

test('tags are listed by story, and counted', () => {
  expect([...tagsByStory(rows)]).toEqual([['a', ['要用']], ['b', ['要用', '慰问']]]);
  expect(countTags(rows)).toEqual([{ tag: '要用', count: 2 }, { tag: '慰问', count: 1 }]);
});

test('a tag is renamed on every story, and a story that has the new name keeps one', () => {
  expect(renamedRows(rows, '要用', '慰问')).toEqual({ taken: rows.slice(0, 2), added: [{ story: 'a', tag: '慰问', sequence: 1 }] });
  expect(renamedRows(rows, '要用', '要用')).toEqual({ taken: [], added: [] });
});
