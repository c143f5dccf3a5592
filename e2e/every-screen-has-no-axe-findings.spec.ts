import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';

const THEMES = ['light', 'sepia', 'dark'] as const;
const ADDRESSES = ['', 'browse', `browse?q=${encodeURIComponent('工会')}&district=-${encodeURIComponent('海淀区')}`, 'browse?q=zzzz', 'library', 'settings', 'about', 'story/there-is-none', 'there/is/none'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, as rule and elements, for a message that says where to look. */
async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

for (const theme of THEMES) {
  test.describe(`in ${theme}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.addInitScript((chosen) => localStorage.setItem('banmian.settings', JSON.stringify({ theme: chosen })), theme);
      await page.emulateMedia({ reducedMotion: 'reduce' });
    });

    for (const address of ADDRESSES) {
      test(`axe finds nothing on /${decodeURIComponent(address)}`, async ({ page }) => {
        await page.goto(address);
        await page.getByRole('navigation', { name: '主导航' }).waitFor();
        await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
        expect(await axeFindings(page)).toEqual([]);
      });
    }

    for (const kind of ['story', 'page']) {
      test(`axe finds nothing on a ${kind}`, async ({ page }) => {
        await page.goto('');
        const teaser = page.getByRole('region', { name: '版面' }).getByRole('article').first();
        await teaser.getByRole(kind === 'story' ? 'listitem' : 'heading').getByRole('link').first().click();
        await page.waitForURL(new RegExp(`/${kind}/`));
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await axeFindings(page)).toEqual([]);
      });
    }

    test('axe finds nothing on browse with every list of filters opened', async ({ page }) => {
      await page.goto('browse');
      await page.getByRole('region', { name: '结果' }).waitFor();
      const open = page.getByRole('button', { name: '筛选' });
      if (await open.isVisible()) await open.click();
      await page.getByRole('group', { name: '单位' }).getByRole('button', { name: /^再显示/ }).click();
      expect(await axeFindings(page)).toEqual([]);
    });
  });
}
