import { expect, test } from 'vitest';
import { madeStory } from '../../domain/testing/made-story.ts';
import { readingMinutes } from './reading-minutes.ts';

const storyOf = (...paragraphs: readonly string[]) => ({ ...madeStory({}), section: null, kicker: null, headline: '题', deck: null, crossheads: [], credit: null, paragraphs });

test('400 Han characters take a minute; digits, Latin letters and marks take none', () => {
  expect(readingMinutes(storyOf('字'.repeat(400), '字'.repeat(400)))).toBe(2);
  expect(readingMinutes(storyOf('字'.repeat(400), '2026，abc。'.repeat(400)))).toBe(1);
  expect(readingMinutes(storyOf('字'.repeat(1300)))).toBe(3);
});

test('a brief takes a minute, and so does the rest of one until nothing is left', () => {
  const brief = storyOf('字');
  expect([readingMinutes(brief), readingMinutes(brief, 0.1), readingMinutes(brief, 0)]).toEqual([1, 1, 0]);
  expect(readingMinutes(storyOf('字'.repeat(2000)), 0.4)).toBe(2);
});
