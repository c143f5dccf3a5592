import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeBackup } from './backup-form.ts';
import { mergeRows, previewMerge, replaceRows, undoRows } from './backup-plan.ts';
import { readBackup } from './backup-reader.ts';
import { keyOf, mapStores, type LibraryRows, type RowOf, type StoreName } from './backup-rows.ts';
import { RECENT_SEARCHES } from './recent-search.ts';
import { madeRows } from './testing/made-rows.ts';
import { changeBetween } from './whole-library.ts';

const SEED = 20261121;
const ALL = madeRows(8);

const written = async (rows: LibraryRows): Promise<string> => new TextDecoder().decode(await writeBackup({ settings: {}, rows }));

/** A library with some of the made-up rows, numbered in an order of its own, and with texts of its own. */
const library = fc.record({ kept: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), shift: fc.nat(7), text: fc.string({ unit: 'binary', maxLength: 5 }) }).map(({ kept, shift, text }): LibraryRows => {
  const some = mapStores(<Name extends StoreName>(name: Name) => {
    const rows: readonly RowOf<Name>[] = ALL[name];
    return rows.filter((_row, place) => kept[place % 8]).map((row, place, list) => ('sequence' in row ? { ...row, sequence: ((place + shift) % list.length) + 1 } : row));
  });
  return { ...some, notes: some.notes.map((note) => ({ ...note, text })), tags: some.tags.map((tag) => ({ ...tag, tag: `${tag.tag}${text}` })), views: some.views.map((view) => ({ ...view, name: text })) };
});

const OPTIONS = { seed: SEED, numRuns: 100 };

test(`whatever a library holds is read as it was written (seed ${SEED})`, async () => {
  await fc.assert(fc.asyncProperty(library, async (rows) => {
    const read = await readBackup(await writeBackup({ settings: { a: 1 }, rows }));
    expect(read.damaged).toEqual([]);
    expect(await written(read.rows)).toBe(await written(rows));
  }), OPTIONS);
});

test(`after a merge all that was here is here unchanged, all that was there is there, and numbers are given once (seed ${SEED})`, async () => {
  await fc.assert(fc.asyncProperty(library, library, async (here, theirs) => {
    const merged = await mergeRows(here, theirs);
    for (const name of ['bookmarks', 'copies', 'notes', 'tags', 'documents'] as const) {
      expect(merged[name]).toEqual(expect.arrayContaining([...here[name]]));
      const keys = new Set(merged[name].map((row) => keyOf<typeof name>(name, row)));
      expect(keys.size).toBe(merged[name].length);
      for (const row of theirs[name]) expect(keys.has(keyOf<typeof name>(name, row))).toBe(true);
    }
    expect(new Set(merged.bookmarks.map(({ sequence }) => sequence)).size).toBe(merged.bookmarks.length);
    expect(merged.searches.length).toBeLessThanOrEqual(RECENT_SEARCHES);
    expect(await written(await mergeRows(merged, theirs))).toBe(await written(merged));
    for (const [name, { added }] of await previewMerge(here, theirs)) if (name !== 'searches') expect(merged[name].length - here[name].length).toBe(added);
  }), OPTIONS);
});

test(`a merge and a replacement are undone to the byte (seed ${SEED})`, async () => {
  await fc.assert(fc.asyncProperty(library, library, async (here, theirs) => {
    for (const plan of [mergeRows, replaceRows]) {
      const next = await plan(here, theirs);
      expect(await written(await undoRows(next, await changeBetween(here, next)))).toBe(await written(here));
    }
    expect(await written(await replaceRows(here, theirs))).toBe(await written(theirs));
  }), OPTIONS);
});

/** What a removal that was undone leaves, or two tabs: one number for several rows. Bookmarks and searches are numbered once each by their stores. */
const equallyNumbered = fc.tuple(library, fc.integer({ min: 1, max: 3 })).map(([rows, most]): LibraryRows => mapStores(<Name extends StoreName>(name: Name) => {
  const list: readonly RowOf<Name>[] = rows[name];
  return name === 'bookmarks' || name === 'searches' ? list : list.map((row) => ('sequence' in row ? { ...row, sequence: (row.sequence % most) + 1 } : row));
}));

test(`rows that share a number come back byte for byte (seed ${SEED})`, async () => {
  await fc.assert(fc.asyncProperty(equallyNumbered, library, async (theirs, here) => {
    const { rows } = await readBackup(await writeBackup({ settings: {}, rows: theirs }));
    expect(await written(await replaceRows(here, rows))).toBe(await written(theirs));
  }), OPTIONS);
});

test(`recent searches of a backup stand behind those that are here, in their own order (seed ${SEED})`, async () => {
  const queries = (rows: LibraryRows): readonly string[] => rows.searches.toSorted((one, other) => other.sequence - one.sequence).map(({ query }) => query);
  await fc.assert(fc.asyncProperty(library, library, async (here, theirs) => {
    const more = queries(theirs).filter((query) => !queries(here).includes(query));
    expect(queries(await mergeRows(here, theirs))).toEqual([...queries(here), ...more].slice(0, RECENT_SEARCHES));
  }), OPTIONS);
});
