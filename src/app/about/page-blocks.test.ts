import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGazetteers } from '../../../scripts/read-gazetteers.ts';
import { aboutByLocale } from '../../i18n/about-by-locale.ts';
import { runPipeline } from '../../pipeline.ts';
import { blockAt, pageBlocks } from './page-blocks.ts';

const folder = new URL('../../../data/documents/', import.meta.url);
const documents = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
const { pages } = runPipeline(documents, { gazetteers: readGazetteers(), pages: {}, withheld: [] });

describe('pageBlocks', () => {
  it('joined give the document, unit for unit', () => {
    for (const page of pages) expect(pageBlocks(page).map(({ whole }) => page.source.slice(...whole)).join('')).toBe(page.source);
  });

  it('keep every bin that is no white space, and hold nothing but white space beside it', () => {
    for (const page of pages) {
      const blocks = pageBlocks(page);
      expect(blocks.filter(({ role }) => role !== 'white-space').map(({ source }) => source)).toEqual(page.bins.filter(({ role }) => role !== 'white-space').map(({ source }) => source));
      for (const { source, whole } of blocks) expect(page.source.slice(source[1], whole[1]).trim()).toBe('');
    }
  });

  it('are found by any place in them', () => {
    for (const page of pages) {
      const blocks = pageBlocks(page);
      for (const block of blocks) for (const place of [block.whole[0], block.whole[1] - 1]) expect(blockAt(blocks, place)).toBe(block);
      expect(blockAt(blocks, page.source.length)).toBeNull();
    }
  });

  it('begin where each headline begins, so that a story can link to its place', () => {
    for (const page of pages) {
      const starts = new Set(pageBlocks(page).map(({ source: [start] }) => start));
      for (const story of page.stories) expect(starts).toContain(story.sources.headline[0]?.from);
    }
  });

  it('show a withheld story as a block', () => {
    const bins = [{ source: [0, 2] as const, role: 'body' as const, rule: 'running-text', story: 0 }, { source: [2, 4] as const, role: 'white-space' as const, rule: 'withheld', story: null }];
    expect(pageBlocks({ bins })).toHaveLength(2);
  });
});

it.each(['zh-CN', 'en'] as const)('every rule and diagnostic of the pages has words in %s', (locale) => {
  const t = aboutByLocale[locale];
  const remedy = 'give it words in src/i18n/zh-cn-about.ts and en-about.ts';
  for (const page of pages) {
    for (const { rule } of page.bins) expect(t.rule(rule), `rule ${rule}: ${remedy}`).not.toBe(t.rule('none').replace('none', rule));
    for (const { rule } of page.diagnostics) expect(t.doubt(rule), `diagnostic ${rule}: ${remedy}`).not.toBe(t.doubt('none').replace('none', rule));
  }
});
