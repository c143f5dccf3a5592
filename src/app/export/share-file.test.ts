import { afterEach, expect, test, vi } from 'vitest';
import { shareFile } from './share-file.ts';

const file = new File(['{}'], 'made.json');

/** A browser that shares in this way, and knows or does not know of presses. */
function browserWith(share: () => Promise<void>, isActive?: boolean): ReturnType<typeof vi.fn> {
  const shared = vi.fn(share);
  vi.stubGlobal('navigator', { share: shared, ...(isActive !== undefined && { userActivation: { isActive } }) });
  return shared;
}
const refuse = (name: string) => () => Promise.reject(new DOMException('', name));

afterEach(() => vi.unstubAllGlobals());

test('a file that took longer than a press lasts waits for another press, and is not offered to the system before', async () => {
  const shared = browserWith(() => Promise.resolve(), false);
  expect([await shareFile(file, false), shared.mock.calls.length]).toEqual(['needs-press', 0]);
  expect(await shareFile(file, true)).toBe('shared');
});

test.each([
  ['is ready at once', () => Promise.resolve(), true, false, 'shared'],
  ['is too late where presses are not told', refuse('NotAllowedError'), undefined, false, 'needs-press'],
  ['is not allowed right after a press', refuse('NotAllowedError'), undefined, true, 'refused'],
  ['is left by the reader', refuse('AbortError'), true, true, 'left'],
  ['is refused otherwise', refuse('DataError'), true, false, 'refused'],
])('a file that %s', async (_, share, isActive, isPressed, end) => {
  browserWith(share, isActive);
  expect(await shareFile(file, isPressed)).toBe(end);
});
