import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { aboutByLocale } from '../../i18n/about-by-locale.ts';
import { keptScores } from './kept-scores.ts';
import { scoreGroups } from './score-groups.ts';

const file = JSON.parse(readFileSync(new URL('../../../data/snapshots/last-score.json', import.meta.url), 'utf8')) as Record<string, string>;

it('the app holds the file that npm run score wrote, and nothing of it is left out or changed', () => {
  expect(keptScores).toEqual(file);
  const written = scoreGroups(file).flatMap(({ title, size, rows }) => {
    const prefix = title === '' ? '' : `${title}: `;
    return [
      ...(size === '' ? [] : [[`${prefix}${size}`, '']]),
      ...rows.map(({ name, figure, counts }) => [`${prefix}${name}`, counts ? `${figure}  right ${counts.right}  extra ${counts.extra}  missing ${counts.missing}` : figure]),
    ];
  });
  expect(written).toEqual(Object.entries(file));
});

it('tells the reference pages from what was invented', () => {
  expect(new Set(scoreGroups(file).map(({ kind }) => kind))).toContain('structure');
  expect(scoreGroups({ 'enrichment, the five pages: people': '1.000  right 4  extra 0  missing 0', 'search, needs of readers: needs asked': '7', 'something else: people': '3/4' })).toEqual([
    { kind: 'reference', title: 'enrichment, the five pages', size: '', rows: [{ name: 'people', figure: '1.000', counts: { right: '4', extra: '0', missing: '0' } }] },
    { kind: 'search', title: 'search, needs of readers', size: '', rows: [{ name: 'needs asked', figure: '7', counts: null }] },
    { kind: 'other', title: 'something else', size: '', rows: [{ name: 'people', figure: '3/4', counts: null }] },
  ]);
});

it.each(['zh-CN', 'en'] as const)('every figure has words in %s', (locale) => {
  const t = aboutByLocale[locale];
  for (const name of new Set(scoreGroups(file).flatMap(({ rows }) => rows.map((row) => row.name)))) {
    expect(t.scoreRow(name).meaning, `${name}: give it words in src/i18n/zh-cn-about.ts and en-about.ts`).not.toBe(t.scoreRow('no such name').meaning);
  }
});
