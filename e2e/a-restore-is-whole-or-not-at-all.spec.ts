import type { Page } from '@playwright/test';
import { expect, test, type LibraryBrowser } from './support/library-pages.ts';

/** Rows of every kind in the file, and in the library beforehand. */
const RESTORED = 400;
const PRESENT = 3;

test.describe('@chromium backups in a real IndexedDB', () => {
  test('export, wipe, undo, wipe, import: the same bytes each time', async ({ libraries }) => {
    const page = await libraries.open();
    const texts = await page.evaluate(async (count) => {
      const { madeRows, open, readBackup, replaceRows, undoRows, writeBackup } = window.library;
      const library = await open();
      const whole = await library.whole();
      const written = async () => writeBackup({ settings: {}, rows: await whole.read() });
      const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
      const none = madeRows(0);
      await whole.change(() => madeRows(count));
      const first = await written();
      const change = await whole.change((present) => replaceRows(present, none));
      const wiped = text(await written());
      await whole.change((present) => undoRows(present, change));
      const undone = text(await written());
      await whole.change((present) => replaceRows(present, none));
      const { rows } = await readBackup(first);
      await whole.change((present) => replaceRows(present, rows));
      const again = text(await written());
      // A number that was restored is given to nobody else.
      await library.save(window.library.madeCopy('later'));
      await (await library.searches()).remember('later');
      return { first: text(first), wiped, undone, again, last: (await library.bookmarks()).at(-1), search: (await (await library.searches()).list())[0] };
    }, 30);
    expect(texts.wiped).not.toContain('made-');
    expect(texts.again).toBe(texts.first);
    expect(texts.undone).toBe(texts.first);
    expect(texts.last).toMatchObject({ id: 'later', sequence: 31 });
    expect(texts.search).toMatchObject({ query: 'later', sequence: 31 });
  });

  test('a renderer that crashes in the middle: row by row leaves half, one transaction leaves all as it was', async ({ libraries }) => {
    const before = await fill(libraries);
    const half = await crashIn(libraries, async (count) => {
      const { madeRows, open } = window.library;
      const library = await open();
      const { bookmarks, copies } = madeRows(count);
      for (const [place, bookmark] of bookmarks.entries()) {
        if (place === count / 2) {
          console.info('in the middle');
          await new Promise(() => undefined);
        }
        await library.restore({ bookmark, copy: copies[place] ?? { id: bookmark.id, body: '' } });
      }
      return 'done';
    });
    expect(half.bookmarks).toBe(RESTORED / 2);

    await fill(libraries);
    const after = await crashIn(libraries, async (count) => {
      const { madeRows, open, replaceRows } = window.library;
      // Counts what was really written, and asks on and on, so that the transaction cannot end before the crash.
      let written = 0;
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function putAndCount(this: IDBObjectStore, ...given: Parameters<typeof put>): IDBRequest<IDBValidKey> {
        const request = put.apply(this, given);
        const ask = (): void => void (this.get('').onsuccess = ask);
        request.addEventListener('success', () => {
          written += 1;
          if (written === 1) ask();
          if (written === 1000) console.info('in the middle');
        });
        return request;
      };
      const whole = await (await open()).whole();
      await whole.change((present) => replaceRows(present, madeRows(count)));
      return 'done';
    });
    expect(after.text).toBe(before);
  });
});

/** A library with a few rows of every kind; returns it as a backup. */
async function fill(libraries: LibraryBrowser): Promise<string> {
  const page = await libraries.open();
  const text = await page.evaluate(async (count) => {
    const { madeRows, open, replaceRows, writeBackup } = window.library;
    const whole = await (await open()).whole();
    await whole.change((present) => replaceRows(present, madeRows(count)));
    return new TextDecoder().decode(await writeBackup({ settings: {}, rows: await whole.read() }));
  }, PRESENT);
  await page.close();
  return text;
}

/** Crashes the page's renderer once the work says that it is in the middle; returns what another renderer finds. */
async function crashIn(libraries: LibraryBrowser, work: (count: number) => Promise<string>): Promise<{ bookmarks: number; text: string }> {
  const page = await libraries.open();
  const session = await libraries.context.newCDPSession(page);
  const [middle, crashed] = [page.waitForEvent('console', (message) => message.text() === 'in the middle'), page.waitForEvent('crash')];
  const outcome = page.evaluate(work, RESTORED).catch(() => 'crashed');
  await middle;
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  expect(await outcome).toBe('crashed');
  return find(await libraries.open());
}

async function find(page: Page): Promise<{ bookmarks: number; text: string }> {
  const found = await page.evaluate(async () => {
    const { open, writeBackup } = window.library;
    const rows = await (await (await open()).whole()).read();
    return { bookmarks: rows.bookmarks.length, text: new TextDecoder().decode(await writeBackup({ settings: {}, rows })) };
  });
  await page.close();
  return found;
}
