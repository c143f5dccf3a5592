import { expect, test } from 'vitest';
import type { Highlight, StoryNote } from '../../library/kept-rows.ts';
import { createFold } from '../../text/fold.ts';
import { TRADITIONAL } from '../../text/traditional-table.ts';
import { findHighlights, findNotes } from './find-kept.ts';

const fold = createFold(TRADITIONAL);
const highlight = (id: string, quote: string, note: string | null = null, headline = ''): Highlight => ({
  id, quote, note, headline, story: 'a', page: 'made', sequence: 1, colour: 'blue', before: '', after: '', source: [0, 1], madeAt: '',
});
const kept = [highlight('1', '职工书屋'), highlight('2', '別的', 'ＡＢ，c'), highlight('3', '走进\n车间', null, '工会慰问')];
const found = (typed: string): string => findHighlights(kept, typed, fold).map(({ id }) => id).join('');

test('highlights are found by quote, note and headline, whatever width, case or script, the last first', () => {
  expect([found(''), found(' '), found('书'), found('ab,C'), found('别'), found('慰问'), found('没有')]).toEqual(['321', '321', '1', '2', '2', '3', '']);
});

test('what goes over two paragraphs is found as one', () => {
  expect(found('进车')).toBe('3');
});

test('notes on stories are found by their text and headline', () => {
  const notes: StoryNote[] = [{ story: 'a', headline: '慰问', page: 'made', sequence: 1, text: '要核對', writtenAt: '' }, { story: 'b', headline: '书屋', page: 'made', sequence: 2, text: '好', writtenAt: '' }];
  expect(['核对', '书屋', ''].map((typed) => findNotes(notes, typed, fold).map(({ story }) => story).join(''))).toEqual(['a', 'b', 'ba']);
});
