import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundleManifest, CardsFile } from '../src/bundle/format.ts';
import { BrowsePage } from './pages/browse-page.ts';
import { expect, test } from './support/fixtures.ts';
import type { Fault } from './support/production-server.ts';

// What the archive itself does, without the service worker in between.
test.use({ serviceWorkers: 'block' });

function readJson(site: string, path: string): unknown {
  return JSON.parse(readFileSync(join(site, 'bundle', path), 'utf8'));
}

/** The shard that is spoilt, a story in it and a story elsewhere. */
function victim(site: string) {
  const manifest = readJson(site, 'manifest.json') as BundleManifest;
  const { pages, stories } = readJson(site, manifest.cards.path) as CardsFile;
  const page = pages[0]?.page ?? '';
  const path = manifest.pages[page]?.path ?? '';
  return { path, text: readFileSync(join(site, 'bundle', path), 'utf8'), inside: stories.find((one) => one.page === page), outside: stories.find((one) => one.page !== page) };
}

/** Answers 200 with `body` in place of a file, `times` times. */
function spoil(path: string, body: string, times: number): Fault {
  let left = times;
  return (request, response) => {
    if (!request.url?.endsWith(path) || left === 0) return false;
    left -= 1;
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'public, max-age=31536000, immutable' });
    response.end(body);
    return true;
  };
}

const WAYS: readonly (readonly [string, (text: string) => string])[] = [
  ['an HTML page', () => '<!doctype html><title>Sign in</title>'],
  ['its first half', (text) => text.slice(0, text.length / 2)],
  ['one other character', (text) => text.replace('a', 'b')],
];

for (const [way, change] of WAYS) {
  test(`a shard answered once with ${way} is fetched anew, and the reader notices nothing`, async ({ page, server, site }) => {
    const { path, text } = victim(site);
    server.inject(spoil(path, change(text), 2));
    // The fault bites, and the browser's own cache keeps it: only a fetch past the caches can mend it.
    expect(await (await page.request.get(`bundle/${path}`)).text()).not.toBe(text);
    const browse = new BrowsePage(page);
    await browse.goto('?q=工会');
    const found = await browse.headlines.allInnerTexts();
    expect(server.requested.filter((asked) => asked.endsWith(path))).toHaveLength(3);
    server.inject(null);
    await page.reload();
    await expect(browse.headlines).toHaveText(found);
  });
}

test('of a shard that is always spoilt only its own texts are missing', async ({ page, server, site, problems }) => {
  const { path, text, inside, outside } = victim(site);
  if (!inside || !outside) throw new Error('the bundle has too few pages');
  // The router reports what a screen could not load; the reader is told by the screen.
  problems.allow(/ArchiveFailure: page-/);
  for (const [way, change] of WAYS) {
    await test.step(`it is always ${way}`, async () => {
      server.inject(spoil(path, change(text), Infinity));
      const browse = new BrowsePage(page);
      await browse.goto(`?q=${encodeURIComponent(`"${inside.headline}"`)}`);
      await expect(browse.headlines.first()).toContainText(inside.headline);
      await page.goto(`story/${inside.id}`);
      await expect(page.getByRole('alert')).toContainText('数据在途中损坏');
      await expect(page.getByRole('alert')).toContainText(path);
      // Its HTML is whole.
      await expect(page.getByRole('heading', { level: 1 })).toContainText(inside.headline.slice(0, 6));
      await page.goto(`story/${outside.id}`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(outside.headline.slice(0, 6));
    });
  }
});
