import { expect, test } from './support/fixtures.ts';
import { TRUE_PAGES } from './truth.ts';

for (const truePage of TRUE_PAGES) {
  test(`page ${truePage.page} shows every story in reading order with its full text`, async ({ page }) => {
    await page.goto(`page/${truePage.page}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^文档 \d{3}$/);
    await expect(page.getByText(truePage.standingHead, { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(truePage.stories.map(({ headline }) => headline));
    for (const story of truePage.stories) {
      const article = page.getByRole('article', { name: story.headline, exact: true });
      for (const paragraph of story.paragraphs) await expect(article.getByText(paragraph, { exact: true })).toBeVisible();
      if (story.kind === 'photo-brief') await expect(article.getByText('图片未随文档提供')).toBeVisible();
    }
  });
}

test('a section over several stories is printed once', async ({ page }) => {
  const truePage = TRUE_PAGES.find(({ stories }) => stories.filter(({ section }) => section !== null).length > 1);
  const section = truePage?.stories.find((story) => story.section !== null)?.section ?? '';
  await page.goto(`page/${truePage?.page}`);
  await expect(page.getByText(section, { exact: true })).toHaveCount(1);
});
