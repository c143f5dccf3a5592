import { writeCopy } from '../../src/library/copy-body.ts';
import type { Correction } from '../../src/domain/correction.ts';
import { IndexedDbLibrary } from '../../src/library/indexeddb-library.ts';
import type { Highlight } from '../../src/library/kept-rows.ts';
import { MIGRATIONS, type Migration } from '../../src/library/migrations.ts';
import { copyStory, type StoryCopy } from '../../src/library/saved-story.ts';
import { MADE_SOURCE, madeCard, madeStory } from '../../src/domain/testing/made-story.ts';

const NAME = 'library-under-test';

/** A step that a later version of the app may bring. */
export const LATER_STEP: Migration = (database) => {
  database.createObjectStore('of-a-later-version');
};

/** A made-up story to save. */
export function madeCopy(id: string): StoryCopy {
  const story = madeStory({ id });
  const page = { page: 'made', document: 'made.txt', standingHead: null, place: 1, paper: null, issueDate: null, number: null, name: null };
  return copyStory(story, madeCard(story), page, MADE_SOURCE);
}

/** A made-up correction. */
export function madeCorrection(story: string): Correction {
  return { story, facet: 'district', value: '海淀区', change: 'add', evidence: '第二段没有断开。' };
}

/** A made-up highlight, not numbered yet. */
export function madeHighlight(id: string): Highlight {
  return { id, sequence: 0, story: 'made', headline: '标题', page: 'made', colour: 'yellow', quote: '第二段', before: '', after: '没有断开。', source: [0, 3], note: null, madeAt: '' };
}

/** The database as a version of the app left it that knew only so many steps, with one saved story in it. */
export async function leaveEarlier(version: number, id: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(NAME, version);
    opening.addEventListener('upgradeneeded', () => {
      for (const migrate of MIGRATIONS.slice(0, version)) if (opening.transaction) migrate(opening.result, opening.transaction);
    });
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
  });
  const { bookmark, copy } = writeCopy(madeCopy(id), 1, '');
  const transaction = database.transaction(['bookmarks', 'copies'], 'readwrite');
  transaction.objectStore('bookmarks').add(bookmark);
  transaction.objectStore('copies').add(copy);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}

/** The library as the app opens it, or as another version would. */
export function open(migrations: readonly Migration[] = MIGRATIONS, freeRoom = () => Promise.resolve(false)): Promise<IndexedDbLibrary> {
  return IndexedDbLibrary.open({ name: NAME, migrations, now: () => '', freeRoom });
}

/** A connection that never lets go, as code without a `versionchange` listener holds it. */
export function openStubbornly(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME);
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
  });
}

/** Version and stores of the database as they stand. */
export async function schema(): Promise<{ version: number; stores: string[] }> {
  const database = await openStubbornly();
  const found = { version: database.version, stores: [...database.objectStoreNames] };
  database.close();
  return found;
}

export { madeRows } from '../../src/library/testing/made-rows.ts';
export { replaceRows, undoRows } from '../../src/library/backup-plan.ts';
export { readBackup } from '../../src/library/backup-reader.ts';
export { writeBackup } from '../../src/library/backup-form.ts';
export { MIGRATIONS };
