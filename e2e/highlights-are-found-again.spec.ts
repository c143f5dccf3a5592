import { Highlights } from './pages/highlights.ts';
import { LibraryPage } from './pages/library-page.ts';
import { StoryPage } from './pages/story-page.ts';
import { expect, test } from './support/fixtures.ts';
import { Hands } from './support/hands.ts';
import { storyWith } from './truth.ts';

const { page: truePage, story } = storyWith((each) => each.paragraphs.join('').length > 700);
const last = story.paragraphs.at(-1) ?? '';
const DEEP = last.slice(4, 16);
const OTHER = last.slice(20, 26);

test.describe('kept for offline use', () => {
  test.use({ serviceWorkers: 'allow' });

  test('highlights follow into another tab, and without the server the library finds them and leads to them', async ({ page, context, server, problems }) => {
    const highlights = new Highlights(page);
    await new LibraryPage(page).waitUntilOfflineReady();
    await new StoryPage(page).open(truePage, story);
    const tab = await context.newPage();
    const there = new Highlights(tab);
    await tab.goto(page.url());
    await highlights.select(DEEP);
    await highlights.mark('黄');
    await highlights.select(OTHER);
    await highlights.bar.getByRole('button', { name: '写笔记' }).click();
    await highlights.sheet.getByRole('textbox').fill('Ｅ查ｙ：職工');
    await highlights.sheet.getByRole('button', { name: '完成' }).click();
    await expect(highlights.section.getByRole('status').filter({ hasText: '笔记已存下' })).toBeVisible();
    await tab.reload();
    await expect.poll(() => there.drawn('yellow')).toEqual([DEEP, OTHER]);
    await highlights.press(DEEP);
    await highlights.sheet.getByRole('radio', { name: '蓝' }).click({ force: true });
    await expect.poll(() => there.drawn('blue')).toEqual([DEEP]);
    await tab.close();

    await page.keyboard.press('Escape');
    await server.stop();
    problems.allow(/sw\.js/);
    const library = new LibraryPage(page);
    await library.goto();
    await expect(highlights.section.getByRole('blockquote')).toHaveText([OTHER, DEEP]);
    await highlights.section.getByRole('textbox').fill('e查y:职工');
    await expect(highlights.section.getByRole('status').filter({ hasText: '找到' })).toHaveText('找到 1 条');
    await expect(highlights.section.getByRole('blockquote')).toHaveText([OTHER]);
    await highlights.section.getByRole('textbox').fill(DEEP.slice(2, 8));
    await expect(highlights.section.getByRole('blockquote')).toHaveText([DEEP]);
    await highlights.section.getByRole('link', { name: story.headline }).click();
    await expect.poll(() => page.evaluate(() => [...(CSS.highlights.get('highlight-present') ?? [])].map((range) => {
      const { top, bottom } = (range as Range).getBoundingClientRect();
      return { text: (range as Range).toString(), inView: top >= 0 && bottom <= innerHeight };
    }))).toEqual([{ text: DEEP, inView: true }]);
  });
});

test('a highlight whose text is gone is listed apart with its quote, and one that stands elsewhere says so', async ({ page }) => {
  const highlights = new Highlights(page);
  await new StoryPage(page).open(truePage, story);
  for (const text of [DEEP, OTHER]) {
    await highlights.select(text);
    await highlights.mark('黄');
  }
  // As if both had been made on a document that read otherwise.
  await page.evaluate(async ([deep]) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('banmian-library /');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
    });
    const transaction = database.transaction('highlights', 'readwrite');
    const store = transaction.objectStore('highlights');
    const rows = store.getAll();
    await new Promise((resolve) => {
      rows.addEventListener('success', resolve);
    });
    for (const row of rows.result as { quote: string; source: [number, number] }[]) {
      store.put({ ...row, source: [row.source[0] + 7, row.source[1] + 7], quote: row.quote === deep ? `${row.quote}不再有` : row.quote });
    }
    await new Promise((resolve) => {
      transaction.addEventListener('complete', resolve);
    });
    database.close();
  }, [DEEP]);
  await page.reload();
  await expect.poll(() => highlights.drawn('yellow')).toEqual([OTHER]);
  await expect(highlights.section.getByRole('listitem').filter({ hasText: OTHER })).toContainText('按原文和上下文重新找到');
  await new LibraryPage(page).goto();
  await expect(highlights.section.getByRole('heading', { name: '找不到原处的划线' })).toBeVisible();
  await expect(highlights.section.getByRole('list').first().getByRole('listitem')).toHaveCount(1);
  await expect(highlights.section.getByRole('list').first()).toContainText(`${DEEP}不再有`);
  await expect(highlights.section.getByRole('list').first()).toContainText('稿件里已没有这段文字');
  const hands = new Hands(page);
  await hands.press(highlights.section.getByRole('button', { name: /^取消划线：/ }).first());
  await expect(highlights.section.getByRole('heading', { name: '找不到原处的划线' })).toBeHidden();
  await hands.standOn(highlights.undo);
  await page.keyboard.press('Enter');
  await expect(highlights.section.getByRole('heading', { name: '找不到原处的划线' })).toBeVisible();
});

test('by keyboard alone a selection is highlighted, by a key or by way of a button, and undone', async ({ page }) => {
  const highlights = new Highlights(page);
  await new StoryPage(page).open(truePage, story);
  await highlights.select(DEEP);
  await expect(highlights.bar).toBeVisible();
  await page.keyboard.press('h');
  await expect(highlights.bar.getByRole('button', { name: '划线：黄' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => highlights.drawn('green')).toEqual([DEEP]);
  await expect(highlights.undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => highlights.drawn('green')).toEqual([]);
  await highlights.select(DEEP);
  await highlights.section.getByRole('button', { name: '给选中的文字划线' }).focus();
  await page.keyboard.press('Enter');
  await expect(highlights.bar.getByRole('button', { name: '划线：黄' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(highlights.bar).toBeHidden();
});

test.describe('in a browser without the Custom Highlight API', () => {
  test.use({ locale: 'en-GB' });

  test('highlights are made and listed all the same, in English', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(CSS, 'highlights');
      Reflect.deleteProperty(globalThis, 'Highlight');
    });
    await page.goto(`page/${truePage.page}`);
    await page.getByRole('searchbox', { disabled: false }).waitFor();
    await page.getByRole('heading', { level: 2 }).getByRole('link', { name: story.headline, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: story.headline }).waitFor();
    expect(await page.evaluate(() => 'highlights' in CSS)).toBe(false);
    await new Highlights(page).select(DEEP);
    await page.getByRole('group', { name: 'Highlight the selected text' }).getByRole('button', { name: 'Highlight: Blue' }).click();
    const list = page.getByRole('region', { name: 'Highlights and notes' });
    await expect(list.getByRole('status').filter({ hasText: 'Highlighted' })).toContainText('Highlighted (Blue).');
    await list.getByRole('button', { name: `Open highlight, Blue: ${DEEP}` }).click();
    await expect(page.getByRole('dialog').getByRole('blockquote')).toHaveText(DEEP);
    await expect(page.getByRole('dialog').getByRole('radio', { name: 'Blue' })).toBeChecked();
  });
});
