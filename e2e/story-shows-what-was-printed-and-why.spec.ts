import { StoryPage } from './pages/story-page.ts';
import { expect, test } from './support/fixtures.ts';
import { Hands } from './support/hands.ts';
import { storyWith, trueJoins } from './truth.ts';

test('a story shows what was printed: its furniture in newspaper order, section, deck and credit', async ({ page }) => {
  const view = new StoryPage(page);
  await test.step('a story shows its furniture in newspaper order, every paragraph, and exactly one h1', async () => {
    const { page: truePage, story } = storyWith(({ kicker, byline }) => kicker !== null && byline.text !== null);
    await view.open(truePage, story);
    await expect(view.headline).toHaveText(story.headline);
    await expect(view.headline).toHaveCount(1);
    await expect(page).toHaveTitle(`${story.headline} · 版面`);
    const printed = [story.kicker, story.headline, story.byline.text, ...story.paragraphs].filter((text) => text !== null);
    const tops = [];
    for (const text of printed) tops.push((await view.text(text).boundingBox())?.y ?? Number.NaN);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });
  await test.step('a story with a section or a deck shows it', async () => {
    const { page: sectionPage, story: inSection } = storyWith(({ section }) => section !== null);
    await view.open(sectionPage, inSection);
    await expect(view.text(inSection.section ?? '')).toBeVisible();
    const { page: deckPage, story: withDeck } = storyWith(({ deck }) => deck !== null);
    await view.open(deckPage, withDeck);
    await expect(view.text(withDeck.deck ?? '')).toBeVisible();
  });
  await test.step('a photo brief shows its credit and says that the picture did not come with the document', async () => {
    const { page: truePage, story } = storyWith(({ kind }) => kind === 'photo-brief');
    await view.open(truePage, story);
    await expect(view.text(story.credit ?? '')).toBeVisible();
    await expect(page.getByText('图片未随文档提供')).toBeVisible();
  });
});

test('a story names its page and date, and leads through its page in order', async ({ page }) => {
  const view = new StoryPage(page);
  const { page: truePage, story } = storyWith(() => true);
  await view.open(truePage, story);
  await test.step('an unknown issue date is said to be unknown', async () => {
    await expect(page.getByRole('article').getByText('日期不详')).toBeVisible();
  });
  await test.step('a story names its page and leads back to it; its neighbours there are listed and the story marked', async () => {
    const samePage = page.getByRole('navigation', { name: '版面导航' });
    await expect(samePage.getByRole('link')).toHaveText(truePage.stories.map(({ headline }) => headline));
    await expect(samePage.getByRole('link', { name: story.headline, exact: true })).toHaveAttribute('aria-current', 'page');
    await view.article.getByRole('link', { name: /^文档 \d+ 第 1 篇/ }).click();
    await expect(page).toHaveURL(new RegExp(`/page/${truePage.page}$`));
    await page.goBack();
    await expect(view.headline).toHaveText(story.headline);
  });
  await test.step('previous and next lead through the page in order', async () => {
    const neighbours = page.getByRole('navigation', { name: '上一篇和下一篇' });
    await expect(neighbours.getByRole('link', { name: /^上一篇/ })).toHaveCount(0);
    for (const next of truePage.stories.slice(1)) {
      await neighbours.getByRole('link', { name: /^下一篇/ }).click();
      await expect(view.headline).toHaveText(next.headline);
    }
    await expect(neighbours.getByRole('link', { name: /^下一篇/ })).toHaveCount(0);
    await neighbours.getByRole('link', { name: /^上一篇/ }).click();
    await expect(view.headline).toHaveText(truePage.stories.at(-2)?.headline ?? '');
  });
});

test('values and repairs say why', async ({ page }) => {
  const view = new StoryPage(page);
  await test.step('each value says why, with the evidence marked in its sentence', async () => {
    const { page: truePage, story } = storyWith(({ headline }) => headline.includes('海淀区'));
    await view.open(truePage, story);
    await view.why('海淀区').click();
    const evidence = page.getByRole('figure').filter({ visible: true });
    await expect(evidence.first()).toBeVisible();
    for (const figure of await evidence.all()) {
      const sentence = await figure.getByRole('blockquote').textContent();
      expect([story.headline, story.kicker, story.byline.text, ...story.paragraphs].some((text) => text?.includes(sentence ?? '—'))).toBe(true);
      await expect(figure.locator('mark').first()).toBeVisible();
    }
  });
  await test.step('repairs are marked in place, listed with their rule, and shown beside the source', async () => {
    const { page: truePage, story } = storyWith((each) => trueJoins(each) >= 2);
    await view.open(truePage, story);
    await expect(view.marks).toHaveCount(0);
    const hands = new Hands(page);
    await hands.press(view.repairs);
    await hands.standOn(view.repairs);
    await expect(view.marks).toHaveCount(trueJoins(story));
    await expect(page.getByText('接上被分栏断开的句子')).toHaveCount(trueJoins(story));
    for (const { before } of story.repairs.filter(({ kind }) => kind === 'column-break-joined')) {
      const around = page.getByRole('definition').filter({ hasText: before.slice(before.indexOf('\n') - 4, before.indexOf('\n')) });
      await expect(around.filter({ has: page.getByRole('deletion') })).not.toHaveCount(0);
    }
    await hands.press(page.getByText('整段原文').first());
    await expect(page.getByRole('paragraph').filter({ has: page.getByRole('deletion') }).first()).toBeVisible();
    await view.repairs.click();
    await expect(view.marks).toHaveCount(0);
  });
});
