import type { Page } from '@playwright/test';
import { Highlights } from './pages/highlights.ts';
import { LibraryPage } from './pages/library-page.ts';
import { StoryPage } from './pages/story-page.ts';
import { atEachWidth } from './support/at-each-width.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { storyWith, trueJoins } from './truth.ts';

/** A story with repaired joins in its first paragraph, and another behind it. */
const { page: truePage, story } = storyWith((each) => trueJoins(each) >= 2 && each.paragraphs.length >= 2 && (each.paragraphs[0]?.length ?? 0) > 60);
const [first = '', second = ''] = story.paragraphs;
/** From inside the first paragraph, over its joins, into the second. */
const FROM = first.slice(-60, -52);
const TO = second.slice(0, 12);
const ACROSS = `${first.slice(-60)}${TO}`;
const ALONE = second.slice(14, 22);

/** Has the browser refuse what is to be stored, as it does where the device is full; or store it again. */
async function noRoom(page: Page, full: boolean): Promise<void> {
  await page.evaluate((refuses) => {
    const { prototype } = IDBObjectStore as unknown as { readonly prototype: { put: unknown; kept?: unknown } };
    prototype.kept ??= prototype.put;
    prototype.put = refuses ? () => { throw new DOMException('no room', 'QuotaExceededError'); } : prototype.kept;
  }, full);
}

atEachWidth(() => {
  test('a passage over joins and paragraphs is selected with the mouse, highlighted, and stays; pressing it opens it to be changed, annotated and removed', async ({ page }) => {
    const view = new StoryPage(page);
    const highlights = new Highlights(page);
    await view.open(truePage, story);
    await highlights.drag(FROM, TO);
    await highlights.mark('绿');
    await expect.poll(() => highlights.drawn('green')).toEqual([first.slice(-60), TO]);
    await expect(highlights.bar).toBeHidden();

    await page.reload();
    await expect.poll(() => highlights.drawn('green')).toEqual([first.slice(-60), TO]);
    expect((await page.locator('.story-body').innerText()).replaceAll(/\s/g, '')).toContain(ACROSS.replaceAll(/\s/g, ''));

    await highlights.press(TO.slice(2, 8));
    await expect(highlights.sheet.getByRole('blockquote')).toContainText(TO);
    await highlights.sheet.getByRole('radio', { name: '红' }).click({ force: true });
    await highlights.sheet.getByRole('textbox', { name: '笔记' }).fill('要核对');
    await noRoom(page, true);
    await page.keyboard.press('Escape');
    await expect(highlights.sheet.getByRole('alert')).toContainText('没能存下 · 设备空间不足');
    await expect(highlights.sheet.getByRole('textbox', { name: '笔记' })).toHaveValue('要核对');
    await noRoom(page, false);
    await page.keyboard.press('Escape');
    await expect(highlights.section.getByRole('listitem')).toContainText('要核对');
    await expect.poll(() => highlights.drawn('red')).toEqual([first.slice(-60), TO]);
    expect(await highlights.drawn('green')).toEqual([]);

    await highlights.section.getByRole('button', { name: /^打开红色划线：/ }).click();
    await highlights.sheet.getByRole('button', { name: '取消划线' }).click();
    await expect.poll(() => highlights.drawn('red')).toEqual([]);
    await highlights.undo.click();
    await expect.poll(() => highlights.drawn('red')).toEqual([first.slice(-60), TO]);
    await expect(highlights.section.getByRole('listitem')).toContainText('要核对');
  });
});

test('by keyboard alone a sentence is selected, changed, highlighted, and taken back', async ({ page }) => {
  const view = new StoryPage(page);
  const highlights = new Highlights(page);
  await view.open(truePage, story);
  const selected = (): Promise<string> => page.evaluate(() => getSelection()?.toString() ?? '');
  await page.keyboard.press('h');
  await expect(page.getByRole('status').filter({ hasText: '已选中一句' })).toBeAttached();
  const sentence = await selected();
  expect(first.startsWith(sentence)).toBe(true);
  expect(sentence.length).toBeGreaterThan(4);
  await expect(highlights.bar).toBeVisible();
  await page.keyboard.press('Shift+ArrowLeft');
  expect(await selected()).toBe(sentence.slice(0, -1));
  await page.keyboard.press('h');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await highlights.drawn('yellow')).join('')).toBe(sentence.slice(0, -1));
  await expect(highlights.undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => highlights.drawn('yellow')).toEqual([]);

  await page.keyboard.press('h');
  await expect(highlights.bar).toBeVisible();
  await page.keyboard.press('h');
  const toNote = highlights.bar.getByRole('button', { name: '写笔记' });
  for (const _ of ['绿', '蓝', '红', '笔记']) await page.keyboard.press('Tab');
  await expect(toNote).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(highlights.sheet.getByRole('textbox', { name: '笔记' })).toBeFocused();
  await page.keyboard.type('not lost');
  await page.keyboard.press('Escape');
  await expect(highlights.section.getByRole('listitem')).toContainText('not lost');
  await expect(highlights.undo).toBeFocused();
});

test('a highlight has no hole where a half-width comma is drawn wide', async ({ page }) => {
  const COMMA = /.{4}\p{Script=Han},\p{Script=Han}.{4}/u;
  const { page: withCommas, story: inCommas } = storyWith(({ paragraphs }) => paragraphs.some((text) => COMMA.test(text)));
  const [passage = ''] = inCommas.paragraphs.flatMap((text) => COMMA.exec(text) ?? []);
  const view = new StoryPage(page);
  const highlights = new Highlights(page);
  await view.open(withCommas, inCommas);
  await highlights.select(passage);
  const behindCommas = (): Promise<readonly string[]> => page.evaluate(() => {
    const colours = [...document.querySelectorAll('.story-body .wide-comma')].map((comma) => getComputedStyle(comma, '::after').backgroundColor);
    return [...new Set(colours)].toSorted();
  });
  expect(await behindCommas()).toEqual(['rgba(0, 0, 0, 0)']);
  await highlights.mark('黄');
  await expect.poll(behindCommas).toContain(await page.evaluate(() => {
    const sample = document.createElement('i');
    sample.style.backgroundColor = 'var(--yellow)';
    document.body.append(sample);
    const { backgroundColor } = getComputedStyle(sample);
    sample.remove();
    return backgroundColor;
  }));
  await highlights.undo.click();
  await expect.poll(behindCommas).toEqual(['rgba(0, 0, 0, 0)']);
});

test('axe finds nothing on highlights in a story, an opened one and the library’s list', async ({ page }) => {
  await inLightTheme(page);
  const view = new StoryPage(page);
  const highlights = new Highlights(page);
  await view.open(truePage, story);
  for (const [text, colour] of [[story.headline, '黄'], [FROM, '绿'], [TO, '蓝'], [ALONE, '红']] as const) {
    await highlights.select(text);
    await highlights.mark(colour);
  }
  await highlights.section.getByRole('button', { name: '给整篇写笔记' }).click();
  await highlights.sheet.getByRole('textbox').fill('整篇都好');
  await highlights.sheet.getByRole('button', { name: '完成' }).click();
  await highlights.select(second.slice(24, 30));
  await expect(highlights.bar).toBeInViewport({ ratio: 1 });
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await highlights.press(ALONE);
  await highlights.sheet.waitFor();
  expect(await axeFindings(page, 'dialog[open]')).toEqual([]);
  await page.keyboard.press('Escape');
  await new LibraryPage(page).count.click();
  await expect(highlights.section.getByRole('listitem')).toHaveCount(5);
  expect(await axeFindings(page, '#highlights')).toEqual([]);
});
