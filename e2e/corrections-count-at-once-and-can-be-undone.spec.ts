import { readFileSync } from 'node:fs';
import { BrowsePage } from './pages/browse-page.ts';
import { CorrectionSheet, OwnCorrections } from './pages/correction-sheet.ts';
import { StoryPage } from './pages/story-page.ts';
import { atEachWidth } from './support/at-each-width.ts';
import { expect, test } from './support/fixtures.ts';
import { storyWith } from './truth.ts';

const { page: truePage, story } = storyWith(({ headline }) => headline.includes('海淀区'));

/** Number of stories that browse shows for one value. */
async function countOf(browse: BrowsePage, facet: 'district' | 'type', value: string): Promise<number> {
  await browse.goto(`?${facet}=${encodeURIComponent(value)}`);
  return Number(/\d+/.exec(await browse.count.innerText())?.[0]);
}

/** Opens the story and, over it, the sheet. */
async function openSheet(sheet: CorrectionSheet): Promise<void> {
  await new StoryPage(sheet.page).open(truePage, story);
  await sheet.open();
}

atEachWidth(() => {
  test('a wrong district taken away leaves counts, filters and lists at once, and the story says who took it', async ({ page }) => {
    const browse = new BrowsePage(page);
    const before = await countOf(browse, 'district', '海淀区');
    await expect(browse.headlines.getByText(story.headline, { exact: true })).toBeVisible();
    const sheet = new CorrectionSheet(page);
    await openSheet(sheet);
    await sheet.wrong('海淀区').click();
    await expect(sheet.said).toContainText(`这一项由 ${before} 篇变为 ${before - 1} 篇`);
    await sheet.close();
    await expect(page.getByRole('deletion').or(page.locator('s')).filter({ hasText: '海淀区' })).toBeVisible();
    await expect(page.getByText('读者更正：已去掉')).toBeVisible();

    expect(await countOf(browse, 'district', '海淀区')).toBe(before - 1);
    await expect(browse.chips).toHaveText(['海淀区']);
    await expect(browse.headlines.getByText(story.headline, { exact: true })).toHaveCount(0);
    await expect(page.getByRole('link', { name: '已计入您的 1 处更正' })).toBeVisible();
    await browse.search.fill(story.headline);
    await expect(browse.count).toHaveText('0 篇');
    await browse.goto(`?q=${encodeURIComponent(story.headline)}`);
    await expect(browse.stories.first().getByText('已更正')).toBeVisible();
    await expect(browse.stories.first()).not.toContainText('海淀区 ·');
  });
});

test('a filter that is open follows while the reader goes back to it', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto(`?district=${encodeURIComponent('海淀区')}`);
  const before = await browse.headlines.count();
  await browse.headlines.getByRole('link', { name: story.headline, exact: true }).click();
  const sheet = new CorrectionSheet(page);
  await sheet.open();
  await sheet.wrong('海淀区').click();
  await expect(sheet.said).not.toBeEmpty();
  await sheet.close();
  await page.goBack();
  await expect(browse.headlines).toHaveCount(before - 1);
});

test('a missing value is added from the closed list with the sentence that proves it, and «why» shows that sentence', async ({ page }) => {
  const sheet = new CorrectionSheet(page);
  await openSheet(sheet);
  const options = await sheet.sheet.getByRole('combobox', { name: '缺一个区' }).getByRole('option').allInnerTexts();
  expect(options).not.toContain('海淀区');
  expect(options).toContain('延庆区');
  const sentence = await sheet.sheet.getByRole('combobox', { name: '缺一个活动类型' }).selectOption('产改创新').then(() => sheet.sheet.getByRole('radio').nth(1).evaluate((radio) => radio.closest('label')?.textContent ?? ''));
  await sheet.add('活动类型', '产改创新', sentence);
  await expect(sheet.said).toContainText('已加上「产改创新」');
  await sheet.close();
  const view = new StoryPage(page);
  await view.why('产改创新').click();
  await expect(page.getByRole('figure').filter({ visible: true }).first()).toContainText(sentence);
  await expect(page.getByText('读者更正', { exact: true })).toBeVisible();
  expect(await countOf(new BrowsePage(page), 'type', '产改创新')).toBeGreaterThan(0);
  await expect(new BrowsePage(page).headlines.getByText(story.headline, { exact: true })).toBeVisible();
});

test('each correction is undone where it was made, and the last act with one press, with the keyboard alone too', async ({ page }) => {
  const browse = new BrowsePage(page);
  const before = await countOf(browse, 'district', '海淀区');
  const sheet = new CorrectionSheet(page);
  await openSheet(sheet);
  await test.step('by undo and by restoring', async () => {
    await sheet.wrong('海淀区').click();
    await sheet.undo.click();
    await expect(sheet.wrong('海淀区')).toBeVisible();
    await sheet.wrong('海淀区').click();
    await sheet.restore('海淀区').click();
    await expect(sheet.said).toContainText(`由 ${before - 1} 篇变为 ${before} 篇`);
  });
  await test.step('the sentence that names a district is proposed', async () => {
    await sheet.sheet.getByRole('combobox', { name: '缺一个区' }).selectOption('朝阳区');
    await expect(sheet.sheet.getByRole('radio', { checked: true })).toHaveCount(story.paragraphs.join('').includes('朝阳') ? 1 : 0);
  });
  await sheet.close();
  await test.step('with the keyboard alone a value is taken away, brought back, and the sheet closed', async () => {
    const button = page.getByRole('main').getByRole('button', { name: '更正', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await sheet.sheet.waitFor();
    await sheet.wrong('海淀区').focus();
    await page.keyboard.press('Enter');
    await expect(sheet.restore('海淀区')).toBeVisible();
    await expect(sheet.sheet.getByRole('heading', { name: '区', exact: true })).toBeFocused();
    await sheet.restore('海淀区').focus();
    await page.keyboard.press('Space');
    await expect(sheet.wrong('海淀区')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet.sheet).toHaveCount(0);
    await expect(button).toBeFocused();
  });
  expect(await countOf(browse, 'district', '海淀区')).toBe(before);
});

test('corrections are there after a reload, before the first screen, and in another tab at once', async ({ page, context }) => {
  const other = new BrowsePage(await context.newPage());
  const before = await countOf(other, 'district', '海淀区');
  const sheet = new CorrectionSheet(page);
  await openSheet(sheet);
  await sheet.wrong('海淀区').click();
  await expect(sheet.said).not.toBeEmpty();
  await expect(other.headlines).toHaveCount(before - 1);
  const counts: string[] = [];
  await other.page.exposeFunction('seen', (text: string) => counts.push(text));
  await other.page.addInitScript(() => new MutationObserver(() => {
    const text = document.querySelector('.result-count strong')?.textContent;
    if (text) (globalThis as unknown as { seen(text: string): void }).seen(text);
  }).observe(document, { subtree: true, childList: true, characterData: true }));
  await other.page.reload();
  await expect(other.headlines).toHaveCount(before - 1);
  expect(new Set(counts)).toEqual(new Set([`${before - 1} 篇`]));
  await test.step('the hint for the start lost, they come a moment later', async () => {
    await page.evaluate(() => localStorage.clear());
    const browse = new BrowsePage(page);
    await browse.goto(`?district=${encodeURIComponent('海淀区')}`);
    await expect(browse.headlines.getByText(story.headline, { exact: true })).toHaveCount(0);
  });
});

test('all of them are listed with what became of each, exported, withdrawn together and put back', async ({ page }) => {
  const sheet = new CorrectionSheet(page);
  await openSheet(sheet);
  await sheet.wrong('海淀区').click();
  await sheet.restore('海淀区').waitFor();
  await sheet.add('区', '延庆区', story.headline);
  await expect(sheet.said).toContainText('已加上「延庆区」');
  const id = new URL(page.url()).pathname.split('/').at(-1);
  await sheet.sheet.getByRole('link', { name: '我的全部更正' }).click();
  const own = new OwnCorrections(page);
  await expect(own.items).toHaveCount(2);
  await expect(own.items.filter({ hasText: '已计入' })).toHaveCount(2);
  await expect(own.items.filter({ hasText: '延庆区' })).toContainText(story.headline);
  await test.step('the exported file holds every correction, the same bytes each time, and nothing else', async () => {
    const { name, text } = await own.export();
    expect(name).toBe('banmian-corrections.json');
    expect(JSON.parse(text)).toEqual({
      form: 1,
      corrections: [
        { story: id, facet: 'district', value: '延庆区', change: 'add', evidence: story.headline },
        { story: id, facet: 'district', value: '海淀区', change: 'remove' },
      ],
    });
    expect((await own.export()).text).toBe(text);
  });
  await own.section.getByRole('button', { name: '撤销全部 2 处更正' }).click();
  await expect(own.items).toHaveCount(0);
  await expect(own.said).toContainText('已撤销 2 处更正');
  await own.said.getByRole('button', { name: '撤销' }).click();
  await expect(own.items).toHaveCount(2);
  await own.section.getByRole('button', { name: `撤销对「延庆区」的更正：${story.headline}` }).click();
  await expect(own.items).toHaveCount(1);
  await page.reload();
  await expect(own.items).toHaveCount(1);
});

test('in English the sheet, the marks and the list are English, values of the closed lists too', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('banmian.settings', JSON.stringify({ language: 'en' })));
  await page.goto(`story/${readFileSync('data/snapshots/000_c0ca125224e6b44d.json', 'utf8').match(/"id": "([^"]+)"/)?.[1]}`);
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Correct the filing' });
  await sheet.getByRole('button', { name: /^Wrong: remove “.*(?:District|\(Yizhuang\))”$/ }).first().click();
  await expect(sheet.getByRole('status')).toContainText(/Removed “.*”: it had \d+ stor(?:y|ies), it now has \d+\./);
  await sheet.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('corrected by a reader: removed')).toBeVisible();
});
