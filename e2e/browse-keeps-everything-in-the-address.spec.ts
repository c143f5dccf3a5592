import { BrowsePage } from './pages/browse-page.ts';
import { expect, test } from './support/fixtures.ts';

test('an address pasted into a fresh profile shows the same stories', async ({ page, browser, problems }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  const panel = await browse.panel('活动类型');
  const [first, second] = await browse.values(panel);
  if (!first || !second) throw new Error('fewer than two event types');
  await browse.include(panel, first.name);
  await expect(browse.chips).toHaveCount(1);
  await browse.exclude(panel, second.name);
  await expect(browse.chips).toHaveCount(2);
  await browse.showResults();
  await browse.search.fill('工会');
  await expect(page).toHaveURL(/q=/);
  await browse.sort.selectOption('按版面');
  await expect(page).toHaveURL(/sort=page/);

  const fresh = await browser.newContext();
  await problems.watch(fresh);
  const other = new BrowsePage(await fresh.newPage());
  await other.page.goto(page.url());
  await expect(other.search).toHaveValue('工会');
  await expect(other.sort).toHaveValue('page');
  await expect(other.headlines.first()).toBeVisible();
  await expect(browse.headlines).toHaveText(await other.headlines.allInnerTexts());
  expect(other.page.url()).toBe(page.url());
  await fresh.close();
});

test('the address reads well; Back takes a filter back, to the same place and focus, and what was typed is one step', async ({ page }) => {
  const browse = new BrowsePage(page);
  await test.step('the address reads well', async () => {
    await browse.goto();
    const panel = await browse.panel('区');
    const [first, second] = await browse.values(panel);
    if (!first || !second) throw new Error('fewer than two districts');
    await browse.include(panel, first.name);
    await expect(browse.chips).toHaveCount(1);
    await browse.exclude(panel, second.name);
    await expect(browse.chips).toHaveCount(2);
    expect(decodeURIComponent(new URL(page.url()).search)).toBe(`?district=${first.name}&district=-${second.name}`);
  });
  await test.step('Back returns to the same filters, the same place in the list and the same focus', async () => {
    await browse.goto(`?type=-${encodeURIComponent('产改创新')}`);
    const link = browse.headlines.getByRole('link').nth(9);
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(0);
    const headline = await link.innerText();
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect(page.getByRole('main')).toBeFocused();
    await page.goBack();
    await expect(link).toBeFocused();
    await expect(browse.chips).toHaveText(['不含 产改创新']);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
  await test.step('Back takes a filter back; what was typed is one step', async () => {
    await browse.goto();
    const all = await browse.stories.count();
    const panel = await browse.panel('区');
    const [first] = await browse.values(panel);
    if (!first) throw new Error('no districts');
    await browse.include(panel, first.name);
    await browse.showResults();
    await expect(browse.stories).toHaveCount(first.count);
    await browse.search.pressSequentially('工会');
    await expect(browse.search).toHaveValue('工会');
    await expect(page).toHaveURL(/q=/);
    await page.goBack();
    await expect(browse.stories).toHaveCount(all);
    await expect(browse.search).toHaveValue('');
  });
});
