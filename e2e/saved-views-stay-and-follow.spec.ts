import { BrowsePage } from './pages/browse-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { saveViewButton, ViewsOnScreen } from './pages/views.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

const QUERY = '慰问';

test('what browse shows is saved under its query and filters, renamed, removed, and put back; another tab follows at once', async ({ page, context }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  await expect(saveViewButton(page)).toHaveCount(0);
  await browse.goto(`?q=${QUERY}`);
  await saveViewButton(page).click();
  await expect(saveViewButton(page)).toHaveText('已存视图');
  const panel = await browse.panel('活动类型');
  const [type] = await browse.values(panel);
  if (!type) throw new Error('the panel of event types has values');
  await browse.include(panel, type.name);
  await browse.showResults();
  await expect(saveViewButton(page)).toHaveText('存为视图');
  await saveViewButton(page).click();
  await expect(saveViewButton(page)).toHaveText('已存视图');

  const library = new LibraryPage(await context.newPage());
  const views = new ViewsOnScreen(library.page);
  await library.goto();
  await expect(views.list).toHaveText([new RegExp(`^${QUERY} · ${type.name}\\s*${type.count} 篇`), new RegExp(`^${QUERY}\\s*\\d+ 篇`)]);
  await views.rename(`${QUERY} · ${type.name}`, '常看');
  await expect(views.list.first()).toHaveText(/^常看/);
  await expect(views.list.first().getByRole('button', { name: '改名：常看' })).toBeFocused();

  await views.remove('常看');
  await expect(views.list).toHaveCount(1);
  await expect(saveViewButton(page)).toHaveText('存为视图');
  await views.undo();
  await expect(views.list).toHaveText([/^常看/, new RegExp(`^${QUERY}`)]);
  await expect(saveViewButton(page)).toHaveText('已存视图');

  await saveViewButton(page).click();
  await expect(views.list).toHaveCount(1);
  await saveViewButton(page).click();
  await expect(views.list).toHaveText([/^常看/, new RegExp(`^${QUERY}`)]);

  await library.page.reload();
  await expect(views.list).toHaveText([/^常看/, new RegExp(`^${QUERY}`)]);
  await views.list.first().getByRole('link').click();
  await expect(new BrowsePage(library.page).count).toHaveText(`${type.count} 篇`);
});

test('@chromium nothing moves when the button and the saved views come', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto(`?q=${QUERY}`);
  await saveViewButton(page).click();
  await expect(saveViewButton(page)).toHaveText('已存视图');
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const moved = list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
      document.documentElement.dataset['shift'] = `${Number(document.documentElement.dataset['shift'] ?? 0) + moved}`;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const shift = () => page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0));
  await browse.goto(`?q=${QUERY}`);
  await expect(saveViewButton(page)).toHaveText('已存视图');
  expect(await shift()).toBe(0);
  await browse.goto();
  await expect(new ViewsOnScreen(page).latest.first()).toContainText('篇');
  expect(await shift()).toBe(0);
});

test('one choice is one view, in whatever order its filters were chosen', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  const [one, other] = await browse.values(await browse.panel('区'));
  if (!one || !other) throw new Error('the panel of districts has values');
  await browse.goto(`?district=${one.name}&district=${other.name}`);
  await saveViewButton(page).click();
  await expect(saveViewButton(page)).toHaveText('已存视图');
  await browse.goto(`?district=${other.name}&district=${one.name}&unknown=1`);
  await expect(saveViewButton(page)).toHaveText('已存视图');
});

test('axe finds nothing on saved views, their renaming, a removal and the button; an Escape of the input method does not end the renaming', async ({ page }) => {
  await inLightTheme(page);
  const browse = new BrowsePage(page);
  for (const query of [QUERY, '工会']) {
    await browse.goto(`?q=${query}`);
    await saveViewButton(page).click();
    await expect(saveViewButton(page)).toHaveText('已存视图');
  }
  // What else stands on both screens is looked at in every-screen-has-no-axe-findings.
  expect(await axeFindings(page, '.save-view-place')).toEqual([]);
  await browse.goto();
  const views = new ViewsOnScreen(page);
  await expect(views.latest.first()).toContainText('篇');
  expect(await axeFindings(page, '.latest-views')).toEqual([]);
  await new LibraryPage(page).goto();
  await views.remove('工会');
  await page.getByRole('button', { name: `改名：${QUERY}` }).click();
  expect(await axeFindings(page, '.views')).toEqual([]);
  await test.step('the Escape that an input method takes does not end the renaming; the next one does', async () => {
    const name = page.getByRole('textbox', { name: /新名称|名称/ });
    await name.dispatchEvent('keydown', { key: 'Escape', keyCode: 229, bubbles: true });
    await name.press('End');
    await name.pressSequentially('甲');
    await expect(name).toHaveValue(`${QUERY}甲`);
    await name.press('Escape');
    await expect(name).toHaveCount(0);
  });
});
