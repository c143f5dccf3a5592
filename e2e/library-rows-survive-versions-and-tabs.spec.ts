import type { Page } from '@playwright/test';
import { expect, test } from './support/library-pages.ts';

/** `npm run soak` saves as many as the measured fault had. */
const SAVES = process.env['SOAK'] === undefined ? 100 : 1000;

test.describe('@chromium the library in a real IndexedDB', () => {
  test('lists in order of saving, reads back what was stored, and names damage', async ({ libraries }) => {
    const page = await libraries.open();
    const found = await page.evaluate(async () => {
      const library = await window.library.open();
      for (const id of ['b', 'a', 'c']) await library.save(window.library.madeCopy(id));
      const database = await window.library.openStubbornly();
      const copies = database.transaction('copies', 'readwrite').objectStore('copies');
      copies.put({ id: 'a', body: JSON.stringify(window.library.madeCopy('another')) });
      await new Promise((resolve) => copies.transaction.addEventListener('complete', resolve));
      return {
        insecure: !isSecureContext,
        order: (await library.bookmarks()).map(({ id, sequence }) => [id, sequence]),
        verdicts: [await library.verify('b'), await library.verify('a'), await library.verify('none')],
        same: JSON.stringify(await library.copy('b')) === JSON.stringify(window.library.madeCopy('b')),
        damage: await library.copy('a').catch((cause: { fault: string }) => cause.fault),
      };
    });
    expect(found).toEqual({ insecure: true, order: [['b', 1], ['a', 2], ['c', 3]], verdicts: ['verified', 'damaged', 'missing'], same: true, damage: 'damaged' });
  });

  test('two tabs, all at once: a list kept as one value loses one tab’s saves, one row a bookmark loses none', async ({ libraries }) => {
    const tabs = [await libraries.open(), await libraries.open()];
    await Promise.all(tabs.map((tab, number) => tab.evaluate(async ([of, saves]) => {
      const list: string[] = JSON.parse(localStorage.getItem('list') ?? '[]');
      for (let n = 0; n < saves; n += 1) {
        list.push(`${of}-${n}`);
        localStorage.setItem('list', JSON.stringify(list));
        await new Promise((resolve) => setTimeout(resolve));
      }
    }, [number, SAVES] as const)));
    const control = await tabs[0]?.evaluate(() => JSON.parse(localStorage.getItem('list') ?? '[]').length);
    expect(control).toBeLessThan(2 * SAVES);

    await Promise.all(tabs.map((tab, number) => tab.evaluate(async ([of, saves]) => {
      const library = await window.library.open();
      await Promise.all(Array.from({ length: saves }, (_, n) => library.save(window.library.madeCopy(`${of}-${n}`))));
    }, [number, SAVES] as const)));
    const bookmarks = await tabs[0]?.evaluate(async () => (await (await window.library.open()).bookmarks()).map(({ sequence }) => sequence));
    expect(bookmarks).toEqual(Array.from({ length: 2 * SAVES }, (_, n) => n + 1));
  });

  test('another tab is told of a save and of a removal', async ({ libraries }) => {
    const [one, other] = [await libraries.open(), await libraries.open()];
    await other.evaluate(async () => {
      const library = await window.library.open();
      library.subscribe(() => void library.bookmarks().then((bookmarks) => (document.title = bookmarks.map(({ id }) => id).join(' '))));
    });
    await one.evaluate(async () => {
      const library = await window.library.open();
      await library.save(window.library.madeCopy('kept'));
      await library.save(window.library.madeCopy('taken-out'));
    });
    await expect(other).toHaveTitle('kept taken-out');
    await one.evaluate(async () => (await window.library.open()).remove('taken-out'));
    await expect(other).toHaveTitle('kept');
  });

  test('corrections of two tabs are all kept, in order, told to the other tab, and withdrawn as one', async ({ libraries }) => {
    const tabs = [await libraries.open(), await libraries.open()];
    await tabs[0]?.evaluate(async () => {
      const library = await window.library.open();
      library.subscribe(() => void library.corrections().then((corrections) => (document.title = String(corrections.length))));
    });
    await Promise.all(tabs.map((tab, number) => tab.evaluate(async ([of, count]) => {
      const library = await window.library.open();
      await Promise.all(Array.from({ length: count }, (_, n) => library.correct([window.library.madeCorrection(`${of}-${n}`)])));
    }, [number, 20] as const)));
    await expect(tabs[0] as Page).toHaveTitle('40');
    const kept = await tabs[1]?.evaluate(async () => {
      const library = await window.library.open();
      const corrections = await library.corrections();
      await library.withdraw(corrections.slice(1));
      await library.withdraw(corrections.slice(1));
      return corrections.map(({ story }) => story);
    });
    expect(kept).toEqual([...new Set(kept)].sort());
    expect(kept).toHaveLength(40);
    await expect(tabs[0] as Page).toHaveTitle('1');
  });

  test('a removal is undone to its place, or to the end when its number was given anew', async ({ libraries }) => {
    const page = await libraries.open();
    const orders = await page.evaluate(async () => {
      const { madeCopy, open } = window.library;
      const library = await open();
      const order = async () => (await library.bookmarks()).map(({ id }) => id).join(' ');
      for (const id of ['a', 'b', 'c']) await library.save(madeCopy(id));
      const first = await library.remove('a');
      if (first) await library.restore(first);
      const undone = await order();
      const last = await library.remove('c');
      await library.save(madeCopy('d'));
      if (last) await library.restore(last);
      return [undone, await order()];
    });
    expect(orders).toEqual(['a b c', 'a b d c']);
  });

  test('a newer version in another tab: code that holds on is named, ours lets go, saves on and finds everything', async ({ libraries }) => {
    const [old, newer] = [await libraries.open(), await libraries.open()];
    await old.evaluate(async () => {
      Object.assign(globalThis, { kept: await window.library.open(), held: await window.library.openStubbornly() });
      await (globalThis as unknown as { kept: { save(copy: unknown): Promise<unknown> } }).kept.save(window.library.madeCopy('before'));
    });
    const raise = () => newer.evaluate(async () => {
      const { MIGRATIONS, LATER_STEP } = window.library;
      return window.library.open([...MIGRATIONS, LATER_STEP]).then(() => 'opened', (cause: { fault: string }) => cause.fault);
    });
    expect(await raise()).toBe('blocked');
    await old.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
    expect(await raise()).toBe('opened');

    const seen = await old.evaluate(async () => {
      const { kept } = globalThis as unknown as { kept: Awaited<ReturnType<typeof window.library.open>> };
      await kept.save(window.library.madeCopy('after'));
      return (await kept.bookmarks()).map(({ id }) => id);
    });
    expect(seen).toEqual(['before', 'after']);
  });

  test('every earlier schema is raised with its rows, and a failure in the middle leaves the old one', async ({ libraries }) => {
    const page = await libraries.open();
    page.on('pageerror', () => undefined);
    const found = await page.evaluate(async () => {
      const { LATER_STEP, MIGRATIONS, leaveEarlier, madeCorrection, open, schema } = window.library;
      const results: unknown[] = [];
      for (let version = 1; version <= MIGRATIONS.length; version += 1) {
        await leaveEarlier(version, 'of-an-earlier-version');
        const failing = await open([...MIGRATIONS, LATER_STEP, () => {
          throw new Error('cut off in the middle');
        }]).then(() => 'opened', () => 'refused');
        const after = await schema();
        const raised = await open([...MIGRATIONS, LATER_STEP]);
        await raised.correct([madeCorrection('of-an-earlier-version')]);
        await (await raised.views()).save('of-an-earlier-version', '');
        await (await raised.searches()).remember('of-an-earlier-version');
        const later = [...await (await raised.views()).list(), ...await (await raised.searches()).list()].map(({ sequence }) => sequence);
        const rows = [...(await raised.bookmarks()).map(({ id }) => id), ...later, ...(await raised.corrections()).map(({ value }) => value), await raised.verify('of-an-earlier-version')];
        raised.close();
        results.push({ failing, version: after.version - version, later: after.stores.includes('of-a-later-version'), rows, raised: (await schema()).version - MIGRATIONS.length });
        await new Promise((resolve) => indexedDB.deleteDatabase('library-under-test').addEventListener('success', resolve));
      }
      return results;
    });
    expect(found.length).toBeGreaterThan(0);
    for (const result of found) expect(result).toEqual({ failing: 'refused', version: 0, later: false, rows: ['of-an-earlier-version', 1, 1, '海淀区', 'verified'], raised: 1 });
  });

  test('site data cleared under an open tab: the next save opens anew', async ({ libraries }) => {
    const page = await libraries.open();
    await page.evaluate(async () => {
      const library = await window.library.open();
      await library.save(window.library.madeCopy('lost'));
      Object.assign(globalThis, { kept: library, held: await window.library.openStubbornly() });
    });
    const devtools = await libraries.context.newCDPSession(page);
    await devtools.send('Storage.clearDataForOrigin', { origin: 'http://library.test', storageTypes: 'indexeddb' });
    // The fault bites: on a connection that is just held every later write throws.
    const plain = await page.evaluate(() => {
      try {
        return (globalThis as unknown as { held: IDBDatabase }).held.transaction('bookmarks', 'readwrite').mode;
      } catch (cause) {
        return (cause as DOMException).name;
      }
    });
    expect(plain).toBe('InvalidStateError');
    const seen = await page.evaluate(async () => {
      const { kept } = globalThis as unknown as { kept: Awaited<ReturnType<typeof window.library.open>> };
      await kept.save(window.library.madeCopy('after'));
      return (await kept.bookmarks()).map(({ id }) => id);
    });
    expect(seen).toEqual(['after']);
  });
});
