import { afterEach, expect, test, vi } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import { openLibrary } from '../../library/open-library.ts';
import { openLibraryOnce } from '../library/library-acts.ts';
import { createOwnPagesActs } from './own-pages-acts.ts';
import { followOwnPages } from './follow-own-pages.ts';

vi.mock('../../library/open-library.ts', { spy: true });
vi.mock('./own-pages-acts.ts');

afterEach(() => vi.unstubAllGlobals());

test('documents that another tab brought before this one opened the library are followed without a hint of them', async () => {
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('localStorage', { getItem: () => null });
  const refresh = vi.fn(() => Promise.resolve());
  vi.mocked(createOwnPagesActs).mockReturnValue({ refresh } as unknown as ReturnType<typeof createOwnPagesActs>);
  vi.mocked(openLibrary).mockImplementationOnce(async (...given) => {
    const { openLibrary: really } = await vi.importActual<typeof import('../../library/open-library.ts')>('../../library/open-library.ts');
    const library = await really(...given);
    await (await library.rows('documents')).put([{ sha256: 'a', sequence: 0, name: 'a.txt', content: new Uint8Array(1), broughtAt: '' }]);
    return library;
  });

  await followOwnPages({} as Archive, () => Promise.resolve());
  expect(refresh).not.toHaveBeenCalled();
  await openLibraryOnce();
  await expect.poll(() => refresh.mock.calls.length).toBe(1);
});
