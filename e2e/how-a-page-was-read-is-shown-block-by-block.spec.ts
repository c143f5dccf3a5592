import { readFileSync, rmSync } from 'node:fs';
import { HowReadPage } from './pages/how-read-page.ts';
import { StoryPage } from './pages/story-page.ts';
import { expect, test } from './support/fixtures.ts';
import { makeSiteOfDocuments } from './support/site-of-documents.ts';
import { storyWith, TRUE_PAGES, trueJoins } from './truth.ts';

const [first, second] = TRUE_PAGES;
const ROLES = ['通栏口号', '栏间口号', '栏题', '引题', '主题', '副题', '署名', '正文', '小标题', '图片署名', '版面小件', '转版提示', '重复文字', '识别记号', '空白'];

test('every character of every page stands in a block, each with its role in words', async ({ page }) => {
  const view = new HowReadPage(page);
  for (const { page: name, stories } of TRUE_PAGES) {
    await test.step(name, async () => {
      await view.goto(name);
      await expect(page).toHaveURL(new RegExp(`/about/${name}$`));
      const document = readFileSync(`data/documents/${name}.txt`, 'utf8');
      const blocks = await view.blocks.evaluateAll((items) => items.map((item) => ({ role: item.querySelector('button')?.textContent ?? '', text: item.children[1]?.textContent ?? '' })));
      expect(blocks.map(({ text }) => text).join('')).toBe(document);
      for (const { role } of blocks) expect(ROLES).toContain(role);
      expect(blocks.filter(({ role }) => role === '主题').length).toBeGreaterThanOrEqual(stories.length);
    });
  }
});

test('a block’s rule shows when it is pointed at and when it is focused, by keys too; the legend shows one role alone', async ({ page }) => {
  const view = new HowReadPage(page);
  await view.goto(first?.page ?? '');
  await test.step('the rule of a block shows when it is pointed at, and when it is focused; arrow keys go from block to block, Esc puts it away', async () => {
    const [byline, body] = [view.blocks.filter({ has: page.getByRole('button', { name: '署名' }) }).first(), view.blocks.filter({ has: page.getByRole('button', { name: '正文' }) }).first()];
    const [bylineRule, bodyRule] = [byline.getByText('电头'), body.getByText('成句的文字')];
    await expect(bylineRule).toBeHidden();
    await byline.hover();
    await expect(bylineRule).toBeVisible();
    await expect(view.role(byline)).toHaveAccessibleDescription(/电头/);
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(bylineRule).toBeHidden();
    await view.role(byline).focus();
    await expect(bylineRule).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(bodyRule).toBeVisible();
    await expect(bylineRule).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(bodyRule).toBeHidden();
    await page.keyboard.press('End');
    await expect(view.role(view.blocks.last())).toBeFocused();
    await page.keyboard.press('Home');
    await expect(view.role(view.blocks.first())).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(view.role(view.blocks.first())).toBeFocused();
  });
  await test.step('the legend names the roles of the page with their number, and shows one alone', async () => {
    const all = await view.blocks.count();
    const names = await view.legend.getByRole('button').allInnerTexts();
    expect(names.reduce((sum, name) => sum + Number(/\d+$/.exec(name)?.[0]), 0)).toBe(all);
    const button = view.legend.getByRole('button', { name: /^署名/ });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(view.blocks).toHaveCount(Number(/\d+$/.exec(await button.innerText())?.[0]));
    await view.legend.getByRole('button', { name: '全部显示' }).click();
    await expect(view.blocks).toHaveCount(all);
  });
});

test.describe('where there is a finger', () => {
  test.use({ hasTouch: true });

  test('a tap on a block shows its rule', async ({ page }) => {
    const view = new HowReadPage(page);
    await view.goto(first?.page ?? '');
    const headline = view.blocks.filter({ has: page.getByRole('button', { name: '主题' }) }).first();
    await view.role(headline).tap();
    await expect(headline.getByText('属于「')).toBeVisible();
  });
});

test('pages and stories lead to their own place there, and back; repairs say their rule in words and lead to their place', async ({ page }) => {
  const view = new HowReadPage(page);
  await test.step('every repair says its rule in words, what stood there and what is read, and leads to its place', async () => {
    const { page: truePage, story } = storyWith((each) => trueJoins(each) >= 1);
    await view.goto(truePage.page);
    const joins = truePage.stories.reduce((sum, each) => sum + trueJoins(each), 0);
    await expect(view.repairs.getByText('接上被分栏断开的句子')).toHaveCount(joins);
    const [repair] = story.repairs.filter(({ kind }) => kind === 'column-break-joined');
    const left = (repair?.before ?? '').split('\n')[0]?.slice(-4) ?? '';
    const item = view.repairs.getByRole('listitem').filter({ hasText: left }).first();
    await expect(item.getByRole('definition')).toHaveCount(2);
    await expect(item.getByRole('definition').first().getByRole('deletion')).toBeVisible();
    await item.getByRole('link', { name: /^看这一处/ }).click();
    const place = page.locator(':target');
    await expect(place).toBeFocused();
    await expect(place).toBeInViewport();
  });
  await test.step('a story leads to its own place there, and back', async () => {
    const { page: truePage, story } = storyWith((_each) => true);
    const last = truePage.stories.at(-1) ?? story;
    await new StoryPage(page).open(truePage, last);
    await page.getByRole('link', { name: '这一版是怎么读的' }).click();
    await expect(view.title).toHaveText(/是怎么读的$/);
    await expect(page).toHaveURL(new RegExp(`/about/${truePage.page}#at-\\d+$`));
    const link = view.blocks.getByRole('link', { name: last.headline.slice(0, 6) }).first();
    await expect(link).toBeInViewport();
    await page.reload();
    await expect(link).toBeInViewport();
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(last.headline);
  });
  await test.step('pages are chosen by link, one at a time, and an unknown one says what to do', async () => {
    await page.goto('about');
    await page.getByRole('link', { name: '文档 001是怎么读的' }).click();
    await expect(page).toHaveURL(new RegExp(`/about/${first?.page}$`));
    await expect(view.title).toHaveText('文档 001是怎么读的');
    await page.getByRole('navigation', { name: '别的版面' }).getByRole('link', { name: /^下一版/ }).click();
    await expect(page).toHaveURL(new RegExp(`/about/${second?.page}$`));
    await expect(view.title).toHaveText('文档 002是怎么读的');
    await page.goto('about/there-is-none');
    await expect(page.getByRole('heading', { level: 1, name: '没有这个版面' })).toBeVisible();
  });
});

test('the scores shown are those of the file, line by line, and are called development scores', async ({ page }) => {
  const scores = JSON.parse(readFileSync('data/snapshots/last-score.json', 'utf8')) as Record<string, string>;
  await page.goto('about');
  await expect(page.getByText('这些是开发时的成绩')).toBeVisible();
  const shown = await page.getByRole('table').and(page.locator('[data-title]')).evaluateAll((tables) => tables.flatMap((table) => [...table.querySelectorAll('tbody tr')].map((row) => {
    const title = table.getAttribute('data-title') ?? '';
    return [`${title === '' ? '' : `${title}: `}${row.getAttribute('data-name')}`, [...row.querySelectorAll('td')].map((cell) => cell.textContent)];
  })));
  const written = Object.entries(scores).filter(([, value]) => value !== '').map(([key, value]) => [key, value.split(/ {2}(?:right |extra |missing )?/)]);
  expect(shown).toEqual(written);
});

test.describe('a page that is in doubt', () => {
  test('says so in words, with the place, and leads there', async ({ page, server, site }) => {
    const other = await makeSiteOfDocuments(site, { 'half.txt': '近日，河边工会走进工地，为职工送去清凉用品，大家都说\n\n河边工会送清凉\n\n本报讯（记者 甲乙）近日，河边工会走进工地，为职工送去清凉用品。大家都说好。\n' });
    server.deploy(other);
    const view = new HowReadPage(page);
    await view.goto('half');
    const doubts = view.doubts.getByRole('listitem');
    expect(await doubts.count()).toBeGreaterThan(0);
    for (const doubt of await doubts.all()) await expect(doubt).not.toHaveText(/[a-z]+ [a-z]+ [a-z]+/);
    await doubts.getByRole('link', { name: /^看这一处/ }).first().click();
    await expect(page.locator(':target')).toBeFocused();
    rmSync(other, { recursive: true });
  });
});
