import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { Hands } from './support/hands.ts';

const [story = ''] = readdirSync('dist/story');

/** The database has no room for notes, or has it again. */
async function refuseWrites(page: Page, refuses: boolean): Promise<void> {
  await page.evaluate((isFull) => {
    const { prototype } = IDBObjectStore as unknown as { readonly prototype: { put: unknown; kept?: unknown } };
    prototype.kept ??= prototype.put;
    prototype.put = isFull ? () => { throw new DOMException('no room', 'QuotaExceededError'); } : prototype.kept;
  }, refuses);
}

test('a note that cannot be kept when its screen is left is told, offered after a reload by story and library, and kept then', async ({ page }) => {
  await inLightTheme(page);
  await page.goto(`story/${story}`);
  await page.getByRole('button', { name: '划线与笔记' }).click();
  const marks = page.getByRole('region', { name: '划线与笔记' });
  await marks.getByRole('button', { name: '给整篇写笔记' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: '笔记' }).fill('写了很久的话');
  await refuseWrites(page, true);
  // What lies behind a sheet is pressed by no pointer: this is Back, or a link from elsewhere.
  await page.getByRole('link', { name: '设置', includeHidden: true }).first().evaluate((link: HTMLAnchorElement) => link.click());
  const told = page.getByRole('alert').filter({ hasText: '笔记没能存下' });
  await expect(told).toBeVisible();
  expect(await axeFindings(page, '.mark-notice')).toEqual([]);

  await page.goto('library');
  await expect(marks.getByText('写了很久的话')).toBeVisible();
  expect(await axeFindings(page, '.unkept')).toEqual([]);
  const hands = new Hands(page);
  await hands.press(marks.getByRole('button', { name: /^不要这条/ }));
  await hands.press(marks.getByRole('button', { name: '撤销' }));

  await page.goto(`story/${story}`);
  await hands.press(marks.getByRole('button', { name: /^再存一次/ }));
  await expect(marks.getByRole('heading', { name: '整篇的笔记' })).toBeVisible();
  await expect(marks.getByText('没能存下的笔记')).toHaveCount(0);
  await page.reload();
  await expect(marks.getByText('写了很久的话')).toHaveCount(1);
});
