import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ReaderNeed, readNeeds, sharesWithHeadline } from './reader-needs.ts';
import { scoreNeeds } from './score-queries.ts';

const folder = new URL('../data/snapshots/', import.meta.url);
const stories = readdirSync(folder).filter((name) => /^\d.*\.json$/u.test(name))
  .flatMap((name) => (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { readonly stories: readonly { readonly id: string; readonly headline: string }[] }).stories);
const headlines = stories.map(({ headline }) => headline);
const needs = readNeeds();

describe('data/truth/queries.json', () => {
  it('holds at least 60 needs, 40 of which share no four characters with a headline', () => {
    expect(needs.length).toBeGreaterThanOrEqual(60);
    expect(needs.filter(({ query }) => !sharesWithHeadline(query, headlines)).length).toBeGreaterThanOrEqual(40);
  });

  it('names each need once and asks no query twice', () => {
    expect(new Set(needs.map(({ id }) => id)).size).toBe(needs.length);
    expect(new Set(needs.map(({ query }) => query)).size).toBe(needs.length);
  });

  it('gives every need one to five answers, each once, a story of the pages, with its reason', () => {
    const ids = new Set(stories.map(({ id }) => id));
    for (const { id, need, query, answers, why } of needs) {
      expect(answers.length, id).toBeGreaterThanOrEqual(1);
      expect(answers.length, id).toBeLessThanOrEqual(5);
      expect(new Set(answers.map((answer) => answer.id)).size, id).toBe(answers.length);
      for (const answer of answers) expect(ids.has(answer.id), `${id}: ${answer.id}`).toBe(true);
      for (const text of [need, why, ...answers.map(({ because }) => because)]) expect(text.trim(), id).not.toBe('');
      expect(query, id).toMatch(/^\S(?:[^\n]*\S)?$/u);
    }
  });
});

describe('the score of search', () => {
  const need = (id: string, ...answers: string[]): ReaderNeed => ({ id, need: 'n', query: `q${id}`, answers: answers.map((answer) => ({ id: answer, because: 'b' })), why: 'w' });
  const ten = Array.from({ length: 10 }, (_, i) => `other${i}`);

  it('counts by the first answer, and all answers among the first ten', () => {
    const asked = [need('1', 'a', 'b'), need('2', 'a'), need('3', 'a', 'b'), need('4', 'a')];
    const found = [['a', 'x', 'b'], ['x', 'a'], ['a', ...ten, 'b'], ['x']].map((ids) => ({ ids, ignored: [] }));
    const { lines, misses } = scoreNeeds(asked, found, []);
    expect(lines.slice(2)).toEqual(['mean reciprocal rank  0.625', 'answers in the first ten  4/6']);
    expect(misses).toEqual(['2 “q2”: answers at 2 of 2', '3 “q3”: answers at 1, 12 of 12', '4 “q4”: answers at none of 1']);
  });

  it('tells of a part of a query that was ignored', () => {
    expect(scoreNeeds([need('1', 'a')], [{ ids: ['a'], ignored: ['“x” was ignored'] }], []).misses).toEqual(['1 “q1”: answers at 1 of 1; “x” was ignored']);
  });

  it('sees shared characters past width, script, operators and spaces', () => {
    for (const query of ['春风秋雨', '春風秋雨', '春风 秋雨', '不|春风|秋雨', '区:１２３４']) expect(sharesWithHeadline(query, ['说春风秋雨', 'A1234']), query).toBe(true);
    for (const query of ['春风秋', '春风 雨秋', '']) expect(sharesWithHeadline(query, ['说春风秋雨']), query).toBe(false);
  });
});
