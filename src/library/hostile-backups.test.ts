import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256Hex } from '../text/hash.ts';
import { BackupError, type BackupRefusal } from './backup-error.ts';
import { BACKUP_LIMITS, writeBackup } from './backup-form.ts';
import { replaceRows } from './backup-plan.ts';
import { readBackup } from './backup-reader.ts';
import { mapStores, type LibraryRows } from './backup-rows.ts';
import { MemoryLibrary } from './memory-library.ts';
import { madeRows } from './testing/made-rows.ts';
import type { WholeLibrary } from './whole-library.ts';

const SEED = 20261121;
const encoder = new TextEncoder();
const WRITTEN = await writeBackup({ settings: {}, rows: madeRows(3) });
const TEXT = new TextDecoder().decode(WRITTEN);

const digest = async (rows: LibraryRows): Promise<string> => sha256Hex(await writeBackup({ settings: {}, rows }));

async function ownLibrary(): Promise<WholeLibrary> {
  const whole = await new MemoryLibrary(() => '2026-11-22T00:00:00.000Z').whole();
  await whole.change(() => madeRows(2));
  return whole;
}

/** Restores from a file as the app does, and says why it was refused. */
async function importInto(whole: WholeLibrary, bytes: Uint8Array<ArrayBuffer>): Promise<BackupRefusal | 'taken'> {
  try {
    const { rows } = await readBackup(bytes);
    await whole.change((present) => replaceRows(present, rows));
    return 'taken';
  } catch (cause) {
    if (cause instanceof BackupError) return cause.refusal;
    throw cause;
  }
}

/** What a forger does: changes the text and makes the hash at its end fit. */
function forge(change: (content: string) => string): Uint8Array<ArrayBuffer> {
  const content = encoder.encode(change(TEXT.slice(0, -78)));
  return encoder.encode(`${new TextDecoder().decode(content)}"sha256":"${sha256Hex(content)}"\n}\n`);
}

const forgeCopy = (change: (body: string) => string): Promise<Uint8Array<ArrayBuffer>> => {
  const rows = madeRows(3);
  const bodies = rows.copies.map(({ id, body }) => ({ id, body: change(body) }));
  const bookmarks = rows.bookmarks.map((row, place) => ({ ...row, sha256: sha256Hex(bodies[place]?.body ?? '') }));
  return writeBackup({ settings: {}, rows: { ...rows, bookmarks, copies: bodies } });
};

/** Why a file is refused by a library, which is proved to stay as it was. */
async function refusalOf(file: Uint8Array<ArrayBuffer>): Promise<BackupRefusal | 'taken'> {
  const whole = await ownLibrary();
  const before = await digest(await whole.read());
  const outcome = await importInto(whole, file);
  expect(await digest(await whole.read())).toBe(before);
  return outcome;
}

test('the file that all of these spoil would be taken, and would change the library', async () => {
  const whole = await ownLibrary();
  const before = await digest(await whole.read());
  expect(await importInto(whole, WRITTEN)).toBe('taken');
  expect(await digest(await whole.read())).not.toBe(before);
  expect(await importInto(whole, forge((content) => content))).toBe('taken');
});

test('truncated at every 5 %', async () => {
  for (let share = 0; share < 100; share += 5) {
    expect(await refusalOf(WRITTEN.slice(0, Math.floor(WRITTEN.length * share / 100)))).toBe(share === 0 ? 'not-a-backup' : 'cut-off');
  }
  expect(await refusalOf(WRITTEN.slice(0, -1))).toBe('cut-off');
});

test(`a bit flipped anywhere (seed ${SEED})`, async () => {
  await fc.assert(fc.asyncProperty(fc.nat(WRITTEN.length - 1), fc.nat(7), async (at, bit) => {
    const flipped = WRITTEN.slice();
    flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
    expect(['damaged', 'not-a-backup', 'cut-off', 'newer']).toContain(await refusalOf(flipped));
  }), { seed: SEED, numRuns: 300 });
});

test('bytes of any kind are no backup', async () => {
  expect(await refusalOf(new Uint8Array())).toBe('not-a-backup');
  expect(await refusalOf(encoder.encode('{}'))).toBe('not-a-backup');
  expect(await refusalOf(encoder.encode('['.repeat(200_000)))).toBe('not-a-backup');
  expect(await refusalOf(Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]))).toBe('not-a-backup');
  expect(await refusalOf(encoder.encode(TEXT.replaceAll('\n', '\r\n')))).toBe('not-a-backup');
});

test('200,000 levels deep, in a row and in the body of a saved copy', async () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  expect(() => JSON.stringify(JSON.parse(deep))).toThrow(RangeError);
  expect(await refusalOf(forge((content) => content.replace('"text":"一行', `"more":${deep},"text":"一行`)))).toBe('too-deep');
  expect(await refusalOf(await forgeCopy((body) => body.replace('"form":1', `"form":1,"more":${deep}`)))).toBe('too-deep');
});

test('keys that would give an object another nature, however they are written', async () => {
  for (const key of ['__proto__', String.raw`\u005f_proto__`, 'constructor', 'prototype']) {
    expect(await refusalOf(forge((content) => content.replace('"text":"一行', `"${key}":{"polluted":true},"text":"一行`)))).toBe('malformed');
    expect(await refusalOf(await forgeCopy((body) => body.replace('"form":1', `"form":1,"${key}":{"polluted":true}`)))).toBe('malformed');
    expect(await refusalOf(forge((content) => content.replace('"settings":{', `"settings":{"${key}":1`)))).toBe('malformed');
  }
  expect('polluted' in {}).toBe(false);
});

test('a newer version is named before anything else is read', async () => {
  expect(await refusalOf(encoder.encode(TEXT.replace('"version":1', '"version":2')))).toBe('newer');
  expect(await refusalOf(encoder.encode(TEXT.replace('"version":1', '"version":999').slice(0, 100)))).toBe('newer');
});

test('too many rows, a line too long, a file too large', async () => {
  expect(await refusalOf(forge((content) => content.replace('"tags":[\n', () => `"tags":[\n${Array.from({ length: BACKUP_LIMITS.rows }, (_, n) => `{"sequence":1,"story":"s","tag":"${n}"},\n`).join('')}`)))).toBe('too-many');
  expect(await refusalOf(forge((content) => content.replace('"text":"一行', () => `"text":"${'a'.repeat(BACKUP_LIMITS.line)}`)))).toBe('too-large');
  expect(await refusalOf(new Uint8Array(BACKUP_LIMITS.bytes + 1))).toBe('too-large');
  await expect(writeBackup({ settings: {}, rows: { ...mapStores(() => []), tags: Array.from({ length: BACKUP_LIMITS.rows + 1 }, (_, n) => ({ story: 's', tag: String(n), sequence: 1 })) } })).rejects.toThrow(BackupError);
});

test('rows that this app does not write: of another type, twice, out of their place, numbers that leave none above them', async () => {
  const changes: readonly (readonly [string, string])[] = [
    ['"savedAt":"2026-11-21T08:00:00.000Z"', '"savedAt":"someday"'], ['"colour":"green"', '"colour":"url(x)"'], ['"share":0.5', '"share":5'], ['"sequence":3', '"sequence":9007199254740991'],
    ['"story":"made-2"', '"story":"../made"'], ['"story":"made-2"', '"story":"made-1"'], ['"notes":[\n', '"notes":[],\n"notes":[\n'], ['"documents":[\n', '"more":[\n'], ['"settings":{}', '"settings":{"a":{}}'],
    ['"query":"巡河 2","sequence":2', '"query":"巡河 2","sequence":1'], ['"content":"', '"content":"*'], ['],\n"visits"', ',\n"visits"'],
  ];
  for (const [was, is] of changes) {
    expect(TEXT).toContain(was);
    expect(await refusalOf(forge((content) => content.replace(was, is)))).toBe('malformed');
  }
});

test('a body that fits its hash and is no story, or another one', async () => {
  expect(await refusalOf(await forgeCopy((body) => body.replace('"paragraphs":[', '"paragraphs":[1,')))).toBe('malformed');
  expect(await refusalOf(await forgeCopy((body) => body.replace('"id":"made-', '"id":"other-')))).toBe('malformed');
  expect(await refusalOf(await forgeCopy(() => 'null'))).toBe('malformed');
  expect(await refusalOf(await forgeCopy((body) => body.replace('"start":0', '"start":9007199254740991')))).toBe('malformed');
});
