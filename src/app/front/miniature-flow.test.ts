import { describe, expect, test } from 'vitest';
import type { StoryCard } from '../../domain/card.ts';
import { madeCard, madeStory } from '../../domain/testing/made-story.ts';
import { miniatureFlow, type MeasuredCard } from './miniature-flow.ts';

const SEED = 20261121;

function measured(length: number, card: Partial<StoryCard> = {}): MeasuredCard {
  return { card: { ...madeCard(madeStory()), ...card }, length };
}

/** Park and Miller, 1988. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state;
  }
}

describe('a page in small', () => {
  test(`holds every story once and in order, and its longest leads it in more than one column (seed ${SEED})`, () => {
    const numbers = random(SEED);
    const next = (below: number): number => numbers.next().value % below;
    for (let page = 0; page < 100; page += 1) {
      const stories = Array.from({ length: next(11) }, (_, index) => measured(next(2500), { id: `s-${index}`, headline: '题'.repeat(1 + next(30)), section: next(4) === 0 ? '一组' : null }));
      const bands = miniatureFlow(stories);
      const all = bands.flatMap(({ stacks }) => stacks.flatMap((stack) => stack.stories.map((story) => ({ ...story, columns: stack.columns }))));
      expect(all.map(({ card }) => card.id)).toEqual(stories.map(({ card }) => card.id));
      for (const { stacks } of bands) {
        expect(stacks.reduce((sum, { columns }) => sum + columns, 0) % 3).toBe(0);
        expect(new Set(stacks.flatMap((stack) => stack.stories.map(({ card }) => card.section))).size).toBe(1);
      }
      const leads = all.filter(({ weight }) => weight === 'lead');
      expect(leads.map(({ length, columns }) => [length, columns > 1])).toEqual(stories.length === 0 ? [] : [[Math.max(...stories.map(({ length }) => length)), true]]);
    }
  });

  test('names a section once, over the first of its stories', () => {
    const bands = miniatureFlow([measured(900, { section: '一组' }), measured(100, { section: '一组' }), measured(100), measured(200, { section: '一组' })]);
    expect(bands.filter(({ section }) => section !== null).map(({ stacks }) => stacks[0]?.stories[0]?.length)).toEqual([900, 200]);
  });
});
