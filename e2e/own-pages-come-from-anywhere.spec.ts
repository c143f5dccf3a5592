import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { LibraryPage, saveButton } from './pages/library-page.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

const HEADLINE = '青芦街道总工会为骑手开设夜校';
const MADE = `${HEADLINE}\n\n本报讯（记者 甲乙）近日，海淀区青芦街道总工会为外卖骑手开设夜校，首批六十名骑手报名。\n\n街道总工会负责人表示，将把课堂开到站点。\n`;
const OTHER = MADE.replaceAll('夜校', '书屋');
const KNOWN = 'data/documents/000_c0ca125224e6b44d.txt';

interface GivenFile {
  readonly name: string;
  readonly text: string;
}

/** Drops files on the window, as the hand would from another program. */
async function drop(page: Page, ...files: readonly GivenFile[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, text } of given) data.items.add(new File([text], name, { type: 'text/plain' }));
    return data;
  }, files);
  for (const type of ['dragenter', 'dragover']) await page.dispatchEvent('body', type, { dataTransfer });
  await expect(page.getByText('松手即导入')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}

const report = (page: Page): Locator => page.getByRole('region', { name: '导入文件' }).getByRole('status');
const section = (page: Page): Locator => page.getByRole('region', { name: '我导入的' });
const listed = (page: Page): Locator => section(page).getByRole('listitem');

test.describe('@chromium with the service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a document dropped while the server is stopped is found by search, filtered, read and still there after a reload', async ({ page, server, problems }) => {
    await new LibraryPage(page).waitUntilOfflineReady();
    await server.stop();
    problems.allow(/sw\.js/);
    const browse = new BrowsePage(page);
    await browse.goto('?q=夜校');
    await expect(browse.headlines).toHaveCount(0);
    await drop(page, { name: 'night.txt', text: MADE });
    await expect(report(page)).toContainText('已导入 1 份，共 1 篇');
    await expect(browse.headlines).toHaveText([HEADLINE]);
    await expect(browse.stories.getByText('我导入的')).toBeVisible();
    await page.reload();
    await expect(browse.headlines).toHaveText([HEADLINE]);
    await browse.headlines.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
    await expect(page.getByRole('main').getByText('我导入的')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: '海淀区' }).first()).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
    await saveButton(page).click();
    await expect(saveButton(page)).toHaveText('已收藏');
    const library = new LibraryPage(page);
    await library.goto();
    await expect(library.stories.getByText('我导入的')).toBeVisible();
    await section(page).getByRole('link', { name: 'night.txt' }).click();
    // The library has headings of the same words.
    await expect(page.locator('.page-head')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: HEADLINE })).toBeVisible();
    await expect(page.getByRole('main').getByText('我导入的')).toBeVisible();
  });

  test('what the system shares with the app is imported', async ({ page }) => {
    await new LibraryPage(page).waitUntilOfflineReady();
    const answer = await page.evaluate(async ([text, other]) => {
      const body = new FormData();
      body.append('documents', new File([text ?? ''], '夜校.txt', { type: 'text/plain' }));
      body.append('documents', new File([other ?? ''], 'books.txt', { type: 'text/plain' }));
      const { redirected, url } = await fetch('share-target', { method: 'POST', body });
      return { redirected, url };
    }, [MADE, OTHER]);
    expect(answer.redirected).toBe(true);
    await page.goto(answer.url);
    await expect(report(page)).toContainText('已导入 2 份，共 2 篇');
    await expect(listed(page)).toHaveText([/^夜校\.txt/, /^books\.txt/]);
    await page.reload();
    await expect(listed(page)).toHaveCount(2);
  });
});

test('files that the system opens with the app are imported', async ({ page }) => {
  await page.addInitScript((text) => {
    const file = new File([text], 'opened.txt', { type: 'text/plain' });
    Object.defineProperty(window, 'launchQueue', {
      value: { setConsumer: (consumer: (launch: unknown) => void) => consumer({ files: [{ getFile: () => Promise.resolve(file) }] }) },
    });
  }, MADE);
  await new LibraryPage(page).goto();
  await expect(report(page)).toContainText('opened.txt');
  await expect(listed(page)).toHaveText([/^opened\.txt/]);
});

test('the same document twice adds nothing, and a bad one is refused by name', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  const total = Number.parseInt(await browse.count.innerText(), 10);
  await drop(page, { name: 'a.txt', text: MADE }, { name: 'b.txt', text: `${MADE}\n\n` }, { name: 'known.txt', text: readFileSync(KNOWN, 'utf8') }, { name: 'noise.txt', text: '\u0000\u0001\u0002'.repeat(200) });
  const lines = report(page).getByRole('listitem');
  await expect(lines).toHaveText([/^a\.txt1 篇/, /^b\.txt同一份文件已在库中/, /^known\.txt同一份文件已在库中/, /^noise\.txt不是文字文件/]);
  await expect(browse.count).toHaveText(`${total + 1} 篇`);
  await drop(page, { name: 'a.txt', text: MADE });
  await expect(lines).toHaveText([/^a\.txt同一份文件已在库中/]);
  await expect(browse.count).toHaveText(`${total + 1} 篇`);
});

test('a document is removed with its stories, comes back by undo, and both follow into another tab', async ({ page, context }) => {
  await inLightTheme(page);
  const library = new LibraryPage(page);
  await library.goto();
  await section(page).locator('input[type=file]').setInputFiles([{ name: 'night.txt', mimeType: 'text/plain', buffer: Buffer.from(MADE) }, { name: 'books.txt', mimeType: 'text/plain', buffer: Buffer.from(OTHER) }]);
  await expect(listed(page)).toHaveText([/^night/, /^books/]);
  expect(await axeFindings(page, '#own-pages')).toEqual([]);

  const other = new BrowsePage(await context.newPage());
  await other.goto('?q=青芦');
  await expect(other.headlines).toHaveCount(2);
  await section(page).getByRole('button', { name: '移除：night.txt' }).click();
  await expect(section(page).getByRole('button', { name: '撤销' })).toBeFocused();
  await expect(other.headlines).toHaveCount(1);
  await section(page).getByRole('button', { name: '撤销' }).press('Enter');
  await expect(other.headlines).toHaveCount(2);
  await expect(listed(page)).toHaveText([/^night/, /^books/]);
});

test('pasted text is imported, and 200 documents can be called off', async ({ page }) => {
  await new LibraryPage(page).goto();
  await section(page).getByText('粘贴文字', { exact: true }).click();
  await section(page).getByRole('textbox', { name: '一个版面的全文' }).fill(MADE);
  await section(page).getByRole('button', { name: '导入这段文字' }).click();
  await expect(listed(page)).toHaveText([/^粘贴-\d+\.txt1 篇/]);
  await drop(page, ...Array.from({ length: 200 }, (_, place) => ({ name: `${place}.txt`, text: MADE.replaceAll('夜校', `夜校${place}`) })));
  const stages = page.getByRole('region', { name: '导入文件' });
  await expect(stages.getByText(/^第 \d+ \/ 200 份$/)).toBeVisible();
  await stages.getByRole('button', { name: '取消导入' }).click();
  await expect(report(page)).toContainText('已取消');
  await expect(listed(page)).toHaveCount(1);
});
