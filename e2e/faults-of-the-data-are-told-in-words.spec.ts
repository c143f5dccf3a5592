import type { ServerResponse } from 'node:http';
import { BrowsePage } from './pages/browse-page.ts';
import { expect, test } from './support/fixtures.ts';

test.use({ serviceWorkers: 'block' });

/** What the server answers in place of a file of the bundle, and what the reader is told. */
const FAULTS = [
  // First, while the browser holds no cards.
  { fault: 'was damaged on its way', file: /cards\.[0-9a-f]+\.json$/, answer: (response: ServerResponse) => response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"pages":[]}'), title: '数据在途中损坏' },
  { fault: 'is not there', file: /manifest\.json$/, answer: (response: ServerResponse) => response.writeHead(404).end(), title: '取不到数据' },
  { fault: 'is newer than this reader', file: /manifest\.json$/, answer: (response: ServerResponse) => response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"format":99}'), title: '数据比阅读器新' },
];

test('data that cannot be read: the reader is told why and can try again', async ({ page, server, problems }) => {
  problems.allow(/Failed to load resource|ArchiveFailure/);
  for (const { fault, file, answer, title } of FAULTS) {
    await test.step(`data that ${fault}`, async () => {
      server.inject((request, response) => {
        if (!file.test(request.url ?? '')) return false;
        answer(response);
        return true;
      });
      await page.goto('browse');
      await expect(page.getByRole('alert').getByRole('heading', { level: 1 })).toHaveText(title);
      await page.getByText('详细信息').click();
      await expect(page.getByRole('main')).toContainText(/manifest\.json|cards\./);
      server.inject(null);
      await page.getByRole('button', { name: '重试' }).click();
      await expect(new BrowsePage(page).stories.first()).toBeVisible();
    });
  }
});

test('one damaged shard: the rest is searched, and the reader is told which part is missing', async ({ page, server, problems }) => {
  problems.allow(/Failed to load resource|ArchiveFailure/);
  server.inject((request, response) => {
    if (!/\/bundle\/page-000/.test(request.url ?? '')) return false;
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{');
    return true;
  });
  const browse = new BrowsePage(page);
  await browse.goto(`?q=${encodeURIComponent('职工')}`);
  await expect(browse.stories.first()).toBeVisible();
  await browse.results.getByRole('link', { name: /有一部分数据暂时读不出/ }).click();
  await expect(page.getByRole('region', { name: '没能读出的部分' }).getByRole('listitem')).toHaveText(/page-000/);
});
