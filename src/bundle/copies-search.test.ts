import { expect, test } from 'vitest';
import { NO_FILTERS } from '../domain/facet.ts';
import { madeCard, madeStory } from '../domain/testing/made-story.ts';
import { createFold } from '../text/fold.ts';
import { createCopiesSearch } from './copies-search.ts';

const page = { page: 'made', document: 'made.txt', standingHead: null, paper: null, issueDate: null, number: null, name: null };
const copies = [
  madeStory({ id: 'a' }),
  madeStory({ id: 'b', headline: '湖边晚会', paragraphs: ['湖边的歌声很远。'], organizations: [], eventTypes: [] }),
].map((story) => ({ story, card: madeCard(story), page }));
const search = createCopiesSearch(copies, createFold(''));
const found = (query: string, filters = NO_FILTERS): readonly string[] => search(query, filters).hits.map(({ card }) => card.id);

test('copies are searched as a collection is: exactly, with operators, fields and filters', () => {
  expect(found('湖边')).toEqual(['b']);
  expect(found('湖边的歌')).toEqual(['b']);
  expect(found('-湖边')).toEqual(['a']);
  expect(found('湖边|巡河')).toEqual(['a', 'b']);
  expect(found('单位:青山街道工会')).toEqual(['a']);
  expect(found('标题:晚会')).toEqual(['b']);
  expect(found('山湖')).toEqual([]);
  expect(found('', { ...NO_FILTERS, eventType: { include: ['未标注类型'], exclude: [] } })).toEqual(['b']);
  expect(found('', { ...NO_FILTERS, eventType: { include: ['从未有过'], exclude: [] } })).toEqual([]);
  expect(search('湖边', NO_FILTERS).counts.eventType.filter(({ count }) => count > 0)).toEqual([{ value: '未标注类型', count: 1 }]);
  expect(search('歌声', NO_FILTERS).hits[0]?.snippet?.parts.filter(({ hit }) => hit)).toEqual([{ text: '歌声', hit: true }]);
});
