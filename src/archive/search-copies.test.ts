import { expect, test } from 'vitest';
import { madeCard, madeStory } from '../domain/testing/made-story.ts';
import { createFold } from '../text/fold.ts';
import { searchCopies } from './search-copies.ts';

const fold = createFold('');
const page = { page: 'made', document: 'made.txt', standingHead: null, paper: null, issueDate: null, number: null, name: null };
const copies = [
  madeStory({ id: 'a' }),
  madeStory({ id: 'b', headline: '湖边晚会', paragraphs: ['湖边的歌声很远。'], organizations: [] }),
].map((story) => ({ story, card: madeCard(story), page }));
const found = (query: string): readonly string[] => searchCopies(copies, query, fold).map(({ card }) => card.id);

test('copies are searched as a collection is: exactly, with operators and fields', () => {
  expect(found('湖边')).toEqual(['b']);
  expect(found('湖边的歌')).toEqual(['b']);
  expect(found('-湖边')).toEqual(['a']);
  expect(found('湖边|巡河')).toEqual(['a', 'b']);
  expect(found('单位:青山街道工会')).toEqual(['a']);
  expect(found('标题:晚会')).toEqual(['b']);
  expect(found('山湖')).toEqual([]);
  expect(searchCopies(copies, '歌声', fold)[0]?.snippet?.parts.filter(({ hit }) => hit)).toEqual([{ text: '歌声', hit: true }]);
});
