import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MADE_SOURCE, madeStory } from '../domain/testing/made-story.ts';
import { facetColumns, facetValuesOf } from '../bundle/facet-columns.ts';
import { type Correction, compareCorrections } from '../domain/correction.ts';
import { DISTRICTS } from '../domain/district.ts';
import { EVENT_TYPES } from '../domain/event-type.ts';
import { MARKED_FACETS, type MarkedFacet, NO_FILTERS, UNMARKED } from '../domain/facet.ts';
import type { Story } from '../domain/story.ts';
import { createFacetCounter, pairCounts } from '../search/facet-counts.ts';
import { applyCorrections } from './apply-corrections.ts';

const SEED = 20261121;
const [FIRST = ''] = madeStory().paragraphs;
const ORGANIZATIONS = ['甲厂工会', '乙街道工会', '丙公司'];

const story = (id: string): fc.Arbitrary<Story> => fc.record({
  districts: fc.uniqueArray(fc.record({ name: fc.constantFrom(...DISTRICTS.slice(0, 4)), role: fc.constantFrom('primary' as const, 'mentioned' as const) }), { maxLength: 3, selector: ({ name }) => name }),
  organizations: fc.subarray(ORGANIZATIONS),
  eventTypes: fc.subarray(EVENT_TYPES.slice(0, 4)),
}).map(({ districts, organizations, eventTypes }) => madeStory({
  id, eventTypes,
  districts: districts.map((district) => ({ ...district, basis: 'named', evidence: ['丙丁区'] })),
  organizations: organizations.map((name) => ({ name, type: 'union', role: 'mentioned', parent: null, surfaces: [name] })),
  because: [
    ...districts.map(({ name }) => ({ field: 'district' as const, value: name, rule: 'named', source: [0, 4] as const })),
    ...organizations.map((value) => ({ field: 'organization' as const, value, rule: 'head-noun', source: [0, 4] as const })),
    ...eventTypes.map((value) => ({ field: 'eventType' as const, value, rule: 'cue', source: [0, 4] as const })),
  ],
}));
const stories = fc.tuple(story('a'), story('b'), story('c'));

const removal = fc.oneof(
  fc.record({ story: fc.constantFrom('a', 'b', 'c', 'none'), facet: fc.constant('district' as const), value: fc.constantFrom(...DISTRICTS.slice(0, 5)), change: fc.constant('remove' as const) }),
  fc.record({ story: fc.constantFrom('a', 'b', 'c'), facet: fc.constant('organization' as const), value: fc.constantFrom(...ORGANIZATIONS, '没有的'), change: fc.constant('remove' as const) }),
  fc.record({ story: fc.constantFrom('a', 'b', 'c'), facet: fc.constant('eventType' as const), value: fc.constantFrom(...EVENT_TYPES.slice(0, 5)), change: fc.constant('remove' as const) }),
);
const evidence = fc.constantFrom(FIRST, '第二段没有断开。', '文中没有这一句。');
const addition = fc.oneof(
  fc.record({ story: fc.constantFrom('a', 'b', 'c', 'none'), facet: fc.constant('district' as const), value: fc.constantFrom(...DISTRICTS.slice(0, 5), '火星区'), change: fc.constant('add' as const), evidence }),
  fc.record({ story: fc.constantFrom('a', 'b', 'c'), facet: fc.constant('eventType' as const), value: fc.constantFrom(...EVENT_TYPES.slice(0, 5), '没有的'), change: fc.constant('add' as const), evidence }),
);
const corrections: fc.Arbitrary<readonly Correction[]> = fc.uniqueArray(fc.oneof(removal, addition), { maxLength: 12, selector: ({ story: of, facet, value }) => `${of} ${facet} ${value}` });

/** The values of a story, written from what a correction means. */
function expectedValues(one: Story, applied: readonly Correction[], facet: MarkedFacet): ReadonlySet<string> {
  const has: Readonly<Record<MarkedFacet, readonly string[]>> = {
    district: one.districts.filter(({ role }) => role === 'primary').map(({ name }) => name), organization: one.organizations.map(({ name }) => name), eventType: one.eventTypes,
  };
  const known: readonly string[] = [...DISTRICTS, ...EVENT_TYPES];
  const values = new Set(has[facet]);
  for (const correction of applied.filter((each) => each.story === one.id && each.facet === facet)) {
    if (correction.change === 'remove') values.delete(correction.value);
    else if (known.includes(correction.value) && !correction.evidence.includes('没有这')) values.add(correction.value);
  }
  return values;
}

function valuesOf(one: Story, facet: MarkedFacet): readonly string[] {
  if (facet === 'district') return one.districts.filter(({ role }) => role === 'primary').map(({ name }) => name);
  return facet === 'organization' ? one.organizations.map(({ name }) => name) : one.eventTypes;
}

describe('applyCorrections', () => {
  it(`leaves each story with its values, less those removed, and those added (seed ${SEED})`, () => {
    fc.assert(fc.property(stories, corrections, (all, list) => {
      applyCorrections(all, list).value.forEach((one, number) => {
        for (const facet of MARKED_FACETS) expect(new Set(valuesOf(one, facet))).toEqual(expectedValues(all[number] as Story, list, facet));
      });
    }), { seed: SEED, numRuns: 500 });
  });

  it(`gives every value a reason and no reason to what is gone, and changes nothing else (seed ${SEED})`, () => {
    fc.assert(fc.property(stories, corrections, (all, list) => {
      applyCorrections(all, list).value.forEach((one, number) => {
        const named = (field: MarkedFacet, value: string): boolean => one.because.some((reason) => reason.field === field && reason.value === value);
        for (const facet of MARKED_FACETS) for (const value of valuesOf(one, facet)) expect(named(facet, value)).toBe(true);
        for (const { field, value } of one.because) {
          if (field === 'district') expect(one.districts.map(({ name }) => name)).toContain(value);
          else if (field === 'organization' || field === 'eventType') expect(valuesOf(one, field)).toContain(value);
        }
        const { districts: _d, organizations: _o, eventTypes: _e, because: _b, ...rest } = one;
        expect(all[number]).toMatchObject(rest);
      });
    }), { seed: SEED, numRuns: 500 });
  });

  it(`gives the same in whatever order they come, and counts by the counting laws (seed ${SEED})`, () => {
    fc.assert(fc.property(stories, corrections, fc.constantFrom(...MARKED_FACETS), (all, list, facet) => {
      const corrected = applyCorrections(all, list).value;
      expect(applyCorrections(all, list.toReversed())).toEqual(applyCorrections(all, list));
      const counter = createFacetCounter(facetColumns(corrected.map(facetValuesOf)));
      for (const { value, count } of pairCounts(counter.values[facet], counter.count(null, NO_FILTERS).counts[facet])) {
        const { shown } = counter.count(null, { ...NO_FILTERS, [facet]: { include: [value], exclude: [] } });
        expect(shown.length).toBe(count);
        const unmarked = (one: Story) => value === UNMARKED[facet] && valuesOf(one, facet).length === 0 && (facet !== 'district' || one.districts.length === 0);
        expect([...shown]).toEqual(corrected.flatMap((one, number) => (valuesOf(one, facet).includes(value) || unmarked(one) ? [number] : [])));
      }
    }), { seed: SEED, numRuns: 300 });
  });

  it(`done twice says that the second time nothing changed (seed ${SEED})`, () => {
    fc.assert(fc.property(stories, corrections, (all, list) => {
      const once = applyCorrections(all, list);
      const twice = applyCorrections(once.value, list);
      expect(twice.value).toEqual(once.value);
      expect(twice.judged.map(({ outcome }) => outcome)).toEqual(once.judged.map(({ outcome }) => (outcome === 'applied' ? 'no-effect' : outcome)));
    }), { seed: SEED, numRuns: 300 });
  });

  it('without corrections gives the very same stories', () => {
    const all = [madeStory()];
    expect(applyCorrections(all, [])).toEqual({ value: all, judged: [], diagnostics: [] });
    expect(applyCorrections(all, []).value).toBe(all);
  });

  const add = (value: string, sentence: string): Correction => ({ story: 'made-1', facet: 'district', value, change: 'add', evidence: sentence });

  it('gives an added value the rule «corrected» and the place of its sentence, through a column break', () => {
    const sentence = FIRST.slice(0, FIRST.indexOf('。') + 1) + FIRST.slice(FIRST.indexOf('。') + 1, FIRST.indexOf('说。') + 2);
    const { value: [one], judged } = applyCorrections([madeStory()], [add('通州区', sentence)]);
    const reason = one?.because.find(({ rule }) => rule === 'corrected');
    expect(MADE_SOURCE.slice(...(reason?.source ?? [0, 0])).replaceAll('\n', '')).toBe(sentence);
    expect(one?.districts.at(-1)).toEqual({ name: '通州区', role: 'primary', basis: 'place', evidence: [sentence] });
    expect(judged.map(({ outcome }) => outcome)).toEqual(['applied']);
  });

  it('makes a mentioned district a primary one and keeps what spoke for it', () => {
    const mentioned = madeStory({ districts: [{ name: '朝阳区', role: 'mentioned', basis: 'place', evidence: ['丙丁区'] }] });
    const { value: [one] } = applyCorrections([mentioned], [add('朝阳区', '第二段没有断开。')]);
    expect(one?.districts).toEqual([{ name: '朝阳区', role: 'primary', basis: 'place', evidence: ['丙丁区', '第二段没有断开。'] }]);
  });

  it('says in words what was done, and what could not be and why', () => {
    const list: Correction[] = [
      { story: 'made-1', facet: 'organization', value: '青山街道工会', change: 'remove' }, { story: 'made-1', facet: 'organization', value: '没有的', change: 'remove' },
      add('火星区', FIRST), add('通州区', '文中没有这一句。'), { story: 'another', facet: 'district', value: '通州区', change: 'remove' },
    ];
    const { judged, diagnostics } = applyCorrections([madeStory()], list);
    expect(judged.map(({ outcome }) => outcome)).toEqual(['unknown-value', 'evidence-lost', 'no-effect', 'applied']);
    expect(diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['warning correction-unknown-value', 'warning correction-evidence-lost', 'warning correction-no-effect', 'info corrected']);
    for (const { message, source } of diagnostics) {
      expect(message).toContain('made-1');
      expect(MADE_SOURCE.slice(...source)).toBe(madeStory().headline);
    }
  });

  it('sorts by story, facet and value, by code unit', () => {
    const list: Correction[] = [add('通州区', FIRST), { story: 'a', facet: 'organization', value: '乙', change: 'remove' }, { story: 'a', facet: 'eventType', value: '甲', change: 'remove' }];
    expect(list.toSorted(compareCorrections).map(({ value }) => value)).toEqual(['甲', '乙', '通州区']);
  });
});
