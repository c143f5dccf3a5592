import { expect, test } from 'vitest';
import { madeStory } from '../../domain/testing/made-story.ts';
import { storyParts } from '../../search/story-parts.ts';
import { aloudSentences, textOf } from './aloud-sentences.ts';

test('kicker, headline, deck, crossheads and paragraphs are read in the order they are printed; column, byline and credit are not', () => {
  const story = madeStory({ section: '栏题甲', kicker: '引题乙', deck: '副题丙', crossheads: [{ text: '小标题丁', before: 1 }] });
  const said = aloudSentences(story).map(textOf);
  expect(said.slice(0, 3)).toEqual(['引题乙', story.headline, '副题丙']);
  expect(said.slice(3).join('')).toBe(`${story.paragraphs[0]}小标题丁${story.paragraphs[1]}`);
  for (const furniture of ['栏题甲', story.byline.text, story.credit]) expect(said).not.toContain(furniture);
});

test('each sentence tells the printed text that it stands in, by its number in the story', () => {
  const story = madeStory({ kicker: '引题乙' });
  const parts = storyParts(story);
  for (const sentence of aloudSentences(story)) expect(parts[sentence.part]?.text).toBe(sentence.whole);
});

test('what has neither letter nor digit is passed over', () => {
  const story = madeStory({ paragraphs: ['一句。\n***\n……。2022年。'] });
  expect(aloudSentences({ ...story, sources: { ...story.sources, paragraphs: [[]] } }).slice(1).map(textOf)).toEqual(['一句。', '2022年。']);
});
