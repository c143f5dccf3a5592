import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS, type Facet, type FilterSet, NO_FILTERS, UNMARKED } from '../domain/facet.ts';
import type { FacetColumn } from './facet-column.ts';
import { createFacetCounter } from './facet-counts.ts';

const SEED = 20261121;
const VALUES: Readonly<Record<Facet, readonly string[]>> = { district: ['东城区', '西城区', '海淀区'], organization: ['甲', '乙', '丙', '丁'], eventType: ['慰问关爱', '调研走访'] };

/** A story as the oracle sees it: its values as sets. */
interface Facts extends Readonly<Record<Facet, readonly string[]>> {
  readonly mentioned: readonly string[];
  readonly matched: boolean;
}

const some = (values: readonly string[]) => fc.subarray([...values]);
const facts: fc.Arbitrary<Facts> = fc.record({
  district: some(VALUES.district), mentioned: some(VALUES.district), organization: some(VALUES.organization), eventType: some(VALUES.eventType), matched: fc.boolean(),
});
const choice = (facet: Facet) => {
  const values = [...VALUES[facet], UNMARKED[facet], '没有的'];
  return fc.record({ include: some(values), exclude: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: some(values) }) });
};
const filterSet: fc.Arbitrary<FilterSet> = fc.record({ district: choice('district'), organization: choice('organization'), eventType: choice('eventType') });
const situation = fc.record({ stories: fc.array(facts, { maxLength: 30 }), filters: filterSet });

function column(values: readonly string[], stories: readonly (readonly string[])[]): FacetColumn {
  const starts = [0];
  const rows: number[] = [];
  for (const held of stories) {
    rows.push(...held.map((value) => values.indexOf(value)));
    starts.push(rows.length);
  }
  return { values, starts, rows };
}

function count(stories: readonly Facts[], filters: FilterSet) {
  const counter = createFacetCounter({
    district: column(VALUES.district, stories.map(({ district }) => district)), mentionedDistrict: column(VALUES.district, stories.map(({ mentioned }) => mentioned)),
    organization: column(VALUES.organization, stories.map(({ organization }) => organization)), eventType: column(VALUES.eventType, stories.map(({ eventType }) => eventType)),
  });
  return counter.count(Uint8Array.from(stories, ({ matched }) => (matched ? 1 : 0)), filters);
}

/** Set algebra, written from the contract. */
function valuesOf(story: Facts, facet: Facet): ReadonlySet<string> {
  const unmarked = story[facet].length === 0 && !(facet === 'district' && story.mentioned.length > 0);
  return new Set(unmarked ? [UNMARKED[facet]] : story[facet]);
}
function shownBy(stories: readonly Facts[], filters: FilterSet): readonly number[] {
  return stories.flatMap((story, number) => {
    const passes = FACETS.every((facet) => {
      const values = valuesOf(story, facet);
      const { include, exclude } = filters[facet];
      return (include.length === 0 || include.some((value) => values.has(value))) && !exclude.some((value) => values.has(value));
    });
    return story.matched && passes ? [number] : [];
  });
}

describe('createFacetCounter', () => {
  it(`shows what set algebra shows (seed ${SEED})`, () => {
    fc.assert(fc.property(situation, ({ stories, filters }) => {
      expect(count(stories, filters).shown).toEqual(shownBy(stories, filters));
    }), { seed: SEED, numRuns: 1000 });
  });

  it(`counts for each value the stories shown if it were the only choice in its facet (seed ${SEED})`, () => {
    fc.assert(fc.property(situation, ({ stories, filters }) => {
      const { counts } = count(stories, filters);
      for (const facet of FACETS) {
        for (const { value, count: counted } of counts[facet]) {
          const only = { ...filters, [facet]: { include: [value], exclude: [] } };
          expect(counted).toBe(shownBy(stories, only).length);
          expect(counted).toBe(count(stories, only).shown.length);
        }
      }
    }), { seed: SEED, numRuns: 300 });
  });

  it(`never adds a story by a first choice or an exclusion, never removes one by a further choice (seed ${SEED})`, () => {
    fc.assert(fc.property(situation, fc.constantFrom(...FACETS), fc.nat(), ({ stories, filters }, facet, pick) => {
      const values = [...VALUES[facet], UNMARKED[facet]];
      const value = values[pick % values.length] ?? '';
      const before = count(stories, filters).shown;
      const { include, exclude } = filters[facet];
      const after = (changed: Partial<FilterSet[Facet]>) => new Set(count(stories, { ...filters, [facet]: { include, exclude, ...changed } }).shown);
      const more = after({ include: [...include, value] });
      if (include.length === 0) expect(before).toEqual(expect.arrayContaining([...more]));
      else expect(before.every((story) => more.has(story))).toBe(true);
      expect(before).toEqual(expect.arrayContaining([...after({ exclude: [...exclude, value] })]));
    }), { seed: SEED, numRuns: 1000 });
  });

  it(`tells how every value stands, chosen ones that no story has too (seed ${SEED})`, () => {
    fc.assert(fc.property(situation, ({ stories, filters }) => {
      const { counts } = count(stories, filters);
      for (const facet of FACETS) {
        const { include, exclude } = filters[facet];
        const listed = new Map(counts[facet].map(({ value, choice: standing }) => [value, standing]));
        expect(listed.size).toBe(counts[facet].length);
        for (const value of [...include, ...exclude]) expect(listed.get(value)).toBe(exclude.includes(value) ? 'exclude' : 'include');
      }
    }), { seed: SEED, numRuns: 300 });
  });

  const story = (district: readonly string[], mentioned: readonly string[] = []): Facts => ({ district, mentioned, organization: [], eventType: [], matched: true });

  it('does not call a story unmarked that mentions a district', () => {
    const { counts } = count([story([], ['海淀区']), story([])], NO_FILTERS);
    expect(counts.district.find(({ value }) => value === UNMARKED.district)?.count).toBe(1);
  });

  it('lists values by their stories in the whole collection, whatever is chosen, unmarked last', () => {
    const stories = [story(['西城区']), story(['西城区']), story(['东城区']), story([]), story([]), story([])];
    const order = (filters: FilterSet) => count(stories, filters).counts.district.map(({ value }) => value);
    expect(order(NO_FILTERS)).toEqual(['西城区', '东城区', '海淀区', UNMARKED.district]);
    expect(order({ ...NO_FILTERS, district: { include: ['东城区'], exclude: [] } })).toEqual(order(NO_FILTERS));
  });
});
