// npm run gallery [-- FILTER [--site DIST] [--out GALLERY]]: a picture of every screen, and of all that opens over one, at three widths, in three themes and the
// large view, in both languages, and an index.html to look at them side by side; and the README's pictures, into docs/. Needs a built site. FILTER keeps names
// that hold each of its words, such as `story-390`, `elder+en`, `story+cite` or `readme`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type BrowserContextOptions, type Page } from '@playwright/test';
import { withFakeVoice } from '../e2e/support/fake-voice.ts';
import { ProductionServer } from '../e2e/support/production-server.ts';
import type { BundleManifest, CardsFile, EntitiesFile } from '../src/bundle/format.ts';
import { DISTRICT_IDS } from '../src/domain/district.ts';
import { en } from '../src/i18n/en.ts';
import type { Messages } from '../src/i18n/messages.ts';
import { zhCn } from '../src/i18n/zh-cn.ts';
import { findChromium } from './find-chromium.mjs';
import { addressesOfScreens } from './gallery/addresses-of-screens.ts';
import { closeOpened, OPENED, type Opened } from './gallery/opened.ts';
import { README_PICTURES } from './gallery/readme-pictures.ts';
import { sheetOf } from './gallery/sheet-of.ts';

const WIDTHS = [390, 834, 1440];
const HEIGHT = 900;
const VARIANTS = {
  light: { theme: 'light' }, sepia: { theme: 'sepia' }, dark: { theme: 'dark' }, elder: { theme: 'light', elder: 'on', textSize: 'larger' },
} as const;
const LOCALES = { 'zh-CN': zhCn, en };
/** As many stories as the pictures of the library show. */
const SAVED = 3;
/** Windows at a time: each waits for the network more than it works. */
const WINDOWS = 2;
/** Ms that anything may take, on a machine that has other work as well. */
const PATIENCE = 180_000;

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { site: { type: 'string', default: 'dist' }, out: { type: 'string', default: 'gallery' } } });
const words = (positionals[0] ?? '').split('+');
const isWanted = (name: string): boolean => words.every((word) => name.includes(word));
const read = <T>(path: string): T => JSON.parse(readFileSync(`${options.site}/bundle/${path}`, 'utf8')) as T;
const manifest = read<BundleManifest>('manifest.json');
const cards = read<CardsFile>(manifest.cards.path);
const entities = read<EntitiesFile>(manifest.entities.path);
const page = cards.pages.at(-1)?.page ?? '';
const article = cards.stories.find(({ kicker, kind }) => kicker !== null && kind === 'article')?.id ?? '';
const brief = cards.stories.find(({ kind }) => kind === 'photo-brief')?.id ?? '';

const addresses = addressesOfScreens({
  page, article, brief, district: Object.values(DISTRICT_IDS)[0] ?? '', organization: entities.organizations[0]?.id ?? '', person: entities.people[0]?.id ?? '',
});

interface Picture {
  readonly file: string;
  readonly screen: string;
  /** Null for the screen alone. */
  readonly opened: Opened | null;
}

interface Group {
  readonly context: BrowserContextOptions;
  readonly settings: (typeof VARIANTS)[keyof typeof VARIANTS];
  readonly messages: Messages;
  /** By screen; those that are not wanted as well, for one thing may need another to be open. */
  readonly screens: readonly (readonly Picture[])[];
}

const groups: readonly Group[] = WIDTHS.flatMap((width) => Object.entries(LOCALES).flatMap(([locale, messages]) => Object.entries(VARIANTS).map(([variant, settings]) => ({
  context: { viewport: { width, height: HEIGHT }, locale },
  settings,
  messages,
  screens: Object.keys(addresses)
    .map((screen) => [null, ...(OPENED[screen] ?? []).filter(({ widths }) => widths?.includes(width) ?? true)]
      .map((opened) => ({ screen, opened, file: `${opened ? `${screen}-${opened.name}` : screen}-${width}-${variant}-${locale}` })))
    .filter((pictures) => pictures.some(({ file }) => isWanted(file))),
})))).filter(({ screens }) => screens.length > 0);

rmSync(options.out, { recursive: true, force: true });
mkdirSync(options.out, { recursive: true });
const server = new ProductionServer({ folder: options.site, basePath: '/' });
await server.start();
const found = findChromium({ env: process.env, playwrightPath: chromium.executablePath() });
const browser = await chromium.launch({ ...(found ? { executablePath: found.path } : {}), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const waiting = [...groups];
await Promise.all(Array.from({ length: WINDOWS }, async () => {
  for (let group = waiting.shift(); group; group = waiting.shift()) await takeAll(group);
}));
writeFileSync(`${options.out}/index.html`, sheetOf(groups.flatMap(({ screens }) => screens.flat().map(({ file }) => file).filter(isWanted))));
await takeReadmePictures();
await browser.close();
await server.stop();

async function takeAll({ context, settings, messages, screens }: Group): Promise<void> {
  const tab = await openTab(context, settings);
  await saveSome(tab);
  for (const { screen, opened, file } of screens.flat()) {
    if (opened === null) await open(tab, screen);
    const undo = await opened?.open(tab, messages);
    if (isWanted(file)) {
      await tab.screenshot({ path: `${options.out}/${file}.png`, fullPage: opened === null });
      process.stdout.write(`${options.out}/${file}.png\n`);
    }
    if (undo) await undo();
    else if (opened) await closeOpened(tab);
  }
  await tab.context().close();
}

/** What is seen without scrolling, by a newcomer. WebP, as Chromium writes it: such a picture is a third of the same one in PNG. */
async function takeReadmePictures(): Promise<void> {
  for (const { name, screen, width, height, scale, locale } of README_PICTURES.filter((picture) => isWanted(picture.name))) {
    const file = `docs/${name}.webp`;
    const tab = await openTab({ viewport: { width, height }, locale, deviceScaleFactor: scale }, VARIANTS.light);
    await open(tab, screen);
    const { data } = await (await tab.context().newCDPSession(tab)).send('Page.captureScreenshot', { format: 'webp', quality: 82 });
    writeFileSync(file, Buffer.from(data, 'base64'));
    process.stdout.write(`${file}\n`);
    await tab.context().close();
  }
}

async function openTab(context: BrowserContextOptions, settings: Group['settings']): Promise<Page> {
  const opened = await browser.newContext({ ...context, reducedMotion: 'reduce' });
  await opened.addInitScript((chosen) => localStorage.setItem('banmian.settings', chosen), JSON.stringify(settings));
  opened.setDefaultTimeout(PATIENCE);
  // tsx names functions so, of those too that are handed to the browser.
  await opened.addInitScript('globalThis.__name = (named) => named');
  const tab = await opened.newPage();
  await withFakeVoice(tab, ['zh-CN']);
  return tab;
}

/** Opens a screen and waits until all of it is there, what comes late as well: that waits for the reader to come near. */
async function open(tab: Page, screen: string): Promise<void> {
  await tab.goto(server.address + (addresses[screen] ?? ''));
  await tab.locator('main h1').first().waitFor({ state: 'attached' });
  // Only the running app hears it; static HTML has the heading too.
  await tab.locator('input[type=search]:enabled').first().waitFor();
  await tab.evaluate(async () => {
    const drawn = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      // What is in view is told after a frame.
      await drawn();
      await drawn();
    }
    scrollTo({ top: 0, behavior: 'instant' });
    // A screen that fits its window has not been scrolled.
    dispatchEvent(new Event('scroll'));
  });
  await tab.waitForLoadState('networkidle');
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
}

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
