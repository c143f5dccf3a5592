import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { LibraryPage } from './pages/library-page.ts';
import { ReadingPage } from './pages/reading-page.ts';
import { expect, test } from './support/fixtures.ts';
import { Hands } from './support/hands.ts';
import { makeSiteOfDocuments } from './support/site-of-documents.ts';

test.use({ viewport: { width: 700, height: 600 } });

const NUMERALS = '甲乙丙丁戊己庚辛壬癸';
const WORDS = ['职工', '送到', '河边', '工地', '清凉', '领到', '手册', '书籍', '慰问', '车间', '师傅', '学习', '技能', '比赛', '家属', '体检', '花园', '歌声', '运动', '晚会', '食堂', '宿舍', '桥梁'];
/** Sentences that are unlike each other: what is printed twice would be repaired. */
const sentence = (n: number): string => {
  const words = Array.from({ length: 14 }, (_, at) => WORDS[(n * 7 + at * (n + 3) + at * at * 5) % WORDS.length] ?? '');
  return `第${NUMERALS[Math.floor(n / 10)] ?? ''}${NUMERALS[n % 10] ?? ''}项是${words.slice(0, 7).join('')}，还有${words.slice(7).join('')}。`;
};
const paragraph = (n: number): string => Array.from({ length: 5 }, (_, at) => sentence(n * 5 + at)).join('');
const LONG = ['河边工会服务送到工地', '', `本报讯（记者 甲乙）${paragraph(0)}`, ...Array.from({ length: 11 }, (_, at) => paragraph(at + 1))].join('\n');
const SHORT = '山上工会送清凉\n\n本报讯（记者 甲乙）近日，山上工会走进车间，为职工送去清凉用品。大家都说好。';
/** In the middle of a paragraph, screens below the first. */
const STOPPED = sentence(32).slice(0, 5);

// All in one worker, so that the site is made once.
test.describe.configure({ mode: 'default' });
let folder = '';
test.beforeAll(async ({ site }) => {
  folder = await makeSiteOfDocuments(site, { 'one.txt': `${LONG}\n\n\n\n${SHORT}\n` });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
test.beforeEach(({ server }) => server.deploy(folder));

async function openStory(page: Page, headline: string): Promise<void> {
  await page.goto('browse');
  await page.getByRole('heading', { level: 2, name: headline }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
}

/** How far below the top of the window the text stands, in px. */
function topOf(page: Page, beginning: string): Promise<number> {
  return page.getByRole('article').getByText(beginning).evaluate((element, text) => {
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const at = node.nodeValue?.indexOf(text) ?? -1;
      if (at >= 0) range.setStart(node, at);
    }
    range.collapse(true);
    return range.getBoundingClientRect().top;
  }, beginning);
}

test('a story opened again offers the sentence where reading stopped, and jumps there only when asked', async ({ page }) => {
  const reading = new ReadingPage(page);
  await openStory(page, '河边工会服务送到工地');
  await expect(reading.ofStory.getByText('未读')).toBeVisible();
  await expect(reading.goOn).toBeHidden();
  await expect(page.getByRole('article').getByText(/^约 \d 分钟$/)).toBeVisible();
  await expect(reading.progress).toHaveAccessibleName(/^已读 0%，约剩 \d 分钟$/);
  await reading.readTo(STOPPED);
  await expect(reading.ofStory.getByText(/^读到 5\d%$/)).toBeVisible();
  await expect(reading.progress).toHaveAccessibleName(/^已读 7\d%，约剩 \d 分钟$/);
  // On a desk it stands right under the story, however high stands what is beside it.
  await page.setViewportSize({ width: 1440, height: 600 });
  await page.getByRole('complementary').evaluateAll((beside) => beside.forEach((part) => part.style.setProperty('min-height', '4000px')));
  const endOfStory = await page.getByRole('article').evaluate((article) => article.lastElementChild?.getBoundingClientRect().bottom ?? 0);
  expect(await reading.ofStory.evaluate((own) => own.getBoundingClientRect().top) - endOfStory).toBeLessThan(50);
  await page.setViewportSize({ width: 700, height: 600 });

  await openStory(page, '河边工会服务送到工地');
  await expect(reading.goOn).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await new Hands(page).press(reading.goOn);
  await expect(reading.goOn).toBeHidden();
  await expect(page.getByRole('article').locator(':focus')).toContainText(STOPPED);
  expect(Math.abs(await topOf(page, STOPPED))).toBeLessThan(40);

  // The next time it is scrolled past, and goes by itself.
  await openStory(page, '河边工会服务送到工地');
  await expect(reading.goOn).toBeVisible();
  await reading.readTo(sentence(30).slice(0, 5));
  await expect(reading.goOn).toBeHidden();

  // An address that asks for a hit has a place of its own.
  await page.goto(`${page.url()}?q=${encodeURIComponent('清凉')}`);
  await expect(reading.ofStory.getByText(/^读到 5\d%$/)).toBeVisible();
  await expect(reading.goOn).toBeHidden();
});

test('a story is read when its end was seen, and the reader may say otherwise', async ({ page }) => {
  const reading = new ReadingPage(page);
  await openStory(page, '山上工会送清凉');
  await expect(reading.ofStory.getByText('已读', { exact: true })).toBeVisible();
  await expect(reading.progress).toHaveCount(0);
  await reading.ofStory.getByRole('button', { name: '标为未读：山上工会送清凉' }).click();
  await expect(reading.ofStory.getByText('未读', { exact: true })).toBeVisible();

  await openStory(page, '河边工会服务送到工地');
  await reading.readTo(sentence(59).slice(0, 5));
  await expect(reading.ofStory.getByText('已读', { exact: true })).toBeVisible();
  await expect(reading.progress).toHaveAccessibleName('已经读到末尾');
});

test('the history lists what was opened, is cleared and brought back, and is off when the reader says so', async ({ page }) => {
  const reading = new ReadingPage(page);
  const links = reading.history.getByRole('listitem').getByRole('link');
  await openStory(page, '河边工会服务送到工地');
  await reading.readTo(STOPPED);
  await expect(reading.ofStory.getByText(/^读到/)).toBeVisible();
  await openStory(page, '山上工会送清凉');
  await expect(reading.ofStory.getByText('已读', { exact: true })).toBeVisible();
  const library = new LibraryPage(page);
  await library.goto();
  await expect(links).toHaveText(['山上工会送清凉', '河边工会服务送到工地']);
  await reading.history.getByRole('button', { name: '清空 2 条' }).click();
  await expect(links).toHaveCount(0);
  await expect(reading.history.getByRole('button', { name: '撤销' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(links).toHaveText(['山上工会送清凉', '河边工会服务送到工地']);
  await reading.history.getByRole('button', { name: '移除：山上工会送清凉' }).click();
  await expect(links).toHaveText(['河边工会服务送到工地']);

  await page.goto('settings');
  await page.getByRole('group', { name: '最近阅读' }).getByRole('radio', { name: '不记' }).check();
  await openStory(page, '山上工会送清凉');
  await expect(reading.ofStory.getByText('未读', { exact: true })).toBeVisible();
  await library.goto();
  await expect(reading.history.getByText('最近阅读已关')).toBeVisible();
  await expect(links).toHaveText(['河边工会服务送到工地']);
});
