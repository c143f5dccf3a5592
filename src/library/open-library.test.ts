import { afterEach, expect, test, vi } from 'vitest';
import { openLibrary } from './open-library.ts';

/** A browser whose databases fail in this way; the rest of its storage is denied too, or not. */
function browserWith(cause: unknown, isAllDenied: boolean): void {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw cause;
    },
  });
  const storage = { get length(): number {
    if (isAllDenied) throw new DOMException('Access is denied for this document.', 'SecurityError');
    return 0;
  } };
  vi.stubGlobal('localStorage', storage);
}

const open = (): Promise<string> => openLibrary('/', async () => false).then(({ storage }) => storage, (cause: { fault: string }) => cause.fault);

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['cannot read the database that is there', new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError'), false, 'failed'],
  ['denies all storage by policy', new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError'), true, 'memory'],
  ['denies databases', new DOMException('denied', 'SecurityError'), false, 'memory'],
  ['has no databases', new ReferenceError('indexedDB is not defined'), false, 'memory'],
  ['has no room', new DOMException('full', 'QuotaExceededError'), false, 'quota'],
])('a browser that %s', async (_, cause, isAllDenied, standing) => {
  browserWith(cause, isAllDenied);
  expect(await open()).toBe(standing);
});
