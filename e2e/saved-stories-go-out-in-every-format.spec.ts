import { readFileSync } from 'node:fs';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import type { Locator, Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

test.use({ serviceWorkers: 'allow' });

/** Saves the first `count` stories that browse lists; their headlines, the last one first, as the library lists them. */
async function saveStories(page: Page, count: number): Promise<string[]> {
  const browse = new BrowsePage(page);
  await browse.goto();
  for (let n = 0; n < count; n += 1) {
    const button = browse.stories.nth(n).getByRole('button', { name: /收藏：/ });
    await button.click();
    await expect(button).toHaveText('已收藏');
  }
  const library = new LibraryPage(page);
  await library.waitUntilOfflineReady();
  return (await library.headlines.allInnerTexts()).slice(0, count);
}

async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: '导出…' }).click();
  const dialog = page.getByRole('dialog', { name: '导出收藏' });
  await dialog.waitFor();
  return dialog;
}

/** Chooses a format and downloads; the file as the browser stored it. */
async function download(dialog: Locator, format: RegExp): Promise<{ name: string; bytes: Buffer }> {
  await dialog.getByRole('radio', { name: format }).check();
  const [file] = await Promise.all([dialog.page().waitForEvent('download'), dialog.getByRole('button', { name: '下载' }).click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('each format is downloaded with the server stopped, and holds the stories', async ({ page, server, context }) => {
  const headlines = await saveStories(page, 3);
  await server.stop();
  await context.setOffline(true);
  const dialog = await openDialog(page);

  const epub = await download(dialog, /^EPUB/);
  expect(epub.name).toBe('版面收藏.epub');
  expect((await EpubCheck.validate(epub.bytes)).messages).toEqual([]);

  const csv = await download(dialog, /^CSV/);
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csv.bytes.toString().split('\r\n').slice(1, -1).map((row) => row.slice(1, row.indexOf('",')))).toEqual(headlines);

  const markdown = await download(dialog, /^Markdown/);
  expect(markdown.bytes.toString().match(/^## .+$/gm)).toHaveLength(3);

  const bibtex = await download(dialog, /^BibTeX/);
  expect(bibtex.bytes.toString().match(/^ {2}title = \{\{(.+)\}\},$/gm)).toEqual(headlines.map((headline) => `  title = {{${headline}}},`));

  const ris = await download(dialog, /^RIS/);
  expect(ris.bytes.toString().match(/(?<=^TI {2}- ).+(?=\r$)/gm)).toEqual(headlines);

  const bookmarks = await download(dialog, /^浏览器书签/);
  const other = await context.newPage();
  await other.setContent(bookmarks.bytes.toString());
  const links = other.getByRole('link');
  await expect(links).toHaveText(headlines);
  for (const link of await links.all()) expect(await link.getAttribute('href')).toContain(`${server.origin}/story/`);
});

test('a tag, or stories that are ticked, go out alone; what cannot be read is named; axe finds nothing', async ({ page }) => {
  await inLightTheme(page);
  const [last = '', middle = '', first = ''] = await saveStories(page, 3);
  await page.evaluate(async ([damaged, tagged]) => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name);
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const changing = database.transaction(['bookmarks', 'copies', 'tags'], 'readwrite');
    changing.objectStore('bookmarks').openCursor().addEventListener('success', (event) => {
      const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
      if (!cursor) return;
      const { id, card } = cursor.value as { id: string; card: { headline: string } };
      if (card.headline === damaged) changing.objectStore('copies').put({ id, body: 'spoilt' });
      if (card.headline === tagged || card.headline === damaged) changing.objectStore('tags').put({ story: id, tag: '稍后读', sequence: 1 });
      cursor.continue();
    });
    await new Promise((resolve) => changing.addEventListener('complete', resolve));
    database.close();
  }, [middle, first]);
  const dialog = await openDialog(page);
  const titles = async (): Promise<string[]> => (await download(dialog, /^RIS/)).bytes.toString().match(/(?<=^TI {2}- ).+(?=\r$)/gm) ?? [];

  await dialog.getByRole('radio', { name: '一个标签' }).check();
  await expect(dialog.getByRole('combobox', { name: '标签' })).toContainText('稍后读（2 篇）');
  expect(await titles()).toEqual([first]);
  await expect(dialog.getByRole('status')).toContainText(`有 1 篇的副本读不出来，没有写进去：${middle}`);

  await dialog.getByRole('radio', { name: /^自己挑选/ }).check();
  await dialog.getByRole('button', { name: '下载' }).click();
  await expect(dialog.getByRole('status')).toHaveText('没有可写的稿件。请至少选一篇。');
  await dialog.getByRole('checkbox', { name: last }).check();
  expect(await titles()).toEqual([last]);
  expect(await axeFindings(page, 'dialog[open]')).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: '导出…' })).toBeFocused();
});

test('where the system shares files, it is given the file; the dialog speaks English', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('banmian.settings', JSON.stringify({ language: 'en' }));
    const shared: string[] = [];
    Object.assign(navigator, { canShare: () => true, share: (data: ShareData) => {
      shared.push(...(data.files ?? []).map(({ name, type }) => `${name} ${type}`));
      document.documentElement.dataset['shared'] = shared.join(', ');
      return shared.length > 1 ? Promise.reject(new DOMException('', 'AbortError')) : Promise.resolve();
    } });
  });
  await page.goto('browse');
  const save = page.getByRole('main').getByRole('article').first().getByRole('button');
  await save.click();
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await page.goto('library');
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export saved stories' });
  await dialog.getByRole('radio', { name: /^CSV table/ }).check();
  await dialog.getByRole('button', { name: 'Share…' }).click();
  await expect(dialog.getByRole('status')).toHaveText('1 story written to banmian-library.csv and handed to the system.');
  await expect(page.locator('html')).toHaveAttribute('data-shared', 'banmian-library.csv text/csv');
  await dialog.getByRole('button', { name: 'Share…' }).click();
  await expect(dialog.getByRole('status')).toHaveText('');
});
