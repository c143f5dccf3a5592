import type { Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { expect, test } from './support/fixtures.ts';

/** From now on writes down what live regions come to say, one entry a change. A status that comes with its words in it is heard by some only: it is marked. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const regionOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement)?.closest('[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]') ?? null;
    new MutationObserver((changes) => {
      const changed = new Map<Element, string>();
      for (const { target, addedNodes } of changes) {
        const region = regionOf(target);
        if (region && !changed.has(region)) changed.set(region, '');
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          for (const alert of [node, ...node.querySelectorAll('*')].filter((one) => one.matches('[role=alert]'))) changed.set(alert, '');
          for (const status of [node, ...node.querySelectorAll('*')].filter((one) => one.matches('[role=status], [aria-live=polite]'))) changed.set(status, 'unheard: ');
        }
      }
      for (const [region, mark] of changed) {
        const words = region.textContent?.replace(/\s+/g, ' ').trim();
        if (words && region.isConnected && !region.closest('[inert]')) said.push(mark + words);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** What was said since the last look that holds these words. */
function heard(page: Page, words: string): Promise<readonly string[]> {
  return page.evaluate((wanted) => (Reflect.get(window, 'said') as string[]).filter((one) => one.includes(wanted)), words);
}

/** From now on nothing can be written to the database, or everything can again. */
async function failing(page: Page, fails: boolean): Promise<void> {
  await page.evaluate((isFailing) => {
    const { prototype } = IDBDatabase;
    const kept = window as { transaction?: IDBDatabase['transaction'] };
    kept.transaction ??= prototype.transaction;
    const { transaction } = kept;
    prototype.transaction = function transact(this: IDBDatabase, ...given: Parameters<typeof transaction>): IDBTransaction {
      if (isFailing && given[1] === 'readwrite') throw new DOMException('the disk is full', 'UnknownError');
      return transaction.apply(this, given);
    };
  }, fails);
}

test('a new screen is named and has focus; a choice, a story saved, one taken out and an undo are heard once; so is what could not be done or read', async ({ page, server, problems }) => {
  // The first page's stories cannot be read.
  problems.allow(/Failed to load resource|ArchiveFailure/);
  server.inject((request, response) => {
    if (!/\/bundle\/page-000/.test(request.url ?? '')) return false;
    response.writeHead(404).end();
    return true;
  });
  await page.goto('');
  await page.getByRole('searchbox', { disabled: false }).waitFor();
  const navigation = page.getByRole('navigation', { name: '主导航' });
  for (const [link, title] of [['设置', '设置 · 版面'], ['收藏', '我的收藏 · 版面'], ['浏览', '浏览稿件 · 版面']] as const) {
    await navigation.getByRole('link', { name: new RegExp(`^${link}`) }).click();
    await expect(page).toHaveTitle(title);
    await expect(page.getByRole('main')).toBeFocused();
  }

  const browse = new BrowsePage(page);
  await browse.settled();
  const panel = await browse.panel('区');
  const [first] = await browse.values(panel);
  if (!first) throw new Error('no district');
  await listen(page);
  await browse.include(panel, first.name);
  await expect(browse.count).toHaveText(`${first.count} 篇`);
  await browse.settled();
  expect(await heard(page, '篇')).toEqual([`${first.count} 篇，已选 1 项`]);

  await browse.headlines.last().getByRole('link').focus();
  await page.keyboard.press('s');
  await browse.stories.last().getByRole('button', { name: /^已收藏/ }).waitFor();
  await expect.poll(() => heard(page, '已收藏')).toHaveLength(1);

  const library = new LibraryPage(page);
  const headline = await browse.headlines.last().innerText();
  await library.count.click();
  await library.remove(headline);
  await library.undo.waitFor();
  expect(await heard(page, headline)).toEqual([expect.stringMatching(/^已收藏/), expect.stringMatching(/^已取消收藏/)]);

  await failing(page, true);
  await library.undo.click();
  await expect.poll(() => heard(page, '浏览器没能读写')).toHaveLength(1);
  expect(await heard(page, '已撤销')).toEqual([]);
  await failing(page, false);
  await library.undo.click();
  await expect.poll(() => heard(page, '已撤销')).toEqual(['已撤销。']);
  await expect(library.headlines).toHaveText([headline]);
  await page.getByRole('button', { name: `改标签：${headline}` }).click();
  await page.getByRole('combobox', { name: `新标签：${headline}` }).fill('要用');
  await page.keyboard.press('Enter');
  await library.undo.click();
  await expect.poll(() => heard(page, '已撤销')).toEqual(['已撤销。', '已撤销。']);
  expect(await heard(page, '要用')).toHaveLength(1);

  await navigation.getByRole('link', { name: /^浏览/ }).click();
  await browse.headlines.first().getByRole('link').click();
  const alert = page.getByRole('alert').getByRole('heading', { level: 1 });
  await expect(alert).toBeVisible();
  await expect(page).toHaveTitle(`${await alert.innerText()} · 版面`);
  expect(await heard(page, await alert.innerText())).toHaveLength(1);
});
