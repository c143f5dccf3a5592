import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let held: Map<string, string>;

beforeEach(() => {
  held = new Map();
  vi.stubGlobal('localStorage', { getItem: (key: string) => held.get(key) ?? null, setItem: (key: string, value: string) => void held.set(key, value) });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** The code as it stands in a folder of the host: all folders share what is held. */
async function inFolder(base: string) {
  vi.resetModules();
  vi.stubEnv('BASE_URL', base);
  return { ...await import('./last-backup.ts'), ...await import('../views/saved-views-store.ts') };
}

test('a backup of one folder\'s library says nothing of another\'s', async () => {
  const { lastBackup, putDownBackup } = await inFolder('/one/');
  expect(lastBackup()).toBeNull();
  putDownBackup(new Date(2026, 10, 21).getTime());
  expect(lastBackup()).toBe('2026-11-21');
  expect((await inFolder('/two/')).lastBackup()).toBeNull();
  expect((await inFolder('/one/')).lastBackup()).not.toBeNull();
});

test('views in one folder\'s library are not expected in another\'s', async () => {
  (await inFolder('/one/')).expectViews(true);
  expect((await inFolder('/two/')).useSavedViews.getState().expected).toBe(false);
  expect((await inFolder('/one/')).useSavedViews.getState().expected).toBe(true);
});
