import { expect, test } from 'vitest';
import type { Highlight, StoryNote } from '../../library/kept-rows.ts';
import { createFold } from '../../text/fold.ts';
import { matchNotes } from './match-notes.ts';

const fold = createFold('務务');
const note = (story: string, text: string): StoryNote => ({ story, headline: `题${story}`, page: 'p', sequence: 1, text, writtenAt: '' });
const highlight = (id: string, quote: string, remark: string | null): Highlight => ({
  id, story: 's', headline: '题s', page: 'p', sequence: 1, colour: 'yellow', quote, before: '', after: '', source: [0, 1], note: remark, madeAt: '',
});
const NOTES = [note('a', '下周开会要用。清凉用品的数字另查。'), note('b', '与工会服务对照')];
const HIGHLIGHTS = [highlight('h1', '送去清凉用品', '开会要用'), highlight('h2', '图书馆', null)];
const keys = (query: string): readonly string[] => matchNotes(query, NOTES, HIGHLIGHTS, fold).map(({ key }) => key);

test('notes and highlights are found by all that a query asks, folded as stories are', () => {
  expect(keys('要用')).toEqual(['note a', 'h1']);
  expect(keys('清凉 会要')).toEqual(['note a', 'h1']);
  expect(keys('要用 -数字')).toEqual(['h1']);
  expect(keys('服務|图书馆')).toEqual(['note b', 'h2']);
  expect(keys('区:海淀')).toEqual([]);
  expect(keys('-要用')).toEqual([]);
  expect(keys('  ')).toEqual([]);
});

test('the sentence of the first hit is shown, its hits marked', () => {
  const [first] = matchNotes('数字', NOTES, [], fold);
  expect(first?.snippet).toEqual({ parts: [{ text: '清凉用品的', hit: false }, { text: '数字', hit: true }, { text: '另查。', hit: false }], cutBefore: false, cutAfter: false });
  const long = matchNotes('要用', [note('a', `${'长'.repeat(200)}要用${'短'.repeat(200)}`)], [], fold)[0]?.snippet;
  expect([long?.cutBefore, long?.cutAfter]).toEqual([true, true]);
  expect(long?.parts.map(({ text }) => text).join('').length).toBeLessThan(100);
});
