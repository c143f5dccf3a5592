import { BrowsePage } from './pages/browse-page.ts';
import { StoryPage } from './pages/story-page.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { Hands } from './support/hands.ts';
import { storyWith, trueTexts } from './truth.ts';

test.describe('what is copied @chromium', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  test('citations are shown in three forms without anything invented, copied, and told; Esc gives focus back', async ({ page }) => {
    const { page: truePage, story } = storyWith(({ byline }) => byline.text !== null);
    await inLightTheme(page);
    const view = new StoryPage(page);
    await view.open(truePage, story);
    const button = page.getByRole('button', { name: '引用', exact: true });
    await button.click();
    const sheet = page.getByRole('dialog', { name: '引用' });
    const lines = [/^[^.]+\. (.*)\[N\]\. 报名不详，日期不详\.$/, /^@article\{.*journal = \{报名不详\}/s, /^TY {2}- NEWS.*T2 {2}- 报名不详/s];
    for (const [index, form] of ['GB/T 7714—2025', 'BibTeX', 'RIS'].entries()) {
      await sheet.getByRole('button', { name: `复制 ${form}` }).click();
      await expect(sheet.getByRole('status')).toHaveText(`已复制 ${form}。`);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(lines[index] ?? /^$/);
      expect(copied).toContain(story.headline);
    }
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  });

  test('link, text, and text with its source are copied, and the link goes to the system’s own sheet', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = async ({ url = '' } = {}) => {
        document.documentElement.dataset['shared'] = url;
      };
    });
    const { page: truePage, story } = storyWith(({ credit, byline }) => credit !== null && byline.text !== null);
    const view = new StoryPage(page);
    await view.open(truePage, story);
    const address = new URL(page.url());
    address.search = '';
    await page.getByRole('button', { name: '分享', exact: true }).click();
    const sheet = page.getByRole('dialog', { name: '分享与复制' });
    const copy = async (name: string): Promise<string> => {
      await sheet.getByRole('button', { name: `复制${name}`, exact: true }).click();
      await expect(sheet.getByRole('status')).toHaveText(`已复制${name}。`);
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const text = `${trueTexts(story).flatMap((part) => part.split('\n')).join('\n')}\n`;
    expect(await copy('链接')).toBe(address.href);
    expect(await copy('全文')).toBe(text);
    const cited = await copy('全文和出处');
    expect(cited.startsWith(`${text}\n出处：`)).toBe(true);
    expect(cited.endsWith(`[N]. 报名不详，日期不详.\n${address.href}\n`)).toBe(true);
    const hands = new Hands(page);
    await hands.press(sheet.getByRole('button', { name: '分享链接…' }));
    await sheet.waitFor({ state: 'hidden' });
    await hands.standOn(page.getByRole('button', { name: '分享', exact: true }));
    await expect(page.locator('html')).toHaveAttribute('data-shared', address.href);
  });
});

test('a story opened from results leads back to them as they were left, also from the next story; one opened otherwise does not', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto('?q=工会');
  const total = Number.parseInt(await browse.count.innerText(), 10);
  const link = browse.headlines.nth(4).getByRole('link');
  const headline = await link.innerText();
  await link.click();
  const back = page.getByRole('link', { name: /^返回结果/ });
  await expect(back).toHaveText(`←返回结果5/${total}`);
  await page.getByRole('link', { name: /^(?:下一篇|上一篇)/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(headline);
  await back.click();
  await browse.settled();
  await expect(link).toBeFocused();
  expect(new URL(page.url()).searchParams.get('q')).toBe('工会');

  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '首页' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const [story] = await page.getByRole('main').getByRole('link').filter({ has: page.locator('xpath=self::*[contains(@href,"/story/")]') }).all();
  await story?.click();
  await page.getByRole('button', { name: '引用', exact: true }).waitFor();
  await expect(back).toHaveCount(0);
});
