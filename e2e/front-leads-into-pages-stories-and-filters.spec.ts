import { BrowsePage } from './pages/browse-page.ts';
import { FrontPage } from './pages/front-page.ts';
import { expect, test } from './support/fixtures.ts';

/** Districts that the map shows: the 16, and the Development Area. */
const ON_MAP = 17;

test('pages, map, kinds of event and organizations lead where they say', async ({ page }) => {
  const front = new FrontPage(page);
  const browse = new BrowsePage(page);
  await test.step('every page stands in small with its headlines, which say their weight and length and open their stories', async () => {
    await front.goto();
    await expect(front.pages).toHaveCount(5);
    // A page that prints no name is called by its place among the documents.
    await expect(front.pages.getByRole('heading', { level: 3 })).toHaveText(['文档 001', '文档 002', '文档 003', '文档 004', '文档 005']);
    const items = front.pages.getByRole('listitem');
    await expect(items).toHaveCount(32);
    await expect(front.pages.nth(0).getByRole('listitem').filter({ hasText: /头条，正文 \d+ 字/ })).toHaveCount(1);
    const boxes = await front.pages.evaluateAll((pages) => pages.map((sheet) => sheet.getBoundingClientRect().height / sheet.getBoundingClientRect().width));
    expect(Math.min(...boxes)).toBeGreaterThan(1.3);
    const item = front.pages.nth(2).getByRole('listitem').nth(1);
    const headline = await item.getByRole('link').innerText();
    // The grey lines under a headline open its story too.
    await item.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await item.boundingBox() ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.click(x + width / 2, y + height - 8);
    await expect(page).toHaveURL(/\/story\/[a-z0-9_~-]+$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  });
  await test.step('the map says and opens what the list beside it does, by keyboard and by a press on a shape', async () => {
    await front.goto();
    const places = front.map.getByRole('listitem');
    await front.map.scrollIntoViewIfNeeded();
    await expect(places).toHaveCount(ON_MAP);
    const numbers = await places.allInnerTexts();
    const listed = await front.districts.evaluateAll((links) => links.map((link) => [link.getAttribute('href'), /\d+$/.exec(link.textContent ?? '')?.[0]]));
    const linked = await front.map.getByRole('link').evaluateAll((links) => links.map((link) => [link.getAttribute('href'), /\d+$/.exec(link.textContent ?? '')?.[0]]));
    // The list also has the stories without a district.
    expect(listed.length).toBe(linked.length + 1);
    await expect(page.getByText(`其余 ${ON_MAP - linked.length} 个区还没有稿件`)).toBeVisible();
    expect(linked.filter((link) => !listed.some((row) => row.join() === link.join()))).toEqual([]);
    expect(numbers.filter((text) => /^\D+0$/.test(text.replaceAll(/\s/g, '')))).toHaveLength(ON_MAP - linked.length);

    const link = front.map.getByRole('link', { name: /^海淀/ });
    const count = await front.countOf(link);
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(browse.stories).toHaveCount(count);
    await expect(browse.chips).toHaveCount(1);
    await page.goBack();
    await expect(link).toBeFocused();
    const { x, y, width, height } = await link.boundingBox() ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.click(x + width + 6, y + height / 2);
    await expect(browse.stories).toHaveCount(count);
  });
  await test.step('kinds of event open browse with as many stories as they say, organizations their own page', async () => {
    await front.goto();
    await expect(front.organizations).toHaveCount(8);
    const type = front.eventTypes.first();
    const count = await front.countOf(type);
    const organization = await front.organizations.first().getAttribute('href');
    expect(organization).toMatch(/\/organization\/o-[0-9a-f]{10}$/);
    await type.click();
    await expect(browse.stories).toHaveCount(count);
    await expect(browse.chips).toHaveCount(1);
  });
  await test.step('the main navigation marks the screen that is open', async () => {
    await page.goto('');
    const navigation = page.getByRole('navigation', { name: '主导航' });
    await navigation.getByRole('link', { name: '浏览' }).click();
    await expect(navigation.getByRole('link', { name: '浏览' })).toHaveAttribute('aria-current', 'page');
    await expect(navigation.getByRole('link', { name: '首页' })).not.toHaveAttribute('aria-current');
    await expect(page).toHaveTitle('浏览稿件 · 版面');
  });
});

test('what was saved and where reading stopped come to the front page, and nothing moves for them', async ({ page }) => {
  const { width } = page.viewportSize() ?? { width: 0 };
  await page.setViewportSize({ width, height: 480 });
  const front = new FrontPage(page);
  await front.goto();
  await expect(front.saved).toContainText('还没有收藏');
  await expect(front.goOn).toContainText('没读完的稿件会在这里');
  const item = front.pages.nth(0).getByRole('listitem').filter({ hasText: '头条' }).getByRole('link');
  const headline = await item.innerText();
  await item.click();
  await page.getByRole('button', { name: /^收藏/ }).first().click();
  await page.mouse.wheel(0, 700);
  await expect(page.getByRole('region', { name: '我的阅读' })).toContainText(/读到 \d+%/);

  await page.addInitScript(() => {
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    // What the front page itself holds; the masthead has tests of its own.
    const isInside = ({ sources }: Shift): boolean => sources.some(({ node }) => node !== null && document.querySelector('main')?.contains(node));
    new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[]).filter(isInside).map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true });
  });
  await front.goto();
  await expect(front.goOn.getByRole('link', { name: headline })).toContainText(/读到 \d+%/);
  await expect(front.saved.getByRole('link', { name: headline })).toBeVisible();
  // However long the headline is.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect(await page.evaluate(() => (globalThis as unknown as { readonly shifts: readonly number[] }).shifts)).toEqual([]);
  // On a phone the pages before it are several screens.
  const jump = page.getByRole('link', { name: '继续读', exact: true });
  await expect(jump).toBeVisible({ visible: width < 640 });
  if (width < 640) {
    await jump.click();
    await expect(front.goOn).toBeInViewport();
  }
  await front.goOn.getByRole('link').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});
