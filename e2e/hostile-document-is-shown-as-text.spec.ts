import { rmSync } from 'node:fs';
import { makeSiteOfDocuments } from './support/site-of-documents.ts';
import { expect, test } from './support/fixtures.ts';

/** Markup that would run if anything took it for markup, in every place a reader sees: standing head, headline, byline, body, credit. */
const SCRIPT = '<script>document.title="ran"</script>';
const IMAGE = '<img src=x onerror="document.title=\'ran\'">';
const DOCUMENT = [
  `青山绿水 ${SCRIPT} 同心同行`,
  '',
  '',
  `青山街道工会${IMAGE}慰问巡河队`,
  '',
  `本报讯（记者 甲乙）近日，海淀区青山街道总工会走进河边，慰问巡河队员。${SCRIPT}“大家辛苦了。”街道总工会主席丙丁说，要把服务送到一线。`,
  '',
  `倒着写的\u202E字\u202C在这里，队员表示感谢${IMAGE}，将继续做好本职工作。`,
  '',
  '',
  '',
  '丙河社区工会举办健步走活动',
  '',
  '本报讯（记者 甲乙）昨天，朝阳区丙河社区工会举办健步走活动，一百名职工参加。活动现场设有多个项目，职工们热情高涨。',
].join('\n');

test.describe('a hostile document', () => {
  // All in one worker, so that the site is made once.
  test.describe.configure({ mode: 'default' });
  let folder = '';

  test.beforeAll(async ({ site }) => {
    folder = await makeSiteOfDocuments(site, { 'hostile.txt': DOCUMENT });
  });

  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.beforeEach(({ server }) => server.deploy(folder));

  test('runs nothing on any screen', async ({ page }) => {
    for (const address of ['', 'browse', `browse?q=${encodeURIComponent('青山')}`, 'page/hostile', 'about']) {
      await test.step(`on /${decodeURIComponent(address)}`, async () => {
        await page.goto(address);
        await expect(page.getByRole('searchbox', { disabled: false })).toHaveCount(1);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expect(page).not.toHaveTitle(/ran/);
        await expect(page.locator('main script, main img')).toHaveCount(0);
      });
    }
  });

  test('shows its markup and bidirectional characters as text on its story', async ({ page }) => {
    await page.goto('page/hostile');
    await page.getByRole('searchbox', { disabled: false }).waitFor();
    await page.getByRole('heading', { level: 2 }).getByRole('link', { name: '慰问巡河队' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('慰问巡河队');
    await expect(page.getByRole('article')).toContainText(SCRIPT);
    await expect(page).not.toHaveTitle(/^ran/);
    // The character is there, to be copied; its code point is drawn, and what follows keeps its direction.
    const control = page.getByRole('article').locator('bdi').first();
    expect(await control.textContent()).toBe('\u202E');
    const box = await control.boundingBox();
    expect(box?.width).toBeGreaterThan(20);
    await expect(page.locator('main script, main img')).toHaveCount(0);
  });

  test('reads as text without JavaScript too', async ({ browser, server }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.address}page/hostile`);
    await page.getByRole('heading', { level: 2 }).getByRole('link', { name: '慰问巡河队' }).click();
    await expect(page.getByRole('article')).toContainText(SCRIPT);
    // What search services read holds the headline whole: nothing in it ended the element.
    expect(JSON.parse(await page.locator('script[type="application/ld+json"]').textContent() ?? '')).toMatchObject({ headline: expect.stringContaining(IMAGE) });
    await context.close();
  });
});
