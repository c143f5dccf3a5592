import { BrowsePage } from './pages/browse-page.ts';
import { expect, test } from './support/fixtures.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('@chromium a sheet goes by Esc, a press beside it and a swipe down on its head or on its first lines, and gives focus back; a short move and one that scrolls leave it', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  const open = page.getByRole('button', { name: /^筛选/ });
  const sheet = page.getByRole('dialog', { name: '筛选' });
  const devtools = await page.context().newCDPSession(page);
  const head = sheet.getByRole('heading', { name: '筛选' });
  const firstLines = sheet.getByText('只看我的收藏');
  const swipe = async (by: number, on = head): Promise<void> => {
    const { x = 0, y = 0 } = await on.boundingBox() ?? {};
    const at = (moved: number) => [{ x: x + 4, y: y + 4 + moved }];
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (const part of [0.25, 0.5, 0.75, 1]) await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(by * part) });
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  for (const leave of [() => page.keyboard.press('Escape'), () => page.mouse.click(195, 20), () => swipe(160), () => swipe(160, firstLines)]) {
    await open.click();
    await expect(sheet).toBeVisible();
    const before = await sheet.boundingBox();
    await swipe(20);
    await expect.poll(() => sheet.boundingBox()).toEqual(before);
    await leave();
    await expect(sheet).toBeHidden();
    await expect(open).toBeFocused();
  }
  await open.click();
  await sheet.getByRole('checkbox').last().scrollIntoViewIfNeeded();
  await swipe(160, sheet.getByRole('checkbox').last().locator('xpath=ancestor::label'));
  await expect(sheet).toBeVisible();
});
