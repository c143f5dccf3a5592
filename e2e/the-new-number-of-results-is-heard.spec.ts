import type { Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { expect, test } from './support/fixtures.ts';

/** From now on writes down what the live regions that stand here come to say. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('[role=status], [aria-live]')) {
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
}

async function heard(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Reflect.get(window, 'said') as string[]);
}

test('what comes of a change is heard: the number, what had no part, what a box of a facet finds', async ({ page }) => {
  const browse = new BrowsePage(page);
  await test.step('after every change a polite status says the number and how much is chosen, in the open sheet too', async () => {
    await browse.goto();
    const panel = await browse.panel('区');
    const [first, second] = await browse.values(panel);
    if (!first || !second) throw new Error('fewer than two districts');
    await browse.include(panel, first.name);
    const sheet = page.getByRole('dialog', { name: '筛选' });
    const status = (await sheet.isVisible() ? sheet : browse.results).getByRole('status').filter({ hasText: '篇' });
    await expect(status).toHaveText(`${first.count} 篇，已选 1 项`);
    await browse.exclude(panel, second.name);
    await expect(status).toHaveText(/^\d+ 篇，已选 2 项$/);
  });
  await test.step('an answer that has the same number is heard again', async () => {
    await browse.goto(`?q=${encodeURIComponent('无处可寻甲')}`);
    await expect(browse.count).toHaveText('0 篇');
    await listen(page);
    await browse.search.fill('无处可寻乙');
    await expect.poll(() => heard(page)).toContain('0 篇');
  });
  await test.step('what had no part in the search is heard', async () => {
    await browse.goto();
    await listen(page);
    await browse.search.fill('慰问 |');
    await expect.poll(() => heard(page)).toContain('以下内容没有参与搜索：|');
  });
  await test.step('how many names a box finds in a facet is heard, and that it finds none is seen too', async () => {
    await browse.goto();
    const panel = await browse.panel('单位');
    await listen(page);
    await panel.getByRole('textbox').fill('海淀');
    await expect.poll(() => heard(page)).toContainEqual(expect.stringMatching(/^找到 [1-9]\d* 个$/));
    await panel.getByRole('textbox').fill('无处可寻');
    await expect(panel.getByText('没有这个名称')).toBeVisible();
    expect(await heard(page)).toContain('没有这个名称，换个说法试试。');
  });
});
