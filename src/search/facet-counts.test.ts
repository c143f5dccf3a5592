import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFacet, type Facet, FACETS, type FilterSet, NO_FILTERS, UNMARKED } from '../domain/facet.ts';
import type { FacetColumn } from './facet-column.ts';
import { createFacetCounter, pairCounts } from './facet-counts.ts';

const SEED = 20261121;
/** What stories are marked with. Above 丙 and 丁 stands 乙, above it and 戊 甲; 己 and 庚 stand above each other; nothing is marked with 辛, which stands above all of these. */
const VALUES: Readonly<Record<Facet, readonly string[]>> = {
  district: ['东城区', '西城区', '海淀区'], organization: ['甲', '乙', '丙', '丁', '戊', '己', '庚'], eventType: ['慰问关爱', '调研走访'], date: ['2021-12', '2022-01', '2022-11'],
};
const PARENTS: Readonly<Record<string, string>> = { 丙: '乙', 丁: '乙', 乙: '甲', 戊: '甲', 甲: '辛', 己: '庚', 庚: '己', '2021-12': '2021', '2022-01': '2022', '2022-11': '2022' };
const parents = new Map(Object.entries(PARENTS));

/** A story as the oracle sees it: its values as sets. */
interface Facts extends Readonly<Record<Facet, readonly string[]>> {
  readonly mentioned: readonly string[];
  readonly matched: boolean;
}

const some = (values: readonly string[]) => fc.subarray([...values]);
const facts: fc.Arbitrary<Facts> = fc.record({
  district: some(VALUES.district), mentioned: some(VALUES.district), organization: some(VALUES.organization), eventType: some(VALUES.eventType), date: some(VALUES.date), matched: fc.boolean(),
}).map((one) => ({ ...one, mentioned: one.mentioned.filter((name) => !one.district.includes(name)) }));
const choosable = byFacet((facet) => [...VALUES[facet], ...(facet === 'organization' ? ['辛'] : facet === 'date' ? ['2021', '2022'] : []), UNMARKED[facet], '没有的']);
const choice = (facet: Facet) => fc.record({ include: some(choosable[facet]), exclude: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: some(choosable[facet]) }) });
const filterSet: fc.Arbitrary<FilterSet> = fc.record({ district: choice('district'), organization: choice('organization'), eventType: choice('eventType'), date: choice('date'), mentioned: fc.boolean() });
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
  const columns = byFacet((facet) => column(VALUES[facet], stories.map((story) => story[facet])));
  const counter = createFacetCounter({ ...columns, mentionedDistrict: column(VALUES.district, stories.map(({ mentioned }) => mentioned)) }, { organization: parents, date: parents });
  const { shown, counts } = counter.count(Int32Array.from(stories.keys()).filter((story) => stories[story]?.matched), filters);
  return { shown: [...shown], counts: byFacet((facet) => pairCounts(counter.values[facet], counts[facet])), counter };
}

/** Set algebra, written from the contract and the issue. */
function valuesOf(story: Facts, facet: Facet, withMentioned: boolean): ReadonlySet<string> {
  const own = facet === 'district' && withMentioned ? [...story.district, ...story.mentioned] : story[facet];
  if (own.length === 0) return new Set(facet === 'district' && story.mentioned.length > 0 ? [] : [UNMARKED[facet]]);
  const all = new Set(own);
  // A set grows while it is walked: what stands above what stands above comes in too.
  if (facet === 'organization' || facet === 'date') for (const value of all) if (PARENTS[value] !== undefined) all.add(PARENTS[value]);
  return all;
}
function shownBy(stories: readonly Facts[], filters: FilterSet): readonly number[] {
  return stories.flatMap((story, number) => {
    const passes = FACETS.every((facet) => {
      const values = valuesOf(story, facet, filters.mentioned);
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
        }
      }
    }), { seed: SEED, numRuns: 1000 });
  });

  it(`counts for a value the union of all that stands below it (seed ${SEED})`, () => {
    fc.assert(fc.property(fc.array(facts, { maxLength: 30 }), (stories) => {
      const { counts } = count(stories, NO_FILTERS);
      const matched = stories.filter((story) => story.matched);
      const union = (names: readonly string[]) => matched.filter(({ organization }) => organization.some((name) => names.includes(name))).length;
      const counted = (name: string) => counts.organization.find(({ value }) => value === name)?.count;
      expect(counted('乙')).toBe(union(['乙', '丙', '丁']));
      expect(counted('辛')).toBe(union(['甲', '乙', '丙', '丁', '戊']));
      expect(counted('己')).toBe(union(['己', '庚']));
    }), { seed: SEED, numRuns: 300 });
  });

  it(`never adds a story by a first choice or an exclusion, never removes one by a further choice (seed ${SEED})`, () => {
    fc.assert(fc.property(situation, fc.constantFrom(...FACETS), fc.nat(), ({ stories, filters }, facet, pick) => {
      const value = choosable[facet][pick % choosable[facet].length] ?? '';
      const before = count(stories, filters).shown;
      const { include, exclude } = filters[facet];
      const after = (changed: Partial<FilterSet[Facet]>) => new Set(count(stories, { ...filters, [facet]: { include, exclude, ...changed } }).shown);
      const more = after({ include: [...include, value] });
      if (include.length === 0) expect(before).toEqual(expect.arrayContaining([...more]));
      else expect(before.every((story) => more.has(story))).toBe(true);
      expect(before).toEqual(expect.arrayContaining([...after({ exclude: [...exclude, value] })]));
    }), { seed: SEED, numRuns: 1000 });
  });

  it(`gives for every story shown a reason in each facet that something was chosen in: a value of its own (seed ${SEED})`, () => {
    fc.assert(fc.property(situation, ({ stories, filters }) => {
      const { shown, counter } = count(stories, filters);
      for (const number of shown) {
        for (const facet of FACETS) {
          const { include } = filters[facet];
          const reasons = counter.reasons(number, facet, include, filters.mentioned);
          if (include.length > 0) expect(reasons.length).toBeGreaterThan(0);
          const story = stories[number];
          const own = [...(story?.[facet] ?? []), ...(facet === 'district' && filters.mentioned ? (story?.mentioned ?? []) : [])];
          for (const { value, asked } of reasons) {
            expect(include).toContain(asked);
            expect(own.length > 0 ? own : [UNMARKED[facet]]).toContain(value);
          }
        }
      }
    }), { seed: SEED, numRuns: 300 });
  });

  const story = (district: readonly string[], mentioned: readonly string[] = []): Facts => ({ district, mentioned, organization: [], eventType: [], date: [], matched: true });

  it('does not call a story unmarked that mentions a district', () => {
    const { counts } = count([story([], ['海淀区']), story([])], NO_FILTERS);
    expect(counts.district.find(({ value }) => value === UNMARKED.district)?.count).toBe(1);
  });

  it('counts mentioned districts when asked', () => {
    const stories = [story(['东城区'], ['海淀区']), story([], ['海淀区']), story(['海淀区'])];
    const counted = (mentioned: boolean) => count(stories, { ...NO_FILTERS, mentioned }).counts.district.find(({ value }) => value === '海淀区')?.count;
    expect([counted(false), counted(true)]).toEqual([1, 3]);
  });

  it('lists values by their stories in the whole collection, whatever is chosen, unmarked last; dates by time', () => {
    const stories = [story(['西城区']), story(['西城区']), { ...story(['东城区']), date: ['2022-11'] }, story([]), story([]), story([])];
    const order = (filters: FilterSet) => count(stories, filters).counts.district.map(({ value }) => value);
    expect(order(NO_FILTERS)).toEqual(['西城区', '东城区', '海淀区', UNMARKED.district]);
    expect(order({ ...NO_FILTERS, district: { include: ['东城区'], exclude: [] } })).toEqual(order(NO_FILTERS));
    expect(count(stories, NO_FILTERS).counts.date.map(({ value }) => value)).toEqual(['2021', '2021-12', '2022', '2022-01', '2022-11', UNMARKED.date]);
  });
});
