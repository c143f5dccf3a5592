import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuery, formatTerm, parseQuery } from './query.ts';

const SEED = 20261121;
const all = (...terms: string[]) => terms.map((term) => ({ excluded: false, alternatives: [term] }));
const not = (...alternatives: string[]) => ({ excluded: true, alternatives });
const either = (...alternatives: string[]) => ({ excluded: false, alternatives });

describe('parseQuery', () => {
  it.each([
    ['spaces of any width mean all', ' 海淀区\u3000工会  慰问 ', all('海淀区', '工会', '慰问')],
    ['quotation marks keep spaces together', '"夏送清凉 工会行动" “a b”', all('夏送清凉 工会行动', 'a b')],
    ['- and － at a start exclude', '工会 -海淀 －"东城 区"', [...all('工会'), not('海淀'), not('东城 区')]],
    ['| and ｜ mean either, with or without spaces', '海淀|东城 ｜ "西 城" 工会', [either('海淀', '东城', '西 城'), ...all('工会')]],
    ['an excluded either excludes each', '-海淀|东城', [not('海淀', '东城')]],
    ['a hyphen inside a word is text', '2022-11-20 a-b', all('2022-11-20', 'a-b')],
    ['a dash is text', '——宣讲 —', all('——宣讲', '—')],
    ['quotation marks inside a word are text', '架起“连心桥” “连心桥”活动', all('架起“连心桥”', '“连心桥”活动')],
    ['a closing mark at a start is text', '”宣讲', all('”宣讲')],
    ['a second minus is text', '--x', [not('-x')]],
    ['nothing asks nothing', ' \u3000', []],
  ])('%s', (_name, typed, clauses) => {
    expect(parseQuery(typed)).toEqual({ clauses, ignored: [] });
  });

  it.each([
    ['a lone minus', '工会 -', all('工会'), ['-']],
    ['a minus before a space', '－ 工会', all('工会'), ['－']],
    ['an open quotation mark', '"海淀 总工', all('海淀', '总工'), ['"']],
    ['an open mark after a minus', '工会 -“东', [...all('工会'), not('东')], ['“']],
    ['only an open mark', '“', [], ['“']],
    ['empty marks', '"" 工会', all('工会'), ['""']],
    ['marks around a space', '-“ ”', [], ['-“ ”']],
    ['a bar at the end', '工会 |', all('工会'), ['|']],
    ['a bar at the start', '｜工会', all('工会'), ['｜']],
    ['two bars', 'a||b', [either('a', 'b')], ['|']],
    ['a bar before an exclusion', 'a|-b', [...all('a'), not('b')], ['|']],
    ['a minus and an open mark', '-"', [], ['"', '-']],
  ])('leaves out %s and says so', (_name, typed, clauses, ignored) => {
    expect(parseQuery(typed)).toEqual({ clauses, ignored });
  });
});

const character = fc.oneof(fc.constantFrom(...Array.from('"“”-－|｜ \u3000＂a工会—')), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }));
const typed = fc.array(character, { maxLength: 12 }).map((characters) => characters.join(''));

describe('formatQuery', () => {
  it(`writes what is read back as the same (seed ${SEED})`, () => {
    fc.assert(fc.property(typed, (text) => {
      const { clauses } = parseQuery(text);
      expect(parseQuery(formatQuery(clauses))).toEqual({ clauses, ignored: [] });
    }), { seed: SEED, numRuns: 5000 });
  });

  it(`reports what it leaves out: every other character stands in a term or is an operator (seed ${SEED})`, () => {
    fc.assert(fc.property(typed, (text) => {
      const { clauses, ignored } = parseQuery(text);
      const used = [...clauses.flatMap(({ alternatives }) => alternatives), ...ignored].join('');
      const held = (of: string) => Array.from(of).filter((one) => !'"“”-－|｜'.includes(one) && one.trim() !== '').sort().join('');
      expect(held(used)).toBe(held(text));
    }), { seed: SEED, numRuns: 2000 });
  });

  it(`writes any text as one term that asks for it, quotation marks of another width at most (seed ${SEED})`, () => {
    fc.assert(fc.property(typed.filter((text) => text.trim() !== ''), (text) => {
      const { clauses, ignored } = parseQuery(formatTerm(text));
      expect(ignored).toEqual([]);
      expect(clauses).toHaveLength(1);
      expect(clauses[0]?.alternatives.map((one) => one.replaceAll('＂', '"'))).toEqual([text.replaceAll('＂', '"')]);
    }), { seed: SEED, numRuns: 5000 });
  });
});
