import type { Page } from '@playwright/test';
import { expect, test } from './support/library-pages.ts';

test.describe('@chromium views and searches in a real IndexedDB', () => {
  test('saved views of two tabs: one row an address, renamed, seen, removed and put back; the other tab is told', async ({ libraries }) => {
    const tabs = [await libraries.open(), await libraries.open()];
    await tabs[0]?.evaluate(async () => {
      const library = await window.library.open();
      const views = await library.views();
      library.subscribe(() => void views.list().then((list) => (document.title = list.map(({ search, name, seen }) => `${search}/${name ?? ''}/${seen}`).join(' '))));
    });
    await Promise.all(tabs.map((tab, number) => tab.evaluate(async ([of, count]) => {
      const views = await (await window.library.open()).views();
      await Promise.all(Array.from({ length: count }, (_, n) => views.save(n === 0 ? 'both' : `${of}-${n}`, 'one')));
    }, [number, 20] as const)));
    const kept = await tabs[1]?.evaluate(async () => {
      const views = await (await window.library.open()).views();
      const list = await views.list();
      for (const { search } of list) if (search !== 'both') await views.remove(search);
      return list.map(({ sequence }) => sequence);
    });
    expect(kept).toEqual(Array.from({ length: 39 }, (_, n) => n + 1));
    await expect(tabs[0] as Page).toHaveTitle('both//one');
    await tabs[1]?.evaluate(async () => {
      const views = await (await window.library.open()).views();
      await views.rename('both', 'mine');
      await views.see('both', 'one,two');
      const removed = await views.remove('both');
      await views.save('after', '');
      if (removed) await views.restore(removed);
      if (removed) await views.restore({ ...removed, name: 'again' });
      await views.rename('none', 'none');
      await views.see('none', 'none');
    });
    await expect(tabs[0] as Page).toHaveTitle(/^(?=.*both\/mine\/one,two)(?=.*after\/\/)(?!.*none)/);
  });

  test('the last twenty searches are kept, each once and the newest first, whichever tab searched; forgetting is undone', async ({ libraries }) => {
    const tabs = [await libraries.open(), await libraries.open()];
    await tabs[0]?.evaluate(async () => {
      const library = await window.library.open();
      const searches = await library.searches();
      library.subscribe(() => void searches.list().then((list) => (document.title = list.map(({ query }) => query).join(' '))));
    });
    await Promise.all(tabs.map((tab, number) => tab.evaluate(async (of) => {
      const searches = await (await window.library.open()).searches();
      for (let n = 0; n < 20; n += 1) await searches.remember(`${of}-${n}`);
    }, number)));
    const lists = await tabs[1]?.evaluate(async () => {
      const searches = await (await window.library.open()).searches();
      const list = async () => (await searches.list()).map(({ query }) => query);
      const before = await list();
      await searches.remember(before[7] ?? '');
      const again = await list();
      const [one] = await searches.forget([again[3] ?? '']);
      if (one) await searches.restore([one]);
      const undone = await list();
      const all = await searches.forget(undone);
      const none = await list();
      await searches.remember('kept');
      await searches.restore(all);
      return { before, again, undone, none, after: await list() };
    });
    const { before = [], again, undone, none, after } = lists ?? {};
    expect(new Set(before).size).toBe(20);
    expect(again).toEqual([before[7], ...before.filter((_, place) => place !== 7)]);
    expect(undone).toEqual(again);
    expect(none).toEqual([]);
    expect(after).toEqual(['kept', ...again?.slice(0, 19) ?? []]);
    await expect(tabs[0] as Page).toHaveTitle(new RegExp(`^kept ${again?.[0]} `));
  });
});
