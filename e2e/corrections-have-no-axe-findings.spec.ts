import { CorrectionSheet, OwnCorrections } from './pages/correction-sheet.ts';
import { StoryPage } from './pages/story-page.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { storyWith } from './truth.ts';

test('axe finds nothing in any theme on the sheet of corrections, on the corrected story, and on the list of corrections', async ({ page }) => {
  await inLightTheme(page);
  const { page: truePage, story } = storyWith(({ headline }) => headline.includes('海淀区'));
  await new StoryPage(page).open(truePage, story);
  const sheet = new CorrectionSheet(page);
  await sheet.open();
  await sheet.wrong('海淀区').click();
  await sheet.undo.waitFor();
  await sheet.add('区', '延庆区', story.headline);
  await expect(sheet.said).toContainText('已加上「延庆区」');
  await sheet.sheet.getByRole('combobox', { name: '缺一个活动类型' }).selectOption('产改创新');
  expect(await axeFindings(page, 'dialog[open]')).toEqual([]);
  await sheet.close();
  expect(await axeFindings(page)).toEqual([]);
  const own = new OwnCorrections(page);
  await own.goto();
  await expect(own.items).toHaveCount(2);
  expect(await axeFindings(page, '.own-corrections')).toEqual([]);
});
