import { BrowsePage } from './pages/browse-page.ts';
import { expect, test } from './support/fixtures.ts';

test('every story found shows the words that were searched for; no story found says so and leads on; a slash and Enter serve the box', async ({ page }) => {
  const browse = new BrowsePage(page);
  await test.step('every story found shows the words that were searched for, marked', async () => {
    await browse.goto();
    for (const words of ['慰问', '工会']) {
      await browse.search.fill(words);
      await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(words)}`));
      await expect(browse.marks.first()).toHaveText(words);
      const shown = await browse.stories.evaluateAll((stories) => stories.map((story) => [story.firstElementChild?.textContent ?? '', story.firstElementChild?.querySelectorAll('mark').length] as const));
      expect(shown.every(([text]) => text.includes(words))).toBe(true);
      // In kicker, headline, deck and excerpt alike.
      expect(shown.map(([, marks]) => marks)).toEqual(shown.map(([text]) => text.split(words).length - 1));
    }
  });
  await test.step('no story found: says so, and offers the search without filters and all stories', async () => {
    await browse.goto(`?q=${encodeURIComponent('工会')}&district=${encodeURIComponent('海淀区')}&district=-${encodeURIComponent('海淀区')}&organization=nobody`);
    await expect(browse.count).toHaveText('0 篇');
    await expect(page.getByRole('heading', { name: '没有符合的稿件' })).toBeVisible();
    await page.getByRole('link', { name: '清除筛选再搜' }).click();
    await expect(browse.stories.first()).toBeVisible();
    await expect(browse.search).toHaveValue('工会');
    await expect(browse.chips).toHaveCount(0);
  });
  await test.step('a slash puts the cursor into the search box with the press, and what is typed at once stands there, also when the code of the keys comes', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/screen-keys-/, async (route) => {
      await held;
      await route.continue();
    });
    await browse.goto();
    await page.keyboard.type('/ab');
    await expect(browse.search).toHaveValue('ab');
    const arrived = page.waitForResponse(/\/screen-keys-/);
    release();
    await (await arrived).finished();
    await page.keyboard.press('c');
    await expect(browse.search).toHaveValue('abc');
  });
  await test.step('on the front page Enter searches', async () => {
    await page.goto('');
    await browse.search.fill('工会');
    await browse.search.press('Enter');
    await expect(page).toHaveURL(/\/browse\?q=/);
    await expect(browse.search).toHaveValue('工会');
    await expect(browse.stories.first()).toBeVisible();
  });
  await test.step('from there the first story is a few keys away, past the filters: a link that shows when it has focus leads to the results', async () => {
    await expect(page.getByRole('main')).toBeFocused();
    const toResults = page.getByRole('link', { name: '跳到结果' });
    await expect(toResults).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(toResults).toBeFocused();
    await expect(toResults).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(browse.results).toBeFocused();
    await expect(page).toHaveURL(/q=/);
    // The view's button and the order stand between.
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('Tab');
    await expect(browse.headlines.first().getByRole('link')).toBeFocused();
  });
});

test('while an input method composes, nothing is searched @chromium', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  const all = await browse.stories.count();
  await browse.search.focus();
  const input = await page.context().newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: 'gong hui', selectionStart: 8, selectionEnd: 8 });
  await expect(browse.search).toHaveValue('gong hui');
  await browse.search.press('Enter');
  await expect(browse.stories).toHaveCount(all);
  expect(new URL(page.url()).search).toBe('');
  await input.send('Input.insertText', { text: '工会' });
  await expect(page).toHaveURL(/q=/);
  await expect(browse.search).toHaveValue('工会');
  await expect(browse.marks.first()).toHaveText('工会');
});
