import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyCard } from '../bundle/cards.ts';
import { madePage, madeStory } from '../domain/testing/made-story.ts';
import { createFold } from '../text/fold.ts';
import { TRADITIONAL } from '../text/traditional-table.ts';
import { createConfusions } from './confusions.ts';
import { type Nearest, nearestTerms } from './nearest.ts';
import { createTextSearch } from './text-search.ts';

const SEED = 20261121;
const confusions = createConfusions((typed) => (typed === 'gonghui' ? ['火星工会', '工会'] : []));
const fold = createFold(TRADITIONAL);

const TEXTS = [
  '园区里开了一间职工书屋，职工书屋每天都开。', '春风路上的职工书屋添了新书，数字经济的书最多。', '高质量发展，从一颗螺丝做起。', '数字经济带来高质量发展。',
  '工会的人来了，送来清凉。', '未来的厂房很亮，厂房的门朝南。', '技术工人在比武，技术工人得了奖。', '總工會的老人在唱歌。',
];
const BLANK = { kicker: null, deck: null, section: null, crossheads: [], credit: null, byline: { text: null, reporters: [], correspondents: [], photographers: [] }, organizations: [] };

function searchIn(texts: readonly string[]) {
  const stories = texts.map((text, number) => madeStory({ ...BLANK, id: `s${number}`, headline: '无题', paragraphs: [text] }));
  return createTextSearch(stories.map((story) => storyCard(story, madePage([]))), new Map(stories.map((story) => [story.id, story])), fold);
}
const search = searchIn(TEXTS);
const ask = (query: string): readonly Nearest[] => nearestTerms(query, search, confusions);
const offers = (query: string): readonly string[] => ask(query).flatMap((nearest) => nearest.offers.map(({ term, stories }) => `${term} ${stories}`));

describe('the nearest terms that do occur', () => {
  it.each<[string, string, string]>([
    ['of the same sound', '公会', '工会 2'], ['of the same sound throughout', '职攻舒屋', '职工书屋 2'],
    ['taken for one another by eye', '末来', '未来 1'], ['taken for one another by eye, inside', '技木工人', '技术工人 1'],
    ['changed over', '房厂', '厂房 1'], ['changed over, inside', '职书工屋', '职工书屋 2'],
    ['with another character', '高贵量发展', '高质量发展 2'], ['with one too few', '高量发展', '高质量发展 2'], ['with one too many', '数字的经济', '数字经济 2'],
    ['printed in traditional characters', '总公会', '總工會 1'],
    ['without marks the wrong way round', '”职工书屋”', '职工书屋 2'], ['without other marks', '＂数字经济＂', '数字经济 2'], ['read as Latin text', 'gonghui', '工会 2'], ['read as Latin text, with a space behind', '"gonghui "', '工会 2'], ['without a stop', '技术工人得了奖！', '技术工人得了奖 1'],
  ])('are offered: %s (%s: %s)', (_name, query, offer) => {
    expect(offers(query)[0] ?? '').toBe(offer);
  });

  it.each(['厂门', '火星', '经济书最', '屋', 'x', '𠮷野家', '一二三四五六七八九十百千万'])('are none for %s', (query) => {
    expect(offers(query)).toEqual([]);
  });

  it('are not offered for what does occur: there it is told how many stories hold each term', () => {
    expect(ask('职工书屋 高质量 -火星 区:火星 “数字经济”|工会')).toEqual([['职工书屋', 2], ['高质量', 2], ['数字经济', 2], ['工会', 2]].map(([term, stories]) => ({ term, stories, offers: [] })));
  });

  it('of a headline are looked for in headlines', () => {
    const stories = ['职工书屋', '工会来了'].map((headline, number) => madeStory({ ...BLANK, id: `h${number}`, headline, paragraphs: ['农民公寓。'] }));
    const headed = createTextSearch(stories.map((story) => storyCard(story, madePage([]))), new Map(stories.map((story) => [story.id, story])), fold);
    expect(nearestTerms('标题:公会 标题:农民', headed, confusions)).toEqual([
      { term: '公会', stories: 0, offers: [{ term: '工会', stories: 1, query: '标题:工会 标题:农民' }] }, { term: '农民', stories: 0, offers: [] },
    ]);
  });

  it('keep the rest of the query', () => {
    expect(ask('书屋 公会|“高贵量 发展” -公会').map(({ offers: [first] }) => first?.query)).toEqual([undefined, '书屋 工会|“高贵量 发展” -公会'.replace(/[“”]/g, '"'), undefined]);
  });

  const character = fc.constantFrom(...new Set(TEXTS.join('').replace(/[，。]/g, '')));
  it(`do occur, at most three, and there is one wherever one character off occurs (seed ${SEED})`, () => {
    fc.assert(fc.property(fc.nat(TEXTS.length - 1), fc.nat(), fc.integer({ min: 3, max: 8 }), fc.nat(), character, fc.constantFrom('change', 'add', 'drop', 'swap'), (story, from, length, place, other, slip) => {
      const text = TEXTS[story] ?? '';
      const cut = text.slice(from % text.length, (from % text.length) + length);
      const at = place % cut.length;
      const [before, after] = [cut.slice(0, at), cut.slice(at + 1)];
      const typed = { change: before + other + after, add: before + other + cut.slice(at), drop: before + after, swap: before + after.slice(0, 1) + cut.charAt(at) + after.slice(1) }[slip];
      // Particles do not make words.
      if (/[，。的了在从都]/.test(cut) || typed.length < 3) return;
      const holding = (term: string) => TEXTS.filter((one) => fold(one).includes(fold(term))).length;
      const [nearest] = ask(typed);
      expect(nearest).toMatchObject({ term: typed, stories: holding(typed) });
      const found = nearest?.offers ?? [];
      expect(found.length).toBeLessThanOrEqual(3);
      for (const { term, stories } of found) {
        expect(stories).toBe(holding(term));
        expect(stories).toBeGreaterThan(0);
      }
      expect(found.length > 0).toBe(holding(typed) === 0);
    }), { seed: SEED, numRuns: 500 });
  });
});
