import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuery, formatTerm, parseQuery, QUERY_FIELDS, termAtCaret, type QueryField, type QueryTerm } from './query.ts';

const SEED = 20261121;
const terms = (texts: readonly string[], field: QueryField | null = null): readonly QueryTerm[] => texts.map((text) => ({ field, text }));
const all = (...texts: string[]) => texts.map((text) => ({ excluded: false, alternatives: terms([text]) }));
const not = (...texts: string[]) => ({ excluded: true, alternatives: terms(texts) });
const either = (...texts: string[]) => ({ excluded: false, alternatives: terms(texts) });
const of = (field: QueryField, ...texts: string[]) => ({ excluded: false, alternatives: terms(texts, field) });

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
    ['a field limits a term, with either colon', '区:海淀 单位：总工会 类:慰问 记者:张三 标题:书屋 版:3 日期:2022-11', [
      of('district', '海淀'), of('organization', '总工会'), of('eventType', '慰问'), of('reporter', '张三'), of('headline', '书屋'), of('page', '3'), of('date', '2022-11')]],
    ['a field may be named in English, in any case', 'district:海淀|朝阳 Type：慰问 -PAGE:3', [
      { excluded: false, alternatives: terms(['海淀', '朝阳'], 'district').map((term) => ({ ...term, named: 'district' })) }, { excluded: false, alternatives: [{ field: 'eventType', text: '慰问', named: 'Type' }] }, { excluded: true, alternatives: [{ field: 'page', text: '3', named: 'PAGE' }] }]],
    ['a field takes quotation marks and a minus', '-标题:"两 个" 单位:“某 局”', [{ excluded: true, alternatives: terms(['两 个'], 'headline') }, of('organization', '某 局')]],
    ['a field goes on behind a bar, until the next', '工会|区:海淀|朝阳|类:慰问', [{ excluded: false, alternatives: [...terms(['工会']), ...terms(['海淀', '朝阳'], 'district'), ...terms(['慰问'], 'eventType')] }]],
    ['a field in quotation marks, inside a word or with another word is text', '"区:海淀" 城区:海淀 来源:新华社 区', all('区:海淀', '城区:海淀', '来源:新华社', '区')],
    ['a second field is text of the first', '区:类:慰问', [of('district', '类:慰问')]],
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
    ['a field without a text', '工会 区: -类：', all('工会'), ['区:', '-类：']],
    ['a field with an open mark', '标题:“书', [of('headline', '书')], ['“']],
  ])('leaves out %s and says so', (_name, typed, clauses, ignored) => {
    expect(parseQuery(typed)).toEqual({ clauses, ignored });
  });
});

const character = fc.oneof(fc.constantFrom(...Array.from('"“”-－|｜ \u3000＂a工会—:：'), ...Object.values(QUERY_FIELDS), '区:', '标题：', 'Date:', 'headline：'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }));
const typed = fc.array(character, { maxLength: 12 }).map((characters) => characters.join(''));

describe('termAtCaret', () => {
  it.each([
    ['behind a word', '工会 haid', 7, { span: [3, 7], excluded: false, either: false, field: null, text: 'haid' }],
    ['inside an earlier word', '工会 haid', 1, { span: [0, 2], excluded: false, either: false, field: null, text: '工会' }],
    ['with sign, field and marks', '工会 -标题:"两 个"', 12, { span: [3, 12], excluded: true, either: false, field: 'headline', text: '两 个' }],
    ['with an open mark', '“书', 2, { span: [0, 2], excluded: false, either: false, field: null, text: '书' }],
    ['behind a bar', '海淀|ch', 5, { span: [3, 5], excluded: false, either: true, field: null, text: 'ch' }],
    ['before a bar', '海淀 | 朝阳', 2, { span: [0, 2], excluded: false, either: true, field: null, text: '海淀' }],
  ] as const)('reads the term %s', (_name, text, caret, term) => {
    expect(termAtCaret(text, caret)).toEqual(term);
  });

  it.each([['nothing', '', 0], ['a space behind a word', '工会 ', 3], ['a field without a text', '区:', 2], ['a lone sign', '工会 -', 4], ['behind a bar without a text', '工会|', 3]])('finds none at %s', (_name, text, caret) => {
    expect(termAtCaret(text, caret)).toBeNull();
  });

  it(`finds every term of the query in order, apart from one another, and takes nothing else out (seed ${SEED})`, () => {
    fc.assert(fc.property(typed, (text) => {
      const spans = new Map(Array.from({ length: text.length + 1 }, (_, caret) => termAtCaret(text, caret)).flatMap((term) => (term ? [[term.span[0], term]] : [])));
      expect([...spans.values()].map((term) => term.text)).toEqual(parseQuery(text).clauses.flatMap(({ alternatives }) => alternatives.map((term) => term.text)));
      for (const { span: [from, to], text: found } of spans.values()) expect(text.slice(from, to)).toContain(found);
    }), { seed: SEED });
  });
});

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
      const used = [...clauses.flatMap(({ alternatives }) => alternatives.map((term) => term.text)), ...ignored].join('');
      const operators = new RegExp(`["“”|｜:：－-]|${Object.values(QUERY_FIELDS).join('|')}|date|headline|\\s`, 'giu');
      const held = (whole: string) => Array.from(whole.replace(operators, '')).sort().join('');
      expect(held(used)).toBe(held(text));
    }), { seed: SEED, numRuns: 2000 });
  });

  it(`writes any text as one term that asks for it, quotation marks of another width at most (seed ${SEED})`, () => {
    fc.assert(fc.property(typed.filter((text) => text.trim() !== ''), fc.constantFrom(null, ...(Object.keys(QUERY_FIELDS) as QueryField[])), (text, field) => {
      const { clauses, ignored } = parseQuery(formatTerm(text, field));
      expect(clauses[0]?.alternatives[0]?.field).toBe(field);
      expect(ignored).toEqual([]);
      expect(clauses).toHaveLength(1);
      expect(clauses[0]?.alternatives.map((one) => one.text.replaceAll('＂', '"'))).toEqual([text.replaceAll('＂', '"')]);
    }), { seed: SEED, numRuns: 5000 });
  });
});
