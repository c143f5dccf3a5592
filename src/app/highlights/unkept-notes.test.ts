import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LibraryError } from '../../library/errors.ts';
import type { UnkeptNote } from './unkept-store.ts';

const on = { story: 'a', headline: '标题', page: 'made' };
const note = (text: string, more: Partial<UnkeptNote> = {}): UnkeptNote => ({ id: 'sheet', on, highlight: null, written: { opened: '', text }, ...more });
let put = new Map<string, string>();

/** The same code as a page that was loaded anew would run. */
async function load() {
  vi.resetModules();
  const [notes, { keepAgain }, { hasMarks }, { useUnkept }] = await Promise.all([import('./unkept-notes.ts'), import('./keep-again.ts'), import('./has-marks.ts'), import('./unkept-store.ts')]);
  const held = (): string[] => useUnkept.getState().notes.map(({ written }) => written.text);
  return { ...notes, keepAgain, hasMarks, useUnkept, held };
}

beforeEach(() => {
  put = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => put.get(key) ?? null,
    setItem: (key: string, text: string) => put.set(key, text),
    removeItem: (key: string) => put.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('words that could not be kept are held, and offered again after a reload', async () => {
  const first = await load();
  expect(await first.keepOrHold(note('写了很久'), async () => null)).toBeNull();
  expect(first.held()).toEqual(['写了很久']);
  const second = await load();
  expect(await Promise.all(['a', 'b'].map((id) => second.hasMarks({ summary: async () => expect.fail('not read') }, id)))).toEqual([true, false]);
  second.readUnkept();
  expect(second.unkeptOn(second.useUnkept.getState().notes, ['a', 'old']).map(({ written }) => written.text)).toEqual(['写了很久']);
});

test('what a sheet keeps after all is held no more; what another sheet wrote stays', async () => {
  const { keepOrHold, held } = await load();
  await keepOrHold(note('甲'), async () => null);
  await keepOrHold(note('乙', { id: 'other' }), async () => null);
  await keepOrHold(note('甲一'), async () => null);
  expect(held()).toEqual(['乙', '甲一']);
  await keepOrHold(note('甲二'), async ({ text }) => text);
  expect(held()).toEqual(['乙']);
});

test('a note that was to be taken away leaves nothing to hold', async () => {
  const { keepOrHold, held } = await load();
  await keepOrHold(note(''), async () => null);
  expect([...held(), ...put.keys()]).toEqual([]);
});

test('a held note that is kept again stands in the library, beside what stands there already', async () => {
  const { keepOrHold, keepAgain, held, useUnkept } = await load();
  const [{ openLibraryOnce: open }, acts] = await Promise.all([import('../library/library-acts.ts'), import('./highlight-acts.ts')]);
  await acts.noteOnStory(on, { opened: '', text: '早先' });
  const rows = await (await open()).rows('notes');
  vi.spyOn(rows, 'change').mockRejectedValueOnce(new LibraryError('quota', 'full'));
  await keepOrHold(note('写了很久'), (written) => acts.noteOnStory(on, written));
  const [heldNote = expect.fail('nothing is held')] = useUnkept.getState().notes;
  await keepAgain(heldNote);
  expect((await rows.list()).map(({ text }) => text)).toEqual(['早先\n\n写了很久']);
  expect(held()).toEqual([]);
});

test('a held note on a highlight that is gone becomes a note on its story, with the quote', async () => {
  const { keepOrHold, keepAgain } = await load();
  const [{ openLibraryOnce: open }, acts] = await Promise.all([import('../library/library-acts.ts'), import('./highlight-acts.ts')]);
  await acts.followHighlights();
  const gone = note('写了很久', { highlight: { id: 'gone', quote: '原话' } });
  await keepOrHold(gone, async () => null);
  await keepAgain(gone);
  expect((await (await (await open()).rows('notes')).list()).map(({ text }) => text)).toEqual(['原话\n\n写了很久']);
});

test('one that is let go of comes back', async () => {
  const { keepOrHold, dropUnkept, undoDrop, held, useUnkept } = await load();
  await keepOrHold(note('写了很久'), async () => null);
  dropUnkept(note('写了很久'));
  expect([...held(), ...put.keys()]).toEqual([]);
  expect(useUnkept.getState().dropped).not.toBeNull();
  undoDrop();
  expect([held(), useUnkept.getState().dropped]).toEqual([['写了很久'], null]);
});

test('what something else wrote in their place is passed over', async () => {
  const { keepOrHold } = await load();
  await keepOrHold(note('甲'), async () => null);
  const [[key, text]] = [...put] as [[string, string]];
  put.set(key, JSON.stringify([...JSON.parse(text) as object[], { id: 1 }, { id: 'x', on: null, written: {}, highlight: null }, null]));
  const { readUnkept, held } = await load();
  readUnkept();
  expect(held()).toEqual(['甲']);
});

test('that a note is not kept is told where its words are held, and not where it was to be taken away', async () => {
  const { keepOrHold, tellUnkept, useUnkept } = await load();
  await keepOrHold(note('甲', { id: 'earlier' }), async () => null);
  await keepOrHold(note('', { written: { opened: '甲', text: '' } }), async () => null);
  tellUnkept('sheet');
  expect(useUnkept.getState().isUntold).toBe(false);
  tellUnkept('earlier');
  expect(useUnkept.getState().isUntold).toBe(true);
});
