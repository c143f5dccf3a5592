import type { Page } from '@playwright/test';
import { BrowsePage } from '../pages/browse-page.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { StoryPage } from '../pages/story-page.ts';
import { TRUE_PAGES } from '../truth.ts';
import { openFromList, QUERY, story } from './story-with-hits.ts';

/** A screen of the app as a reader comes to stand before it. */
export interface ReaderScreen {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  /** What can be opened over it. Esc closes it. */
  readonly dialogs?: readonly Pick<ReaderScreen, 'name' | 'open'>[];
}

const WHOLE = process.env['SOAK'] !== undefined;
const [{ page: firstPage } = { page: '' }] = TRUE_PAGES;
const query = encodeURIComponent(QUERY);
const CHOSEN = `?q=${query}&district=${encodeURIComponent('海淀区')}&organization=-${encodeURIComponent('北京大学')}`;

async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await page.getByRole('searchbox', { disabled: false }).waitFor();
}

/** A story with its hits, and all that comes late to it. */
async function openStory(page: Page): Promise<void> {
  await openFromList(new BrowsePage(page), QUERY, story.headline);
  await page.mouse.wheel(0, 10);
  await page.getByRole('button', { name: /^标为/ }).first().waitFor();
}

/** Follows the first link of a story's side that leads to a district, an organization or a person. */
async function openEntity(page: Page, kind: string): Promise<void> {
  await goTo(page, `page/${firstPage}`);
  await page.getByRole('article').first().getByRole('link').first().click();
  await page.getByRole('complementary').getByRole('link').and(page.locator(`[href*="/${kind}/"]`)).first().click();
  await page.getByRole('region', { name: /^稿件 \d+ 篇$/ }).waitFor();
}

/** The library with two stories, a view and a reading in it. */
async function openLibrary(page: Page): Promise<void> {
  const browse = new BrowsePage(page);
  await browse.goto(`?q=${query}`);
  for (const place of [0, 1]) {
    await browse.stories.nth(place).getByRole('button', { name: /收藏：/ }).click();
    await browse.stories.nth(place).getByRole('button', { name: /^已收藏/ }).waitFor();
  }
  await page.getByRole('button', { name: '存为视图' }).click();
  await page.getByRole('button', { name: '已存视图' }).waitFor();
  await browse.headlines.first().getByRole('link').click();
  await page.getByRole('button', { name: /^标为/ }).first().waitFor();
  const library = new LibraryPage(page);
  await library.count.click();
  await library.headlines.nth(1).waitFor();
  await page.getByRole('region', { name: '最近阅读' }).waitFor();
}

/** What a button opens. */
function dialogOf(button: string | RegExp): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByRole('dialog').waitFor();
  };
}

/** What a key opens. */
function dialogOn(key: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
  };
}

/** Source and reading text, from the story's repairs. */
async function openCompared(page: Page): Promise<void> {
  await new StoryPage(page).repairs.click();
  await dialogOf('原文对照')(page);
}

/** Every route, and every dialog that a reader comes upon in passing; what opens over a screen by a reader's own wish is looked at by `npm run soak`. */
export const READER_SCREENS: readonly ReaderScreen[] = [
  { name: 'front', open: (page) => goTo(page, '') },
  { name: 'browse, with hits and filters chosen', open: (page) => new BrowsePage(page).goto(CHOSEN), dialogs: [{ name: 'filters', open: dialogOf(/^筛选/) }] },
  { name: 'nothing found', open: (page) => new BrowsePage(page).goto('?q=zzzz') },
  { name: 'a story with hits', open: openStory, dialogs: [...['引用', '分享', '字号', ...WHOLE ? ['更正'] : []].map((name) => ({ name, open: dialogOf(name) })), ...WHOLE ? [{ name: '原文对照', open: openCompared }] : []] },
  { name: 'a page', open: (page) => goTo(page, `page/${firstPage}`) },
  { name: 'the library with content', open: openLibrary, dialogs: [{ name: 'export', open: dialogOf('导出…') }, ...WHOLE ? [{ name: 'print', open: dialogOf('打印…') }] : []] },
  { name: 'settings', open: (page) => goTo(page, 'settings') },
  { name: 'about', open: (page) => goTo(page, 'about'), dialogs: [{ name: 'palette', open: dialogOn('Control+k') }, { name: 'keys', open: dialogOn('?') }] },
  { name: 'about a page', open: (page) => goTo(page, `about/${firstPage}`) },
  ...['district', 'organization', 'person'].map((kind) => ({ name: `${kind} of a story`, open: (page: Page) => openEntity(page, kind) })),
  { name: 'an unknown address', open: (page) => goTo(page, 'there/is/none') },
];
