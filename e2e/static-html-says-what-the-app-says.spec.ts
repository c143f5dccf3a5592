import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './support/fixtures.ts';

/** What both show of a story: furniture, body, and everything beside it. */
const SHOWN = '.story-place, .story-furniture, .story-body, .story-credit, .story-note, .story-neighbours, .story-facets, .story-repairs, .same-page';

/** The texts of these parts of a document, in order, without buttons, which need the app; of the present document, or of one that is given as HTML. */
function textsOf([shown, html]: readonly [string, string | null]): readonly string[] {
  const root = html === null ? document : new DOMParser().parseFromString(html, 'text/html');
  return [...root.querySelectorAll(shown)].map((part) => {
    const copy = part.cloneNode(true) as Element;
    for (const button of copy.querySelectorAll('button')) button.remove();
    return `${part.className}: ${copy.textContent}`;
  });
}

test('the HTML of every story has the text and furniture that the app shows, and JSON-LD of what is printed', async ({ page, context, server, site }) => {
  const stories = readdirSync(`${site}/story`);
  expect(stories.length).toBeGreaterThan(30);
  // An empty page has no policy that keeps it from parsing.
  const parser = await context.newPage();
  await page.goto(`story/${stories[0]}`);
  await expect(page.getByRole('searchbox')).toBeEnabled();
  const ofFirstAddress = page.locator('link[rel=canonical], meta[property="og:url"], meta[name=description], script[type="application/ld+json"]');
  await expect(ofFirstAddress).toHaveCount(4);
  for (const id of stories) {
    const html = readFileSync(`${site}/story/${id}/index.html`, 'utf8');
    const expected = await parser.evaluate(textsOf, [SHOWN, html] as const);
    await page.evaluate((href) => {
      const link = Object.assign(document.createElement('a'), { href });
      document.body.append(link);
      link.click();
      link.remove();
    }, `${server.address}story/${id}`);
    await expect.poll(() => page.evaluate(textsOf, [SHOWN, null] as const)).toEqual(expected);
    const data = JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? '') as Readonly<Record<string, unknown>>;
    expect(data).toMatchObject({ '@type': 'NewsArticle', headline: await page.getByRole('heading', { level: 1 }).textContent(), inLanguage: 'zh-CN' });
    expect(data).not.toHaveProperty('datePublished');
  }
  // What a browser would share of another story is not said of the first.
  await expect(ofFirstAddress).toHaveCount(0);
});
