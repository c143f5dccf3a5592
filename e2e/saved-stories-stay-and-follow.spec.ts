import { rmSync } from 'node:fs';
import { BrowsePage } from './pages/browse-page.ts';
import { LibraryPage, saveButton, saveFirst } from './pages/library-page.ts';
import { atEachWidth } from './support/at-each-width.ts';
import { expect, test } from './support/fixtures.ts';
import { makeSiteOfDocuments } from './support/site-of-documents.ts';

atEachWidth(() => {
  test('what is saved from a card is listed, counted, removed, and put back in its place', async ({ page }) => {
    const browse = new BrowsePage(page);
    await browse.goto();
    const saved = await saveFirst(browse, 3);
    const library = new LibraryPage(page);
    await expect(library.count).toHaveText('收藏 3');
    await library.count.click();
    await expect(library.headlines).toHaveText(saved.toReversed());

    await library.remove(saved[1] ?? '');
    await expect(library.headlines).toHaveText([saved[2] ?? '', saved[0] ?? '']);
    await expect(library.count).toHaveText('收藏 2');
    await library.undo.click();
    await expect(library.headlines).toHaveText(saved.toReversed());
    await expect(library.undo).toBeHidden();

    for (const headline of saved) await library.remove(headline);
    await expect(library.empty).toBeVisible();
    await expect(library.count).toHaveText('收藏');
  });
});

test('a second press takes a story out again; another tab follows at once, and a reload finds it', async ({ page, context }) => {
  const browse = new BrowsePage(page);
  await test.step('a second press takes the story out again', async () => {
    await browse.goto();
    await browse.headlines.first().getByRole('link').click();
    await expect(saveButton(page)).toHaveCount(1);
    await saveButton(page).click();
    await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'true');
    await saveButton(page).click();
    await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'false');
    await expect(saveButton(page)).toHaveText('收藏');
  });
  await test.step('another tab follows at once, and a reload finds it', async () => {
    await browse.goto();
    const other = new LibraryPage(await context.newPage());
    await other.goto();
    await expect(other.empty).toBeVisible();
    const saved = await saveFirst(browse, 2);
    await expect(other.headlines).toHaveText(saved.toReversed());
    await other.remove(saved[0] ?? '');
    await expect(browse.stories.first().getByRole('button', { name: /收藏：/ })).toHaveAttribute('aria-pressed', 'false');
    await page.reload();
    await expect(browse.stories.nth(1).getByRole('button', { name: /收藏：/ })).toHaveAttribute('aria-pressed', 'true');
    await expect(browse.stories.first().getByRole('button', { name: /收藏：/ })).toHaveAttribute('aria-pressed', 'false');
  });
});

test.describe('a collection that changed', () => {
  test('a saved story that left it is still read from its copy, and says so', async ({ page, server, site }) => {
    const browse = new BrowsePage(page);
    await browse.goto();
    const [headline = ''] = await saveFirst(browse, 1);
    const unsaved = await browse.headlines.nth(1).getByRole('link').getAttribute('href');
    const other = await makeSiteOfDocuments(site, { 'another.txt': '河边工会送清凉\n\n本报讯（记者 甲乙）近日，河边工会走进工地，为职工送去清凉用品。大家都说好。\n' });
    server.deploy(other);
    // The fault bites: what was not saved points nowhere now.
    await page.goto(unsaved ?? '');
    await expect(page.getByRole('heading', { level: 1, name: '没有这篇稿件' })).toBeVisible();
    const library = new LibraryPage(page);
    await library.goto();
    await library.headlines.first().getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    await expect(page.getByText('下面是您收藏时存下的副本')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    rmSync(other, { recursive: true });
  });
});

test('@chromium damage to a stored copy is found and named', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  await saveFirst(browse, 1);
  await page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name);
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const copies = database.transaction('copies', 'readwrite').objectStore('copies');
    copies.openCursor().addEventListener('success', (event) => {
      const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
      cursor?.update({ ...cursor.value, body: `${cursor.value.body} ` });
    });
    await new Promise((resolve) => copies.transaction.addEventListener('complete', resolve));
    database.close();
  });
  const library = new LibraryPage(page);
  await library.goto();
  await expect(library.stories.getByText('副本已损坏，请重新收藏')).toBeVisible();
  await expect(library.readable).toHaveCount(0);
});
