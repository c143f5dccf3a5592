import { expect, test, vi } from 'vitest';
import type { ArchiveSummary } from '../../archive/archive.ts';
import type { Bookmark } from '../../library/saved-story.ts';
import { followFormerIds } from './follow-former-ids.ts';
import { useLibrary } from './library-store.ts';
import { savedIdOf } from './saved-id.ts';

const summary = { aliases: { oldest: 'now', older: 'now', other: 'elsewhere' } } as unknown as ArchiveSummary;

test('a story counts as saved under whichever of its ids it was saved', () => {
  const formerIds = new Map([['now', ['oldest', 'older']]]);
  expect(savedIdOf({ savedIds: new Set(['now', 'older']), formerIds }, 'now')).toBe('now');
  expect(savedIdOf({ savedIds: new Set(['older']), formerIds }, 'now')).toBe('older');
  expect(savedIdOf({ savedIds: new Set(['other']), formerIds }, 'now')).toBeNull();
});

test('former ids are known once something is saved, asked again where the collection could not be read', async () => {
  const ask = vi.fn<() => Promise<ArchiveSummary>>().mockRejectedValueOnce(new Error('unreadable')).mockResolvedValue(summary);
  followFormerIds({ summary: ask });
  const save = async (...ids: readonly string[]): Promise<void> => {
    useLibrary.setState({ bookmarks: ids.map((id) => ({ id }) as Bookmark), savedIds: new Set(ids) });
    await vi.dynamicImportSettled();
    await new Promise<void>((resolve) => setImmediate(resolve));
  };
  await save();
  expect(ask).not.toHaveBeenCalled();
  await save('oldest');
  expect(savedIdOf(useLibrary.getState(), 'now')).toBeNull();
  await save('oldest', 'other');
  expect(savedIdOf(useLibrary.getState(), 'now')).toBe('oldest');
  await save('other');
  expect(savedIdOf(useLibrary.getState(), 'now')).toBeNull();
  expect(ask).toHaveBeenCalledTimes(2);
});
