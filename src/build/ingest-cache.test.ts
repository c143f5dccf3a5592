import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeDocument } from '../../scripts/make-document/make-document.ts';
import { runIngestCommand } from './ingest-command.ts';
import { createMemorySystem, type MemorySystem } from './memory-system.ts';
import { startPageThread } from './start-page-thread.ts';
import type { System } from './system.ts';

const SEED = Number(process.env['SEED'] ?? 20261121);
const LISTS = new URL('../../data/gazetteers/', import.meta.url);
const GAZETTEERS = Object.fromEntries(readdirSync(LISTS).map((name) => [`data/gazetteers/${name}`, readFileSync(new URL(name, LISTS))]));
const PAGE = '某厂工会开展健步走活动\n\n本报讯（记者 王五）近日，某厂工会开展健步走活动。职工踊跃参加。\n';
const OTHER = '某校工会举办读书分享会\n\n本报讯（记者 赵六）昨日，某校工会举办读书分享会。老师们踊跃参加。\n';
const CACHE = '.cache/pages/';

function machine(): MemorySystem {
  return createMemorySystem({ ...GAZETTEERS, 'in/a.txt': PAGE, 'in/b.txt': OTHER });
}

/** Runs and gives what the report says of the documents. */
async function counts(system: MemorySystem, as: System = system): Promise<string> {
  system.printed.length = 0;
  expect(await runIngestCommand(['in'], as)).toBe(0);
  return system.printed.find((line) => line.startsWith('documents')) ?? '';
}

function put(system: MemorySystem, path: string, text: string): void {
  system.files.set(path, new TextEncoder().encode(text));
}

function bundle(system: MemorySystem): ReadonlyMap<string, string> {
  return new Map([...system.files].filter(([path]) => path.startsWith('bundle/')).sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

function cached(system: MemorySystem): readonly string[] {
  return [...system.files.keys()].filter((path) => path.startsWith(CACHE)).sort();
}

/** What a machine that knows no earlier run makes of the same files. */
async function afresh(system: MemorySystem): Promise<ReadonlyMap<string, string>> {
  const other = createMemorySystem(Object.fromEntries([...system.files].filter(([path]) => !path.startsWith(CACHE) && !path.startsWith('bundle/'))));
  await runIngestCommand(['in'], other);
  return bundle(other);
}

it('reads an unchanged document once, and makes the same bundle without it', async () => {
  const system = machine();
  expect(await counts(system)).toBe('documents 2, refused 0: 2 read, 0 unchanged');
  const first = bundle(system);
  expect(await counts(system)).toBe('documents 2, refused 0: 0 read, 2 unchanged');
  expect(bundle(system)).toEqual(first);
});

it('says the same of a document from the cache, diagnostics included', async () => {
  const system = machine();
  put(system, 'in/c.txt', '');
  await counts(system);
  const said = system.complaints.splice(0);
  await counts(system);
  expect(said).not.toHaveLength(0);
  expect(system.complaints).toEqual(said);
});

it.each([
  ['a document', 'in/a.txt', PAGE.replace('近日', '昨日'), '1 read, 1 unchanged'],
  ['what pages.json says of one page', 'in/pages.json', '{"a": {"issueDate": "2022-11-09"}}', '1 read, 1 unchanged'],
  ['a document of the same name', 'in/0/a.txt', `${OTHER}${PAGE}`, '2 read, 1 unchanged'],
  ['a document with the same story', 'in/0.txt', PAGE, '2 read, 1 unchanged'],
  ['a gazetteer', 'data/gazetteers/elsewhere.json', '"天津 上海"', '2 read, 0 unchanged'],
])('reads again what a change concerns, and nothing else: %s', async (_, path, text, words) => {
  const system = machine();
  await counts(system);
  put(system, path, text);
  expect(await counts(system)).toContain(words);
  expect(bundle(system)).toEqual(await afresh(system));
});

it('serves nothing that other code has made, and removes it', async () => {
  const system = machine();
  await counts(system);
  const old = cached(system);
  expect(await counts(system, { ...system, codeFingerprint: () => 'a changed rule' })).toContain('2 read, 0 unchanged');
  expect(cached(system)).toHaveLength(2);
  for (const path of old) expect(system.files.has(path)).toBe(false);
});

it.each([
  ['cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 1)],
  ['empty', () => new Uint8Array()],
  ['changed in one byte', (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte))],
  ['no text at all', () => new Uint8Array(64)],
])('ignores an entry that is %s, and writes it anew', async (_, damage) => {
  const system = machine();
  await counts(system);
  const [path = ''] = cached(system);
  const whole = system.files.get(path) ?? new Uint8Array();
  system.files.set(path, damage(whole));
  expect(await counts(system)).toContain('1 read, 1 unchanged');
  expect(system.files.get(path)).toEqual(whole);
});

it.each([['to the bundle', ['in']], ['to standard output', ['in', '--json']]])('does its work %s where the cache cannot be written', async (_, args) => {
  const [system, open] = [machine(), machine()];
  system.onWrite = (path) => {
    if (path.startsWith(CACHE)) throw new Error('EROFS: read-only file system');
  };
  expect(await runIngestCommand(args, system)).toBe(0);
  await runIngestCommand(args, open);
  expect(bundle(system)).toEqual(bundle(open));
  if (args.includes('--json')) expect(system.printed).toEqual(open.printed);
});

describe(`many documents (seed ${SEED})`, () => {
  const made = Array.from({ length: 18 }, (_, index) => makeDocument(SEED + index, 40));
  // The same documents in two folders: names and ids depend on all of them.
  const texts = Object.fromEntries(made.flatMap(({ name, text }) => [[`in/${name}`, text], [`in/again/${name}`, text]]));
  const one = createMemorySystem({ ...GAZETTEERS, ...texts });

  beforeAll(async () => {
    await runIngestCommand(['in'], one);
  }, 120_000);

  it('makes the same bytes on all cores as on one', async () => {
    const many = createMemorySystem({ ...GAZETTEERS, ...texts });
    let threads = 0;
    const startThread: System['startThread'] = (setup) => {
      threads += 1;
      return startPageThread(setup);
    };
    await runIngestCommand(['in'], { ...many, cores: 2, startThread });
    expect(threads).toBe(2);
    expect(bundle(many)).toEqual(bundle(one));
    expect(many.complaints).toEqual(one.complaints);
  });

  it('reads the documents itself where no thread can be started', async () => {
    const broken = createMemorySystem({ ...GAZETTEERS, ...texts });
    let tried = 0;
    const startThread: System['startThread'] = () => {
      tried += 1;
      return { make: () => Promise.reject(new Error('no threads here')), stop: () => undefined };
    };
    const code = await runIngestCommand(['in'], { ...broken, cores: 2, startThread });
    expect(tried).toBe(2);
    expect(broken.complaints.filter((line) => line.includes('refused'))).toEqual([]);
    expect(code).toBe(0);
    expect(bundle(broken)).toEqual(bundle(one));
  });
});
