import { BrowsePage } from './pages/browse-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { expect, test } from './support/fixtures.ts';
import { TRUE_PAGES, trueTexts } from './truth.ts';

test.use({ serviceWorkers: 'allow' });

const SEED = 20_261_121;
const QUERIES = 24;
/** So many of them are asked again without the server, in the soak all: the same worker answers from what is held. */
const OFFLINE = 8;

/** Numbers from 0 to 1, the same in every run (Lehmer's generator). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const stories = TRUE_PAGES.flatMap((page) => page.stories).map((story) => ({ headline: story.headline, texts: trueTexts(story) }));

/** Cuts of Han characters from anywhere, one to six long, every fourth with its characters turned round: no folding has to be known to say what holds them. */
function cutQueries(): readonly string[] {
  const random = createRandom(SEED);
  const runs = stories.flatMap(({ texts }) => texts).flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? []);
  const pick = (below: number): number => Math.floor(random() * below);
  return Array.from({ length: QUERIES }, (_, place) => {
    const run = runs[pick(runs.length)] ?? '';
    const start = pick(run.length);
    const cut = run.slice(start, start + 1 + pick(6));
    return place % 4 === 3 ? Array.from(cut).toReversed().join('') : cut;
  });
}

/** Asks for each, and compares with the texts as they were written down. */
async function findsExactly(browse: BrowsePage, queries: readonly string[]): Promise<void> {
  const { page } = browse;
  await browse.goto();
  for (const query of queries) {
    await browse.search.fill(query);
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(query)}(?:&|$)`));
    const expected = stories.filter(({ texts }) => texts.some((text) => text.includes(query))).map(({ headline }) => headline).toSorted();
    await expect.poll(async () => (await browse.headlines.allInnerTexts()).toSorted()).toEqual(expected);
    if (expected.length > 0) await expect(browse.marks).not.toHaveCount(0);
    for (const mark of await browse.marks.allInnerTexts()) expect(mark).toContain(query);
  }
}

test(`@chromium each of ${QUERIES} random cuts finds the stories that hold it and no others, online and with the server stopped (seed ${SEED})`, async ({ page, server, problems }) => {
  const browse = new BrowsePage(page);
  const queries = cutQueries();
  await new LibraryPage(page).waitUntilOfflineReady();
  await test.step('online', () => findsExactly(browse, queries));
  await server.stop();
  problems.allow(/sw\.js/);
  await test.step('with the server stopped', () => findsExactly(browse, process.env['SOAK'] === undefined ? queries.slice(0, OFFLINE) : queries));
});
