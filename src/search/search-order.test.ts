import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyCard } from '../bundle/cards.ts';
import { facetColumns, facetValuesOf } from '../bundle/facet-columns.ts';
import { NO_FILTERS } from '../domain/facet.ts';
import type { Story, StoryOrganization } from '../domain/story.ts';
import { madePage, madeStory } from '../domain/testing/made-story.ts';
import { createFold } from '../text/fold.ts';
import { createCollectionSearch } from './collection-search.ts';
import { createTextSearch, replaceTexts, type TextSearch } from './text-search.ts';

const SEED = 20261121;
const RUNS = 200;
const CUTS = 12;
/** Units that many stories hold, units that few hold (halves of characters among them), and what several print alike. */
const COMMON = '工人春风的';
const PHRASES = ['劳动者', '读书节', '工人的书'];
const RARE = Array.from({ length: 120 }, (_, at) => String.fromCharCode(0x4e00 + 17 * at)).filter((character) => !COMMON.includes(character)).concat('𠮷', '𠀀', '𠮟');

/** What a made story says. The lead is one sentence; the rest follows in its paragraph. */
interface Said {
  readonly headline: string;
  readonly kicker: string | null;
  readonly deck: string | null;
  readonly section: string | null;
  readonly lead: string;
  readonly rest: string;
  readonly organizations: readonly (readonly string[])[];
}

const piece = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...COMMON) }, { weight: 6, arbitrary: fc.constantFrom(...RARE) }, { weight: 1, arbitrary: fc.constantFrom(...PHRASES) });
const words = (maxLength: number) => fc.array(piece, { minLength: 1, maxLength }).map((all) => all.join(''));
const furniture = fc.option(words(4), { freq: 1 });
const said: fc.Arbitrary<Said> = fc.record({
  headline: words(4), kicker: furniture, deck: furniture, section: furniture, lead: words(6).map((text) => `${text}。`), rest: words(12).map((text) => `${text}。`),
  organizations: fc.array(fc.array(words(4), { minLength: 1, maxLength: 2 }), { maxLength: 3 }),
});
const collection = fc.array(said, { minLength: 41, maxLength: 48 });
/** A place anywhere in the texts of a collection, and how many units to cut there. */
const cuts = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 3 })), { minLength: CUTS, maxLength: CUTS });

const furnitureOf = ({ kicker, deck, section }: Said): readonly string[] => [kicker, deck, section].filter((text) => text !== null);
function cutFrom(all: readonly Said[], [story, at, size]: readonly [number, number, number]): string {
  const one = all[story % all.length];
  const fields = one ? [one.headline, ...furnitureOf(one), one.lead + one.rest, ...one.organizations.flat()] : [];
  const field = fields[at % fields.length] ?? '';
  const start = Math.floor(at / fields.length) % field.length;
  return field.slice(start, start + size);
}

/** The oracle: the better a field, the higher; 0 where the story does not print the term. */
function weigh(one: Said, term: string): number {
  const body = one.lead + one.rest;
  if (one.headline.includes(term)) return 5;
  if (furnitureOf(one).some((text) => text.includes(term))) return 4;
  if (!body.includes(term)) return 0;
  if (one.organizations.flat().some((name) => name.includes(term))) return 3;
  return body.indexOf(term) < one.lead.length ? 2 : 1;
}
const sorted = (all: readonly Said[], term: string): readonly number[] => all.map((one, number) => ({ number, weight: weigh(one, term) })).filter(({ weight }) => weight > 0)
  .sort((a, b) => b.weight - a.weight || a.number - b.number).map(({ number }) => number);

function storyOf({ lead, rest, organizations, ...printed }: Said, number: number): Story {
  const named = organizations.map(([name = '', ...surfaces]): StoryOrganization => ({ name, type: 'union', role: 'organizer', parent: null, surfaces }));
  return madeStory({ ...printed, id: `story-${number}`, byline: { text: null, reporters: [], correspondents: [], photographers: [] }, credit: null, paragraphs: [lead + rest], organizations: named, districts: [], eventTypes: [] });
}

/** A collection ready to be asked, by story numbers in the order of relevance. */
function made(all: readonly Said[]) {
  const stories = all.map(storyOf);
  const page = madePage(stories);
  const cards = stories.map((story) => storyCard(story, page));
  const search = createCollectionSearch({ cards: { pages: [], stories: cards }, facets: facetColumns(stories.map(facetValuesOf)), entities: { organizations: [] } });
  return {
    cards, texts: createTextSearch(cards, new Map(stories.map((story) => [story.id, story])), createFold('')),
    ask: (term: string, texts: TextSearch) => [...search.browse({ query: term, filters: NO_FILTERS, sort: 'relevance' }, texts).order],
  };
}

describe('the order of relevance of one short term', () => {
  it(`is that of its best field in each story, then of the stories’ numbers (seed ${SEED})`, () => {
    const met = { common: 0, rare: 0, pairs: 0, longer: 0 };
    fc.assert(fc.property(collection, cuts, (all, places) => {
      const { ask, texts } = made(all);
      for (const place of places) {
        const term = cutFrom(all, place);
        const expected = sorted(all, term);
        expect(ask(term, texts), term).toEqual(expected);
        if (expected.length > 1) met[term.length > 2 ? 'longer' : term.length === 2 ? 'pairs' : expected.length > all.length / 4 ? 'common' : 'rare'] += 1;
      }
    }), { seed: SEED, numRuns: RUNS });
    // Units in more than a quarter of the stories have lists of their own; those of the others are put together from pairs.
    for (const times of Object.values(met)) expect(times).toBeGreaterThan(RUNS / 4);
  });

  it(`is that of the stories as corrected, where an organization was taken away (seed ${SEED})`, () => {
    let changed = 0;
    fc.assert(fc.property(collection, cuts, fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), (all, places, chosen) => {
      const { ask, texts, cards } = made(all);
      const fewer = new Map(chosen.map((number) => number % all.length).flatMap((number) => {
        const one = all[number];
        return one ? [[number, { ...one, organizations: one.organizations.slice(1) }] as const] : [];
      }));
      const corrected = all.map((one, number) => fewer.get(number) ?? one);
      const replaced = replaceTexts(texts, cards, new Map([...fewer].map(([number, one]) => [`story-${number}`, storyOf(one, number)])));
      for (const place of places) {
        const term = cutFrom(all, place);
        const [before, after] = [sorted(all, term), sorted(corrected, term)];
        expect(ask(term, replaced), term).toEqual(after);
        expect(ask(term, texts), term).toEqual(before);
        if (before.join() !== after.join()) changed += 1;
      }
    }), { seed: SEED, numRuns: RUNS });
    expect(changed).toBeGreaterThan(RUNS / 20);
  });
});
