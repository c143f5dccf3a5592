import { expect, test } from 'vitest';
import type { Suggestion, SuggestionKind } from '../../archive/archive.ts';
import { type FilterSet, NO_FILTERS } from '../../domain/facet.ts';
import { termAtCaret } from '../../search/query.ts';
import { kindsFor, takeOffer } from './take-offer.ts';

const offer = (kind: SuggestionKind, value: string): Suggestion => ({ kind, value, id: 'x-1', count: 2, alias: null, marks: [] });
const filters = { ...NO_FILTERS, district: { include: ['东城区'], exclude: [] } };

const organizations = ([['总', null], ['分', '总']] as const).map(([name, parent]) => ({ id: name, name, parent, type: 'other' as const, aliases: [] }));

/** Takes an offer for the term that `^` marks the caret of. */
function take(typed: string, kind: SuggestionKind, value: string, standing: FilterSet = filters) {
  const caret = typed.indexOf('^');
  const text = typed.replace('^', '');
  const term = termAtCaret(text, caret);
  if (!term) throw new Error(`${typed}: no term at the caret`);
  return takeOffer(offer(kind, value), { typed: text, term, organizations }, standing);
}

test('a district or an organization becomes a filter beside those that stand, and its term goes', () => {
  expect(take('haid^', 'district', '海淀区')).toEqual({ to: 'browse', query: '', filters: { ...filters, district: { include: ['东城区', '海淀区'], exclude: [] } }, searched: '' });
  expect(take('慰问  hdqzgh^ -“两 个”', 'organization', '海淀区总工会')).toEqual({
    to: 'browse', query: '慰问 -“两 个”', filters: { ...filters, organization: { include: ['海淀区总工会'], exclude: [] } }, searched: '',
  });
});

test('an organization is chosen as in its panel: nothing that stands above or below it contradicts it', () => {
  const chosen = (include: readonly string[], exclude: readonly string[]) => ({ ...filters, organization: { include, exclude } });
  expect(take('f^', 'organization', '分', chosen([], ['总']))).toMatchObject({ filters: chosen(['分'], []) });
  expect(take('z^', 'organization', '总', chosen(['分'], []))).toMatchObject({ filters: chosen(['总'], []) });
  expect(take('-z^', 'organization', '总', chosen(['分'], []))).toMatchObject({ filters: chosen([], ['总']) });
});

test('an excluded term excludes its value', () => {
  expect(take('慰问 -dong^', 'district', '东城区')).toEqual({ to: 'browse', query: '慰问', filters: { ...filters, district: { include: [], exclude: ['东城区'] } }, searched: '' });
});

test('a person is searched for in the place of the term, quoted where needed', () => {
  expect(take('zhang^ 慰问', 'person', '张三')).toEqual({ to: 'browse', query: '张三 慰问', filters, searched: '张三 慰问' });
  expect(take('-a^', 'person', 'A B')).toMatchObject({ query: '-"A B"' });
  expect(take('记者:zs^', 'person', '张三')).toMatchObject({ query: '记者:张三' });
});

test('one of several alternatives stays text', () => {
  expect(take('朝阳|haid^ 慰问', 'district', '海淀区')).toEqual({ to: 'browse', query: '朝阳|海淀区 慰问', filters, searched: '朝阳|海淀区 慰问' });
});

test('a headline leads to its story', () => {
  expect(take('慰问^', 'headline', '慰问职工')).toEqual({ to: 'story', id: 'x-1' });
});

test('a field, a minus and a bar limit what is offered', () => {
  const kinds = (typed: string) => {
    const term = termAtCaret(typed, typed.length);
    return term && kindsFor(term);
  };
  expect(kinds('hd')).toEqual(['district', 'organization', 'person', 'headline']);
  expect(kinds('区:hd')).toEqual(['district']);
  expect(kinds('-hd')).toEqual(['district', 'organization', 'person']);
  expect(kinds('海淀|hd')).toEqual(['district', 'organization', 'person']);
  expect(kinds('日期:2022')).toEqual([]);
});
