import type { Page } from '@playwright/test';

/** The rows that stand in one store of the library of a page's origin. */
export function rowsIn(page: Page, store: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(async (name) => {
    const [{ name: database = '' } = {}] = await indexedDB.databases();
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(database);
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const rows = await new Promise<Record<string, unknown>[]>((resolve) => {
      const asking = opened.transaction(name).objectStore(name).getAll();
      asking.addEventListener('success', () => resolve(asking.result as Record<string, unknown>[]));
    });
    opened.close();
    return rows;
  }, store);
}

/** Puts rows into one store of the library of a page's origin. The page sees them when it is loaded anew. */
export async function putRows(page: Page, store: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  await page.evaluate(async ({ name, all }) => {
    const [{ name: database = '' } = {}] = await indexedDB.databases();
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(database);
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const transaction = opened.transaction(name, 'readwrite');
    for (const row of all) transaction.objectStore(name).put(row);
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    opened.close();
  }, { name: store, all: rows });
}
