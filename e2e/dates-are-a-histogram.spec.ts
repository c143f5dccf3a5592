import { rmSync } from 'node:fs';
import { BrowsePage } from './pages/browse-page.ts';
import { expect, test } from './support/fixtures.ts';
import { makeSiteOfDocuments } from './support/site-of-documents.ts';

/** A page with its day printed, and one story for each day that is given as its text prints it. */
function pageOf(issued: string, towns: Readonly<Record<string, string>>): string {
  const stories = Object.entries(towns).map(([town, day]) => `${town}街道工会举办健步走活动\n\n本报讯（记者 甲乙）${day}，${town}街道工会举办健步走活动，一百名职工参加。活动现场设有多个项目，职工们热情高涨。`);
  return [`劳动午报 ${issued} 第3版`, ...stories].join('\n\n\n\n');
}

const AUTUMN = { 青山: '10月20日', 绿水: '11月8日', 白云: '11月7日', 红叶: '职工们说' };

for (const [name, documents, bars] of [
  ['a short span is bars of months', { 'autumn.txt': pageOf('2022年11月9日 星期三', AUTUMN) }, ['2022年10月，1 篇', '2022年11月，2 篇', '日期不详，1 篇']],
  ['a long one bars of years, with the months of the chosen year', { 'autumn.txt': pageOf('2022年11月9日 星期三', AUTUMN), 'spring.txt': pageOf('2018年3月3日 星期六', { 丁河: '3月2日' }) }, ['2018年，1 篇', '2022年，3 篇', '日期不详，1 篇']],
] as const) {
  test.describe(name, () => {
    let folder = '';

    test.beforeAll(async ({ site }) => {
      folder = await makeSiteOfDocuments(site, documents);
    });

    test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test.beforeEach(({ server }) => server.deploy(folder));

    test('each bar says its date and number, the unknown have one of their own; choosing a month shows just its stories, or excludes them', async ({ page }) => {
      const browse = new BrowsePage(page);
      await test.step('each is a button that says its date and number; the unknown have one of their own', async () => {
        await browse.goto();
        const panel = await browse.panel('发生时间');
        await expect(panel.getByRole('button', { name: /篇$/ })).toHaveCount(bars.length);
        for (const [place, bar] of bars.entries()) await expect(panel.getByRole('button', { name: /篇$/ }).nth(place)).toHaveAccessibleName(bar);
        await panel.getByRole('button', { name: '日期不详，1 篇' }).focus();
        await page.keyboard.press('Enter');
        await browse.showResults();
        await expect(browse.headlines).toHaveText(['红叶街道工会举办健步走活动']);
        await expect(browse.chips).toHaveText(['日期不详']);
      });
      await test.step('choosing a month shows just its stories, and it can be excluded instead', async () => {
        await browse.goto();
        const panel = await browse.panel('发生时间');
        if (bars[1].startsWith('2022年，')) await panel.getByRole('button', { name: bars[1] }).click();
        const month = panel.getByRole('button', { name: '2022年11月，2 篇' });
        await month.click();
        await expect(month).toHaveAttribute('aria-pressed', 'true');
        await expect(browse.chips).toHaveText(['2022年11月']);
        await expect(page).toHaveURL(/browse\?date=2022-11$/);
        await expect(browse.count).toHaveText('2 篇');
        await browse.exclude(panel, '2022年11月');
        await expect(month).toHaveAttribute('aria-pressed', 'false');
        await expect(browse.chips).toHaveText(['不含 2022年11月']);
        await expect(browse.stories).toHaveCount(Object.keys(documents).length === 1 ? 2 : 3);
      });
    });

  });
}
