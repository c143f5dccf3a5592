import { afterEach, expect, test, vi } from 'vitest';
import { mayLeaveBackup, shareReadyBackup } from './backup-acts.ts';
import { useBackup } from './backup-store.ts';
import { lastBackup } from './last-backup.ts';

afterEach(() => vi.unstubAllGlobals());

test('a backup that waited for its press tells the day when it was made', async () => {
  const held = new Map<string, string>();
  vi.stubGlobal('localStorage', { getItem: (key: string) => held.get(key) ?? null, setItem: (key: string, value: string) => void held.set(key, value) });
  vi.stubGlobal('navigator', { share: () => Promise.resolve() });
  useBackup.setState({ news: { state: 'ready', file: new File(['{}'], 'backup.txt', { lastModified: new Date(2026, 10, 20).getTime() }) } });
  await shareReadyBackup();
  expect(useBackup.getState().news).toEqual({ state: 'shared' });
  expect(lastBackup()).toBe('2026-11-20');
});

test('a chosen file is not left as though nothing changed while it is being restored', async () => {
  useBackup.setState({ busy: null });
  expect(await mayLeaveBackup()).toBe(true);
  useBackup.setState({ busy: 'restoring' });
  expect(await mayLeaveBackup()).toBe(false);
});
