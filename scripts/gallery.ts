// npm run gallery [-- FILTER]: a picture of every screen at three widths, in three themes and the large view, in both languages, into gallery/, and
// gallery/index.html to look at them side by side. Needs a built site. FILTER keeps names that hold it, such as `story-390` or `elder-en`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { ProductionServer } from '../e2e/support/production-server.ts';
import type { BundleManifest, CardsFile, EntitiesFile } from '../src/bundle/format.ts';
import { DISTRICT_IDS } from '../src/domain/district.ts';
import { findChromium } from './find-chromium.mjs';

const WIDTHS = [390, 834, 1440];
const HEIGHT = 900;
const VARIANTS = {
  light: { theme: 'light' }, sepia: { theme: 'sepia' }, dark: { theme: 'dark' }, elder: { theme: 'light', elder: 'on', textSize: 'larger' },
} as const;
const LOCALES = ['zh-CN', 'en'];
/** As many stories as the pictures of the library show. */
const SAVED = 3;

const filter = process.argv[2] ?? '';
const read = <T>(path: string): T => JSON.parse(readFileSync(`dist/bundle/${path}`, 'utf8')) as T;
const manifest = read<BundleManifest>('manifest.json');
const cards = read<CardsFile>(manifest.cards.path);
const entities = read<EntitiesFile>(manifest.entities.path);
const page = cards.pages.at(-1)?.page ?? '';
const article = cards.stories.find(({ kicker, kind }) => kicker !== null && kind === 'article')?.id ?? '';
const brief = cards.stories.find(({ kind }) => kind === 'photo-brief')?.id ?? '';

/** Address by name of the screen. */
const SCREENS: Readonly<Record<string, string>> = {
  front: '', browse: 'browse', search: 'browse?q=工会&district=海淀区', nothing: 'browse?q=没有的词', story: `story/${article}`, brief: `story/${brief}`, page: `page/${page}`,
  district: `district/${Object.values(DISTRICT_IDS)[0]}`, organization: `organization/${entities.organizations[0]?.id}`, person: `person/${entities.people[0]?.id}`,
  library: 'library', settings: 'settings', about: 'about', read: `about/${page}`, unknown: 'story/nowhere', lost: 'no/such/place',
};

rmSync('gallery', { recursive: true, force: true });
mkdirSync('gallery');
const server = new ProductionServer({ folder: 'dist', basePath: '/' });
await server.start();
const found = findChromium({ env: process.env, playwrightPath: chromium.executablePath() });
const browser = await chromium.launch({ ...(found ? { executablePath: found.path } : {}), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const taken: string[] = [];
for (const width of WIDTHS) {
  for (const locale of LOCALES) {
    for (const [variant, settings] of Object.entries(VARIANTS)) {
      const wanted = Object.entries(SCREENS).map(([name, address]) => ({ address, file: `${name}-${width}-${variant}-${locale}` })).filter(({ file }) => file.includes(filter));
      if (wanted.length === 0) continue;
      const context = await browser.newContext({ viewport: { width, height: HEIGHT }, locale, serviceWorkers: 'block', reducedMotion: 'reduce' });
      await context.addInitScript((chosen) => localStorage.setItem('banmian.settings', chosen), JSON.stringify(settings));
      const tab = await context.newPage();
      await saveSome(tab);
      for (const { address, file } of wanted) {
        await tab.goto(server.address + address);
        await tab.waitForLoadState('networkidle');
        await tab.screenshot({ path: `gallery/${file}.png`, fullPage: true });
        taken.push(file);
        process.stdout.write(`gallery/${file}.png\n`);
      }
      await context.close();
    }
  }
}
await browser.close();
await server.stop();
writeFileSync('gallery/index.html', sheetOf(taken));

/** Saves the first stories of the list, so that the library is not empty. */
async function saveSome(tab: Page): Promise<void> {
  await tab.goto(`${server.address}browse`);
  const unsaved = tab.locator('.save-button[aria-pressed=false]');
  await unsaved.first().waitFor();
  for (let n = 0; n < SAVED; n += 1) {
    await unsaved.first().click();
    await tab.locator('.save-button[aria-pressed=true]').nth(n).waitFor();
  }
}

/** All pictures on one sheet, those of one screen beside each other. */
function sheetOf(files: readonly string[]): string {
  const pictures = [...files].sort().map((file) => `<figure><a href="${file}.png"><img src="${file}.png" alt="" width="280" loading="lazy"></a><figcaption>${file}</figcaption></figure>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>body{font:14px sans-serif;display:flex;flex-wrap:wrap;gap:16px;align-items:start}figure{margin:0}</style>${pictures.join('\n')}</html>\n`;
}
