import { expect, test } from './support/fixtures.ts';
import { TRUE_PAGES } from './truth.ts';

test('every page shows every story in reading order with its full text, and a section over several once', async ({ page }) => {
  const sections: string[] = [];
  for (const truePage of TRUE_PAGES) {
    await test.step(truePage.page, async () => {
      await page.goto(`page/${truePage.page}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^文档 \d{3}$/);
      await expect(page.getByText(truePage.standingHead, { exact: true }).first()).toBeVisible();
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(truePage.stories.map(({ headline }) => headline));
      for (const story of truePage.stories) {
        const article = page.getByRole('article', { name: story.headline, exact: true });
        for (const paragraph of story.paragraphs) await expect(article.getByText(paragraph, { exact: true })).toBeVisible();
        if (story.kind === 'photo-brief') await expect(article.getByText('图片未随文档提供')).toBeVisible();
      }
      const [section] = truePage.stories.map((story) => story.section).filter((name) => name !== null);
      if (section === undefined || truePage.stories.filter((story) => story.section !== null).length < 2) return;
      await expect(page.getByText(section, { exact: true })).toHaveCount(1);
      sections.push(section);
    });
  }
  expect(sections.length).toBeGreaterThan(0);
});
