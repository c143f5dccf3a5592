import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/fixtures.ts';

const KB = 1024;
const [story = ''] = readdirSync('dist/story');

// What the service worker stores for later is not part of what a reader waits for.
test.use({ serviceWorkers: 'block' });

for (const [name, address] of [['the front page', ''], ['browse', 'browse'], ['a story', `story/${story}`]] as const) {
  test(`a first visit to ${name} loads at most 120 KB of script, 12 KB of style and 35 KB of search worker`, async ({ page, server, site }) => {
    const referers = new Map<string, string>();
    server.inject((request) => {
      const path = request.url ?? '';
      if (/\.(?:js|css)$/.test(path)) referers.set(path, new URL(request.headers.referer ?? server.address).pathname);
      return false;
    });
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');

    const inWorker = (path: string): boolean => path.includes('/archive-worker-') || (referers.has(path) && inWorker(referers.get(path) ?? ''));
    const size = (path: string): number => statSync(join(site, `${path}.gz`)).size;
    const sum = (paths: readonly string[]): number => paths.reduce((total, path) => total + size(path), 0);
    const scripts = [...referers.keys()].filter((path) => path.endsWith('.js'));
    const loaded = {
      script: sum(scripts.filter((path) => !inWorker(path))),
      style: sum([...referers.keys()].filter((path) => path.endsWith('.css'))),
      worker: sum(scripts.filter(inWorker)),
    };
    console.log(`${name}: ${Object.entries(loaded).map(([kind, bytes]) => `${kind} ${(bytes / KB).toFixed(1)} KB`).join(', ')} (gzip)`);
    expect(loaded.script).toBeGreaterThan(0);
    expect(loaded.worker).toBeGreaterThan(0);
    expect(loaded.script).toBeLessThanOrEqual(120 * KB);
    expect(loaded.style).toBeLessThanOrEqual(12 * KB);
    expect(loaded.worker).toBeLessThanOrEqual(35 * KB);
  });
}

test('the bundle of the five pages is at most 60 KB with brotli', ({ site }) => {
  const folder = join(site, 'bundle');
  const bytes = readdirSync(folder).filter((name) => name.endsWith('.br')).reduce((total, name) => total + statSync(join(folder, name)).size, 0);
  console.log(`bundle: ${(bytes / KB).toFixed(1)} KB (brotli)`);
  expect(bytes).toBeLessThanOrEqual(60 * KB);
});
