import { expect, test, vi } from 'vitest';
import { LibraryError } from '../../library/errors.ts';
import { openLibrary } from '../../library/open-library.ts';
import { openLibraryOnce, retryLibrary } from './library-acts.ts';
import { useLibrary } from './library-store.ts';

vi.mock('../../library/open-library.ts', { spy: true });

test('a library that does not open, or cannot be read, is told as closed and not as empty, until it can be read', async () => {
  vi.mocked(openLibrary).mockRejectedValueOnce(new LibraryError('failed', 'the files cannot be read'));
  await openLibraryOnce().catch(() => undefined);
  expect(useLibrary.getState().standing).toEqual({ state: 'closed', fault: 'failed' });

  vi.mocked(openLibrary).mockImplementationOnce(async (...given) => {
    const { openLibrary: really } = await vi.importActual<typeof import('../../library/open-library.ts')>('../../library/open-library.ts');
    const library = await really(...given);
    const gone = new LibraryError('failed', 'the connection is gone');
    vi.spyOn(library, 'bookmarks').mockRejectedValueOnce(gone).mockRejectedValueOnce(gone);
    return library;
  });
  await retryLibrary();
  expect(useLibrary.getState().standing).toEqual({ state: 'closed', fault: 'failed' });
  await retryLibrary();
  expect(useLibrary.getState().standing).toEqual({ state: 'open', storage: 'memory' });
});
