// npm run gallery [-- FILTER]: a picture of every screen at three widths in three themes, into gallery/. FILTER keeps names that hold it.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ProductionServer } from '../e2e/support/production-server.ts';
import type { BundleManifest, CardsFile } from '../src/bundle/format.ts';
import { findChromium } from './find-chromium.mjs';

const WIDTHS = [390, 834, 1440];
const THEMES = ['light', 'sepia', 'dark'];
const HEIGHT = 900;

const filter = process.argv[2] ?? '';
const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const cards = read<CardsFile>(`dist/bundle/${read<BundleManifest>('dist/bundle/manifest.json').cards.path}`);
const page = cards.pages.at(-1)?.page ?? '';
const article = cards.stories.find(({ kicker, kind }) => kicker !== null && kind === 'article')?.id ?? '';
const brief = cards.stories.find(({ kind }) => kind === 'photo-brief')?.id ?? '';
const screens: Readonly<Record<string, string>> = {
  front: '', browse: 'browse', search: 'browse?q=工会&district=海淀区', nothing: 'browse?q=没有的词', article: `story/${article}`, brief: `story/${brief}`,
  page: `page/${page}`, library: 'library', settings: 'settings', about: 'about', unknown: 'story/nowhere', lost: 'no/such/place',
};

mkdirSync('gallery', { recursive: true });
const server = new ProductionServer({ folder: 'dist', basePath: '/' });
await server.start();
const found = findChromium({ env: process.env, playwrightPath: chromium.executablePath() });
const browser = await chromium.launch({ ...(found ? { executablePath: found.path } : {}), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
for (const width of WIDTHS) {
  for (const theme of THEMES) {
    const context = await browser.newContext({ viewport: { width, height: HEIGHT }, locale: 'zh-CN', serviceWorkers: 'block' });
    await context.addInitScript((chosen) => localStorage.setItem('banmian.settings', JSON.stringify({ theme: chosen })), theme);
    const tab = await context.newPage();
    for (const [name, path] of Object.entries(screens)) {
      const file = `${name}-${width}-${theme}`;
      if (!file.includes(filter)) continue;
      await tab.goto(server.address + path);
      await tab.waitForLoadState('networkidle');
      await tab.screenshot({ path: `gallery/${file}.png`, fullPage: name === 'article' });
      process.stdout.write(`gallery/${file}.png\n`);
    }
    await context.close();
  }
}
await browser.close();
await server.stop();
