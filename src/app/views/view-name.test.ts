import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../domain/facet.ts';
import { en } from '../../i18n/en.ts';
import { zhCn } from '../../i18n/zh-cn.ts';
import { viewName } from './view-name.ts';
import { viewSearch } from './view-search.ts';

const search = viewSearch({
  query: '慰问',
  filters: { ...NO_FILTERS, district: { include: ['海淀区'], exclude: ['东城区'] }, mentioned: true },
  mine: true,
  sort: 'newest',
});

test('a view that the reader did not name is named by what it chooses, in the language of the interface', () => {
  expect(viewName({ name: null, search }, zhCn)).toBe('慰问 · 海淀区 · 不含 东城区 · 只看我的收藏 · 含仅提及的区 · 新的在前');
  expect(viewName({ name: null, search }, en)).toMatch(/^慰问.*Haidian.*Dongcheng.*districts only mentioned too/);
});

test('the reader’s own name stands in every language', () => {
  for (const t of [zhCn, en]) expect(viewName({ name: '常看', search }, t)).toBe('常看');
});
