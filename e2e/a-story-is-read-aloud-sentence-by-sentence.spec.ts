import { AloudBar } from './pages/aloud-bar.ts';
import { StoryPage } from './pages/story-page.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { withFakeVoice } from './support/fake-voice.ts';
import { expect, test } from './support/fixtures.ts';
import { storyWith, TRUE_PAGES } from './truth.ts';

const { page: printedOn, story: long } = storyWith((each) => each.paragraphs.join('').length > 700);

test('a fake voice is given a story sentence by sentence: the present one is marked and kept in the window, and all acts answer', async ({ page }) => {
  await withFakeVoice(page, ['en-US', 'zh-CN']);
  await inLightTheme(page);
  const view = new StoryPage(page);
  const aloud = new AloudBar(page);
  await view.open(printedOn, long);
  await aloud.start();
  await expect(aloud.bar).toBeFocused();
  await aloud.isAt(1);
  expect(await aloud.said()).toEqual({ text: await aloud.marked(), rate: 1, lang: 'zh-CN' });
  expect(await axeFindings(page, '.aloud-bar')).toEqual([]);

  await aloud.finish(12);
  await expect.poll(async () => (await aloud.marked()).includes((await aloud.said())?.text ?? '?')).toBe(true);
  await expect.poll(() => aloud.isMarkInView()).toBe(true);
  const twelve = await aloud.marked();
  await aloud.button('暂停').click();
  expect(await aloud.isSpeaking()).toBe(false);
  await expect(aloud.status).toHaveText('已暂停');
  await aloud.button('下一句').click();
  await expect.poll(() => aloud.marked()).not.toBe(twelve);
  await aloud.button('上一句').click();
  await expect.poll(() => aloud.marked()).toBe(twelve);
  await aloud.button('继续').click();
  await aloud.rate.selectOption('1.5');
  expect(await aloud.said()).toMatchObject({ rate: 1.5 });
  // On a small phone in 长辈版 it has two rows, and nothing stands behind it.
  await page.setViewportSize({ width: 360, height: 640 });
  await page.evaluate(() => document.documentElement.toggleAttribute('data-elder', true));
  await page.evaluate(() => dispatchEvent(new Event('offline')));
  const notice = page.getByRole('status').filter({ hasText: '现在没有网络' });
  await expect(notice).toBeVisible();
  const boxes = await aloud.bar.getByRole('button').evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON() as DOMRect));
  expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
  for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(60);
  const bar = await aloud.bar.boundingBox();
  expect(bar?.height).toBeLessThan(120);
  await expect.poll(async () => {
    const above = await notice.locator('p').boundingBox();
    return above && bar && above.y + above.height <= bar.y;
  }).toBe(true);
  await aloud.button('停止').click();
  await expect(aloud.bar).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
  expect([await aloud.isSpeaking(), await aloud.marked()]).toEqual([false, '']);
});

test('a fake voice reads on while the reader goes elsewhere; the bar leads back, and at the end to the next story, by choice', async ({ page }) => {
  await withFakeVoice(page, ['zh-CN']);
  const view = new StoryPage(page);
  const aloud = new AloudBar(page);
  // Another story follows it on its page.
  const { page: truePage, story } = storyWith((each) => each.paragraphs.length > 2 && TRUE_PAGES.some(({ stories }) => stories.slice(0, -1).includes(each)));
  await view.open(truePage, story);
  await aloud.start();
  await aloud.rate.selectOption('1.5');
  await aloud.finish(6);
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '首页' }).click();
  await expect(view.headline).not.toHaveText(story.headline);
  expect([await aloud.isSpeaking(), await aloud.marked()]).toEqual([true, '']);
  await aloud.finish(1);
  await aloud.bar.getByRole('link', { name: story.headline }).click();
  await expect(view.headline).toHaveText(story.headline);
  await expect.poll(async () => (await aloud.marked()).includes((await aloud.said())?.text ?? '?')).toBe(true);
  await expect.poll(() => aloud.isMarkInView()).toBe(true);

  await aloud.finish();
  await expect(aloud.status).toHaveText('读完了');
  await aloud.button('读下一篇').click();
  await expect(view.headline).not.toHaveText(story.headline);
  await aloud.isAt(1);
  await expect.poll(async () => (await aloud.said())?.text).toBe(await aloud.marked());

  await page.reload();
  await aloud.start();
  await expect(aloud.rate).toHaveValue('1.5');
});

test('without a Chinese voice the reason stands in the place of the buttons, and a fake voice that is installed late begins', async ({ page }) => {
  await withFakeVoice(page, ['en-US']);
  await inLightTheme(page);
  await new StoryPage(page).open(printedOn, long);
  const aloud = new AloudBar(page);
  await aloud.start();
  await expect(aloud.status).toContainText('没有中文语音');
  await expect(aloud.bar.getByRole('button')).toHaveText(['关闭']);
  expect(await axeFindings(page, '.aloud-bar')).toEqual([]);
  await page.evaluate(() => window.fakeVoice.bring(['en-US', 'zh-CN']));
  await aloud.isAt(1);
  expect(await aloud.isSpeaking()).toBe(true);
});
