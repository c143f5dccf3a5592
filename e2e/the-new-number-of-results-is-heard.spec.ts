import { BrowsePage } from './pages/browse-page.ts';
import { expect, test } from './support/fixtures.ts';

test('after every change a polite status says the number and how much is chosen, in the open sheet too', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  const panel = await browse.panel('区');
  const [first, second] = await browse.values(panel);
  if (!first || !second) throw new Error('fewer than two districts');
  await browse.include(panel, first.name);
  const sheet = page.getByRole('dialog', { name: '筛选' });
  const status = (await sheet.isVisible() ? sheet : browse.results).getByRole('status');
  await expect(status).toHaveText(`${first.count} 篇，已选 1 项`);
  await browse.exclude(panel, second.name);
  await expect(status).toHaveText(/^\d+ 篇，已选 2 项$/);
});

test('an answer that has the same number is heard again', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto(`?q=${encodeURIComponent('无处可寻甲')}`);
  await expect(browse.count).toHaveText('0 篇');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const status = document.querySelector('#results [role=status]');
    if (status) new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, { childList: true, subtree: true });
  });
  await browse.search.fill('无处可寻乙');
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'heard') as string[])).toContain('0 篇');
});
