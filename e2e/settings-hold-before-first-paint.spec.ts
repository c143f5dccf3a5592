import { TEXT_SIZES } from '../src/app/settings/settings.ts';
import { SettingsPage } from './pages/settings-page.ts';
import { expect, test } from './support/fixtures.ts';
import { TRUE_PAGES } from './truth.ts';

test('theme, size and line height apply at once, in another tab too, and are there before the app on the next visit', async ({ page, context }) => {
  const settings = new SettingsPage(page);
  await test.step('跟随系统 goes by the system’s theme', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('settings');
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(20, 19, 18)');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 250, 247)');
  });
  await test.step('another tab follows a choice', async () => {
    await settings.goto();
    const other = await context.newPage();
    await other.goto('settings');
    await settings.choose('主题', '护眼');
    await expect(other.locator('html')).toHaveCSS('background-color', 'rgb(243, 235, 216)');
    await expect(other.getByRole('radio', { name: '护眼' })).toBeChecked();
  });
  await test.step('theme, size and line height apply at once and are there before the app on the next visit', async () => {
    await settings.goto();
    const root = page.locator('html');
    await settings.choose('主题', '深色');
    await expect(root).toHaveCSS('background-color', 'rgb(20, 19, 18)');
    await settings.choose('字号', '特大');
    await expect(root).toHaveCSS('font-size', '21px');
    await settings.choose('行距', '松');

    // Without the app's own script, only what runs before first paint can have set them.
    await page.route(/\/assets\/index-[^/]+\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto('');
    await expect(root).toHaveCSS('background-color', 'rgb(20, 19, 18)');
    await expect(root).toHaveCSS('font-size', '21px');
    await expect(root).toHaveAttribute('data-line-height', 'loose');
  });
});

test('what is chosen of a story’s setting holds before the app is there, and every size sets a whole number of characters', async ({ page }) => {
  const settings = new SettingsPage(page);
  await settings.goto();
  const sample = page.getByRole('region', { name: '样张' }).locator('p').last();
  await expect(sample).toHaveCSS('text-align', 'justify');
  await settings.choose('首行缩进', '关');
  await settings.choose('两端对齐', '关');
  await settings.choose('正文字体', '黑体');
  await expect(sample).toHaveCSS('text-align', 'start');

  await page.route(/\/assets\/.*\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto(`page/${TRUE_PAGES[0]?.page}`);
  await page.goto(await page.getByRole('article').first().getByRole('link').first().getAttribute('href') ?? '');
  const paragraph = page.locator('.story-body p').nth(1);
  await expect(paragraph).toHaveCSS('text-align', 'start');
  await expect(paragraph).toHaveCSS('text-indent', '0px');
  await expect(paragraph).not.toHaveCSS('margin-block-start', '0px');
  await expect(paragraph).toHaveCSS('font-family', /sans-serif$/);

  for (const width of [320, 390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const size of TEXT_SIZES) {
      const characters = await page.locator('.story-body').evaluate((body, chosen) => {
        document.documentElement.dataset['textSize'] = chosen;
        return Number.parseFloat(getComputedStyle(body).inlineSize) / Number.parseFloat(getComputedStyle(body).fontSize);
      }, size);
      expect(Math.abs(characters - Math.round(characters)), `${size} at ${width} px: ${characters} characters`).toBeLessThan(0.02);
      expect(characters).toBeGreaterThan(7.9);
      expect(characters).toBeLessThan(34.1);
    }
  }
});

test('where storage is refused, a choice still applies and the reader is told that it is not kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } });
  });
  const settings = new SettingsPage(page);
  await settings.goto();
  await settings.choose('主题', '护眼');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(243, 235, 216)');
  await expect(page.getByRole('alert')).toHaveText('浏览器不让本站保存设置，关掉页面后要重新选。');
});
