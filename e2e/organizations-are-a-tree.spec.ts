import { BrowsePage } from './pages/browse-page.ts';
import { expect, test } from './support/fixtures.ts';

test('the list of organizations opens, is found in, chosen and excluded by whole branches; districts that are only mentioned count when that is chosen', async ({ page }) => {
  const browse = new BrowsePage(page);
  await test.step('a parent opens by keyboard, and choosing it takes all below it along', async () => {
    await browse.goto();
    const panel = await browse.panel('单位');
    const parent = await browse.firstParent(panel);
    const before = (await browse.values(panel)).length;
    await parent.disclose.focus();
    await expect(parent.disclose).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Enter');
    await expect(parent.disclose).toHaveAttribute('aria-expanded', 'true');
    expect((await browse.values(panel)).length).toBeGreaterThan(before);

    await browse.include(panel, parent.name);
    await expect(page).toHaveURL(/organization=/);
    await expect(parent.below.first()).toBeChecked();
    await expect(parent.below.first()).toBeDisabled();
    await browse.showResults();
    await expect(browse.stories).toHaveCount(parent.count);
    await expect(browse.chips).toHaveText([parent.name]);
  });
  await test.step('an excluded parent takes all below it out, and what was chosen there', async () => {
    await browse.goto();
    const all = await browse.stories.count();
    const panel = await browse.panel('单位');
    const parent = await browse.firstParent(panel);
    await parent.disclose.click();
    const child = parent.below.first();
    await child.check();
    await expect(browse.chips).toHaveCount(1);
    await browse.exclude(panel, parent.name);
    await expect(browse.chips).toHaveText([`不含 ${parent.name}`]);
    await expect(child).toBeDisabled();
    await expect(child).not.toBeChecked();
    await browse.showResults();
    await expect(browse.stories).toHaveCount(all - parent.count);
  });
  await test.step('the box finds in the whole list, by characters and by initials', async () => {
    await browse.goto();
    const panel = await browse.panel('单位');
    const box = panel.getByRole('textbox', { name: '在单位中查找' });
    await box.fill('hdqzgh');
    await expect(panel.getByRole('checkbox', { name: /^海淀区总工会/ }).first()).toBeVisible();
    await box.fill('海淀区总');
    await expect(panel.getByRole('checkbox', { name: /^海淀区总工会/ }).first()).toBeVisible();
    await panel.getByRole('checkbox', { name: /^海淀区总工会/ }).first().check();
    await expect(page).toHaveURL(/organization=/);
    await box.fill('');
    await expect(panel.getByRole('checkbox', { name: /^海淀区总工会/ }).first()).toBeChecked();
  });
  await test.step('districts that are only mentioned count when that is chosen, and the address keeps it', async () => {
    await browse.goto();
    const panel = await browse.panel('区');
    const sum = async (): Promise<number> => (await browse.values(panel)).reduce((total, { count }) => total + count, 0);
    const before = await sum();
    await panel.getByRole('checkbox', { name: '连同仅提及的' }).check();
    await expect(page).toHaveURL(/mentioned=1/);
    await expect(browse.chips).toHaveText(['连同仅提及的']);
    await expect.poll(sum).toBeGreaterThan(before);
  });
});
