import type { Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { SearchSuggestions } from './pages/search-suggestions.ts';
import { atEachWidth } from './support/at-each-width.ts';
import { expect, test } from './support/fixtures.ts';
import { TRUE_PAGES } from './truth.ts';

const headline = TRUE_PAGES[0]?.stories[1]?.headline ?? '';
const beginning = headline.slice(0, 4);

/** A line's name without its kind and number. */
const nameOf = (line: string): string => line.split('\n')[0]?.trim() ?? '';

async function parameters(page: Page): Promise<readonly (readonly [string, string])[]> {
  return [...new URL(page.url()).searchParams];
}

test('lines are offered by kind, and led through and taken by keys; the way back is one step', async ({ page }) => {
  const browse = new BrowsePage(page);
  const suggestions = new SearchSuggestions(page);
  await test.step('districts, organizations and headlines are offered by kind, with what was typed marked and the number of stories', async () => {
    await page.goto('');
    await suggestions.box.fill('海淀');
    await expect(suggestions.group('区')).toHaveCount(1);
    await expect(suggestions.group('单位').first()).toContainText('海淀');
    await expect(suggestions.group('标题').first()).toContainText('海淀');
    await expect(suggestions.box).toHaveAttribute('aria-expanded', 'true');
    await expect(suggestions.status).toHaveText(`有 ${await suggestions.lines.count()} 条建议，按上下键选择`);
    for (const line of await suggestions.lines.all()) {
      await expect(line.locator('mark').first()).toHaveText('海淀');
      expect((await line.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }

    const told = Number(/(\d+) 篇/.exec(await suggestions.group('区').innerText())?.[1]);
    await suggestions.group('区').click();
    await expect(browse.chips).toHaveText([/海淀区/]);
    await expect(browse.stories).toHaveCount(told);
  });
  await test.step('Down, Up and Enter take a line, and the way back is one step', async () => {
    await page.goto('');
    await suggestions.box.fill('总工会');
    await expect(suggestions.lines.first()).toBeVisible();
    await suggestions.box.press('ArrowDown');
    await expect(suggestions.lines.first()).toHaveAttribute('aria-selected', 'true');
    await suggestions.box.press('ArrowUp');
    await expect(suggestions.active).toHaveCount(0);
    await suggestions.box.press('ArrowUp');
    await expect(suggestions.lines.last()).toHaveAttribute('aria-selected', 'true');
    await suggestions.box.press('Home');
    await expect(suggestions.active).toHaveCount(0);
    await suggestions.box.press('ArrowDown');
    await suggestions.box.press('ArrowDown');
    const id = await suggestions.active.getAttribute('id');
    await expect(suggestions.box).toHaveAttribute('aria-activedescendant', id ?? '');
    await expect(suggestions.box).toBeFocused();
    await expect(suggestions.box).toHaveValue('总工会');
    const name = nameOf(await suggestions.active.innerText());
    await suggestions.box.press('Enter');
    await expect(browse.chips).toHaveText([new RegExp(name)]);
    expect(await parameters(page)).toEqual([['organization', name]]);
    await expect(suggestions.box).toHaveValue('');
    await expect(suggestions.list).toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveURL(/\/$/);
  });
  await test.step('Escape closes the list and keeps the text, the next one clears it; Down opens it again, Tab leaves', async () => {
    await page.goto('');
    await suggestions.box.fill('海淀');
    await expect(suggestions.lines.first()).toBeVisible();
    await suggestions.box.press('Escape');
    await expect(suggestions.list).toHaveCount(0);
    await expect(suggestions.box).toHaveValue('海淀');
    await expect(suggestions.box).toHaveAttribute('aria-expanded', 'false');
    await suggestions.box.press('Alt+ArrowDown');
    await expect(suggestions.lines.first()).toBeVisible();
    await expect(suggestions.active).toHaveCount(0);
    await suggestions.box.press('Tab');
    await expect(suggestions.list).toHaveCount(0);
    await expect(suggestions.box).not.toBeFocused();
  });
  await test.step('Enter without a line searches what was typed', async () => {
    await page.goto('');
    await suggestions.box.fill('海淀');
    await expect(suggestions.lines.first()).toBeVisible();
    await suggestions.box.press('Enter');
    await expect(browse.marks.first()).toHaveText('海淀');
    expect(await parameters(page)).toEqual([['q', '海淀']]);
    await expect(suggestions.list).toHaveCount(0);
  });
});

test('a second Escape clears the box @chromium', async ({ page }) => {
  const suggestions = new SearchSuggestions(page);
  await page.goto('');
  await suggestions.box.fill('海淀');
  await expect(suggestions.lines.first()).toBeVisible();
  await suggestions.box.press('Escape');
  await suggestions.box.press('Escape');
  await expect(suggestions.box).toHaveValue('');
});

test('what is taken goes where its kind belongs: only the term at the cursor is replaced, names are searched for, headlines lead to their story', async ({ page }) => {
  const browse = new BrowsePage(page);
  const suggestions = new SearchSuggestions(page);
  await test.step('only the term at the cursor is replaced: other terms and filters stay, an excluded one excludes', async () => {
    await browse.goto(`?type=${encodeURIComponent('慰问关爱')}`);
    await suggestions.box.fill('工会 -海淀');
    await expect(browse.marks.first()).toHaveText('工会');
    await suggestions.group('区').click();
    await expect(page).toHaveURL(/district=/);
    expect(await parameters(page)).toEqual([['q', '工会'], ['district', '-海淀区'], ['type', '慰问关爱']]);
    await expect(suggestions.box).toHaveValue('工会');
    await expect(browse.marks.first()).toHaveText('工会');
    await page.goBack();
    await expect(suggestions.box).toHaveValue('工会 -海淀');
  });
  await test.step('a headline leads to its story, from a story too', async () => {
    await page.goto('');
    await suggestions.box.fill(beginning);
    await suggestions.group('标题').filter({ hasText: headline }).click();
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
    await expect(suggestions.box).toHaveValue('');
    await suggestions.box.fill('海淀');
    await suggestions.group('标题').first().click();
    await expect(page.getByRole('heading', { level: 1, name: /海淀/ })).toBeVisible();
  });
  await test.step('a person’s name is searched for', async () => {
    await page.goto('');
    await suggestions.box.fill('张');
    const name = nameOf(await suggestions.group('人物').first().innerText());
    await suggestions.group('人物').first().click();
    await expect(suggestions.box).toHaveValue(name);
    await expect(browse.stories.first()).toBeVisible();
    expect(await parameters(page)).toEqual([['q', name]]);
  });
  await test.step('pinyin initials find an organization within the first three, with 区 or without', async () => {
    await page.goto('');
    for (const typed of ['hdqzgh', 'hdzgh', 'haidianqu']) {
      await suggestions.box.fill(typed);
      await expect(suggestions.group('单位').filter({ hasText: '海淀区总工会' })).toBeVisible();
      const names = (await suggestions.lines.allInnerTexts()).map(nameOf);
      expect(names.slice(0, 3)).toContain('海淀区总工会');
    }
  });
});

atEachWidth(() => {
  test('a finger takes a line, and the list never shows an older answer', async ({ page, isMobile }) => {
    const browse = new BrowsePage(page);
    const suggestions = new SearchSuggestions(page);
    await browse.goto();
    await suggestions.box.pressSequentially('丰台海淀');
    for (let n = 0; n < 4; n += 1) await suggestions.box.press('Backspace');
    await suggestions.box.pressSequentially('海淀');
    await expect(suggestions.group('区')).toContainText('海淀区');
    await expect.poll(async () => (await suggestions.lines.allInnerTexts()).filter((line) => !line.includes('海淀'))).toEqual([]);
    const line = suggestions.group('区');
    await (isMobile ? line.tap() : line.click());
    await expect(browse.chips).toHaveText([/海淀区/]);
    await expect(suggestions.list).toHaveCount(0);
  });
});

test('a tap beside the list closes it, and nothing on the page has moved', async ({ page }) => {
  const browse = new BrowsePage(page);
  const suggestions = new SearchSuggestions(page);
  await browse.goto('?q=海淀');
  const before = await browse.results.boundingBox();
  await suggestions.box.click();
  // Its code has come.
  await expect(page.getByRole('combobox', { name: '搜索稿件' })).toBeFocused();
  await expect(suggestions.list).toHaveCount(0);
  await suggestions.box.press('ArrowDown');
  await expect(suggestions.lines.first()).toBeVisible();
  expect(await browse.results.boundingBox()).toEqual(before);
  await browse.stories.last().click({ position: { x: 2, y: 2 } });
  await expect(suggestions.list).toHaveCount(0);
  await expect(suggestions.box).toHaveValue('海淀');
});

test('@chromium with the server stopped and nothing kept the box still searches what is there', async ({ page, server, problems }) => {
  const browse = new BrowsePage(page);
  const suggestions = new SearchSuggestions(page);
  await browse.goto('?q=慰问');
  await expect(browse.marks.first()).toHaveText('慰问');
  await server.stop();
  // What was on its way is cut, what is asked for later is refused.
  problems.allow(/ERR_CONNECTION_(?:RESET|REFUSED)/);
  await suggestions.box.fill('海淀');
  await suggestions.box.press('Enter');
  await expect(browse.marks.first()).toHaveText('海淀');
  await expect(suggestions.list).toHaveCount(0);
  await expect(page.getByRole('searchbox', { name: '搜索稿件' })).toBeFocused();
  // What two terms and no result are shown with cannot be fetched: the screen stands without it.
  await suggestions.box.fill('海淀 无此一词');
  await expect(browse.count).toHaveText('0 篇');
  await expect(browse.stories).toHaveCount(0);
  await suggestions.box.fill('海淀 慰问');
  await expect(browse.marks.first()).toHaveText('海淀');
});
