import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sha256Hex } from '../text/hash.ts';
import { writeBackup, type Backup } from './backup-form.ts';
import { mergeRows, previewMerge, replaceRows, undoRows } from './backup-plan.ts';
import { readBackup } from './backup-reader.ts';
import { mapStores, type LibraryRows } from './backup-rows.ts';
import { MemoryLibrary } from './memory-library.ts';
import { LONGEST_QUERY } from './recent-search.ts';
import { madeRows, madeSaved } from './testing/made-rows.ts';

const SETTINGS = { theme: 'sepia', textSize: 'large', singleKeys: true };
/** A backup of the first released form. It never changes: what was written once is read for ever. */
const RELEASED = new URL('./testing/backup-1.json', import.meta.url);

const NOTHING = mapStores(() => []);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const backup = (rows: LibraryRows): Backup => ({ settings: SETTINGS, rows });
const digest = async (rows: LibraryRows): Promise<string> => sha256Hex(await writeBackup(backup(rows)));

async function libraryOf(rows: LibraryRows): Promise<MemoryLibrary> {
  const library = new MemoryLibrary(() => '2026-11-22T00:00:00.000Z');
  await (await library.whole()).change(() => rows);
  return library;
}

test('export, wipe, import gives the same bytes again, in any order of rows and keys', async () => {
  const whole = await (await libraryOf(madeRows(5))).whole();
  const first = await writeBackup(backup(await whole.read()));
  await whole.change(() => NOTHING);
  expect(await digest(await whole.read())).toBe(await digest(NOTHING));
  const { rows, settings, damaged } = await readBackup(first);
  expect(damaged).toEqual([]);
  await whole.change((present) => replaceRows(present, rows));
  expect(text(await writeBackup({ settings, rows: await whole.read() }))).toBe(text(first));
  const turned = mapStores((name) => rows[name].toReversed().map((row) => Object.fromEntries(Object.entries(row).toReversed())) as never[]);
  expect(text(await writeBackup(backup(turned)))).toBe(text(first));
});

test('a backup is JSON, one row a line', async () => {
  const written = text(await writeBackup(backup(madeRows(3))));
  const parsed = JSON.parse(written) as Record<string, unknown[]>;
  expect(Object.keys(parsed)).toEqual(['form', 'version', 'settings', 'bookmarks', 'copies', 'corrections', 'views', 'searches', 'highlights', 'notes', 'tags', 'readings', 'visits', 'documents', 'sha256']);
  for (const row of parsed['notes'] ?? []) expect(written).toContain(`\n${JSON.stringify(row)}`);
});

test('a backup of the first form is read and written again as it was', async () => {
  const released = readFileSync(RELEASED);
  const { rows, settings, damaged } = await readBackup(released);
  expect(damaged).toEqual([]);
  expect(mapStores((name) => [rows[name].length] as never[])).toMatchObject({ bookmarks: [2], copies: [2], corrections: [4], tags: [4], documents: [2] });
  expect(text(await writeBackup({ settings, rows }))).toBe(text(released));
});

test('what this app can make is read again: long addresses, queries and names, and files without a name', async () => {
  const rows = madeRows(1);
  const long: LibraryRows = {
    ...rows,
    views: rows.views.map((row) => ({ ...row, search: `?q=${'%E5%B7%A5'.repeat(LONGEST_QUERY)}` })),
    searches: rows.searches.map((row) => ({ ...row, query: '工'.repeat(LONGEST_QUERY) })),
    tags: rows.tags.map((row) => ({ ...row, tag: `${row.tag}${'长'.repeat(10_000)}` })),
    documents: rows.documents.map((row) => ({ ...row, name: '' })),
  };
  const written = await writeBackup(backup(long));
  expect(await digest((await readBackup(written)).rows)).toBe(await digest(long));
});

test('merging adds what is not here, keeps what differs as it is here, and twice is once', async () => {
  const here = madeRows(3);
  const theirs = madeRows(4);
  const changed: LibraryRows = { ...theirs, notes: theirs.notes.map((note) => ({ ...note, text: '别处改的' })) };
  expect((await previewMerge(here, changed)).get('notes')).toEqual({ added: 1, same: 0, differing: 3, mended: 0, onlyHere: 0 });
  expect((await previewMerge(here, changed)).get('bookmarks')).toEqual({ added: 1, same: 3, differing: 0, mended: 0, onlyHere: 0 });
  expect((await previewMerge(theirs, here)).get('tags')).toEqual({ added: 0, same: 6, differing: 0, mended: 0, onlyHere: 2 });
  const merged = await mergeRows(here, changed);
  expect(merged.notes.map((note) => note.text)).toEqual([...here.notes.map((note) => note.text), '别处改的']);
  expect(merged.bookmarks.map(({ id }) => id)).toEqual(['made-1', 'made-2', 'made-3', 'made-4']);
  expect(await digest(await mergeRows(merged, changed))).toBe(await digest(merged));
  expect(await digest(await mergeRows(NOTHING, changed))).toBe(await digest(changed));
});

test('a number that is taken here is given anew, behind all, and recent searches stay within their limit', async () => {
  const here = { ...madeRows(2), searches: Array.from({ length: 19 }, (_, n) => ({ query: `这里 ${n}`, sequence: n + 1 })) };
  const other = madeSaved('other', 2);
  const merged = await mergeRows(here, { ...NOTHING, bookmarks: [other.bookmark], copies: [other.copy], searches: madeRows(5).searches });
  expect(merged.bookmarks.map(({ id, sequence }) => [id, sequence])).toEqual([['made-1', 1], ['made-2', 2], ['other', 3]]);
  expect(merged.searches).toHaveLength(20);
  expect(merged.searches.at(-1)).toEqual({ query: '巡河 5', sequence: 0 });
  expect((await readBackup(await writeBackup(backup(merged)))).rows.searches).toHaveLength(20);
});

test('a saved story that is damaged here is mended by the whole one of a backup', async () => {
  const whole = madeRows(2);
  const hurt: LibraryRows = { ...whole, copies: whole.copies.map((copy) => (copy.id === 'made-2' ? { ...copy, body: copy.body.replace('青山', '黑山') } : copy)) };
  expect((await previewMerge(hurt, whole)).get('bookmarks')).toEqual({ added: 0, same: 1, differing: 0, mended: 1, onlyHere: 0 });
  expect(await digest(await mergeRows(hurt, whole))).toBe(await digest(whole));
  const { rows, damaged } = await readBackup(await writeBackup(backup(hurt)));
  expect(damaged).toEqual(['青山街道工会慰问巡河队']);
  expect(rows.bookmarks.map(({ id }) => id)).toEqual(['made-1']);
  expect(rows.copies.map(({ id }) => id)).toEqual(['made-1']);
});

test('a document whose bytes differ from its hash is mended by the whole one of a backup, and undone', async () => {
  const whole = madeRows(2);
  const hurt: LibraryRows = { ...whole, documents: whole.documents.map((row, place) => (place === 0 ? { ...row, content: row.content.with(0, 1 + (row.content[0] ?? 0)) } : row)) };
  expect((await previewMerge(hurt, whole)).get('documents')).toEqual({ added: 0, same: whole.documents.length - 1, differing: 0, mended: 1, onlyHere: 0 });
  const here = await (await libraryOf(hurt)).whole();
  const change = await here.change((present) => mergeRows(present, whole));
  expect(await digest(await here.read())).toBe(await digest(whole));
  await here.change((present) => undoRows(present, change));
  expect(await digest(await here.read())).toBe(await digest(hurt));
  expect((await readBackup(await writeBackup(backup(hurt)))).damaged).toEqual([whole.documents[0]?.name]);
});

test('merging and replacing are undone, and what was made since then stays', async () => {
  const before = madeRows(3);
  const more = madeRows(6);
  const theirs: LibraryRows = { ...more, notes: more.notes.slice(3), bookmarks: more.bookmarks.map((row) => ({ ...row, sequence: 7 - row.sequence })), documents: [] };
  for (const plan of [mergeRows, replaceRows]) {
    const library = await libraryOf(before);
    const whole = await library.whole();
    const change = await whole.change((present) => plan(present, theirs));
    expect(await digest(await whole.read())).not.toBe(await digest(before));
    await (await library.rows('notes')).put([{ story: 'since', headline: '', page: '', sequence: 0, text: '后来写的', writtenAt: '2026-11-22T00:00:00.000Z' }]);
    await whole.change((present) => undoRows(present, change));
    const after = await whole.read();
    expect(after.notes.map((note) => note.text)).toContain('后来写的');
    expect(await digest({ ...after, notes: after.notes.filter(({ story }) => story !== 'since') })).toBe(await digest(before));
  }
});
