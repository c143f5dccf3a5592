import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PageForm } from '../bundle/story-form.ts';
import { runIngestCommand } from './ingest-command.ts';
import { createMemorySystem, type MemorySystem } from './memory-system.ts';
import { readBundle } from './read-bundle.ts';

const DATA = new URL('../../data/', import.meta.url);
const GAZETTEERS = Object.fromEntries(readdirSync(new URL('gazetteers/', DATA)).map((name) => [`data/gazetteers/${name}`, readFileSync(new URL(`gazetteers/${name}`, DATA))]));
const PAGE = '某厂工会开展健步走活动\n\n本报讯（记者 王五）近日，某厂工会开展健步走活动。职工踊跃参加。\n';
const OTHER = '某校工会举办读书分享会\n\n本报讯（记者 赵六）昨日，某校工会举办读书分享会。老师们踊跃参加。\n';
const NOT_TEXT = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 0, 0, 2]);

function machine(files: Readonly<Record<string, string | Uint8Array>>): MemorySystem {
  return createMemorySystem({ ...GAZETTEERS, ...files });
}

function read(system: MemorySystem, folder = 'bundle') {
  return readBundle((name) => system.disk.read(`${folder}/${name}`));
}

function json(system: MemorySystem): readonly PageForm[] {
  return JSON.parse(system.printed.join('\n')) as readonly PageForm[];
}

describe('npm run ingest', () => {
  it('reads every .txt and .md below data/documents, in path order, and writes a bundle and a report', async () => {
    const system = machine({ 'data/documents/b.md': OTHER, 'data/documents/a/c.TXT': PAGE, 'data/documents/skipped.pdf': NOT_TEXT, 'data/documents/.hidden.txt': PAGE });
    expect(await runIngestCommand([], system)).toBe(0);
    expect(read(system).pages.map(({ document }) => document.name)).toEqual(['c.TXT', 'b.md']);
    const report = system.printed.join('\n');
    expect(report).toMatch(/documents 2, refused 0/);
    expect(report).toMatch(/all +2 +\d+ +\d+/);
    expect(report).toMatch(/bundle bundle\/: \d+ files, [\d.]+ KB, [\d.]+ KB with brotli/);
  });

  it('goes on past a refused document, names it on standard error in one line, and exits with 1', async () => {
    const system = machine({ 'in/a.txt': NOT_TEXT, 'in/b.txt': PAGE });
    expect(await runIngestCommand(['in', '--out', 'out'], system)).toBe(1);
    expect(system.complaints.filter((line) => line.includes('refused'))).toEqual([expect.stringMatching(/^in\/a\.txt: refused not-text: .*try again$/)]);
    expect(read(system, 'out').pages).toHaveLength(1);
  });

  it('goes on past a document that cannot be read', async () => {
    const system = machine({ 'in/a.txt': PAGE, 'in/b.txt': OTHER });
    system.onRead = (path) => {
      if (path === 'in/a.txt') throw new Error("EACCES: permission denied, open 'in/a.txt'");
    };
    expect(await runIngestCommand(['in', '--json'], system)).toBe(1);
    expect(system.complaints).toContainEqual(expect.stringMatching(/^in\/a\.txt: refused unreadable: EACCES.*make the file readable/));
    expect(json(system).map(({ page }) => page)).toEqual(['b']);
  });

  it('takes an empty document as a warning', async () => {
    const system = machine({ 'in/a.txt': '', 'in/b.txt': PAGE });
    expect(await runIngestCommand(['in', '--json'], system)).toBe(0);
    expect(system.complaints).toContainEqual(expect.stringMatching(/^in\/a\.txt: warning /));
  });

  it('with --json prints the story form alone on standard output, and writes nothing but its cache', async () => {
    const system = machine({ 'in/a.txt': PAGE });
    const before = [...system.files.keys()];
    expect(await runIngestCommand(['--json', 'in'], system)).toBe(0);
    const [page] = json(system);
    expect(Object.keys(page ?? {})).toEqual(['page', 'document', 'paper', 'issueDate', 'number', 'name', 'standingHead', 'strips', 'stories', 'diagnostics']);
    expect(page?.stories[0]).not.toHaveProperty('sources');
    expect([...system.files.keys()].filter((path) => !path.startsWith('.cache/'))).toEqual(before);
  });

  it('with --json prints an array even when everything was refused', async () => {
    const system = machine({ 'in/a.txt': NOT_TEXT });
    expect(await runIngestCommand(['in/a.txt', '--json'], system)).toBe(1);
    expect(json(system)).toEqual([]);
  });

  it('takes each document once, in whatever order and however often it is named', async () => {
    const files = { 'in/a.txt': PAGE, 'in/b.txt': OTHER };
    const [first, second] = [machine(files), machine(files)];
    await runIngestCommand(['in', '--json'], first);
    await runIngestCommand(['in/b.txt', './in/', 'in/a.txt', '--json'], second);
    expect(second.printed).toEqual(first.printed);
  });

  it('says where a diagnostic stands, and writes nothing of a document to the terminal that could move its cursor', async () => {
    const system = machine({ 'in/a\u001B[2J.txt': NOT_TEXT });
    await runIngestCommand(['in'], system);
    expect(system.complaints.join('')).toContain('in/a\\u{1b}[2J.txt: refused');
  });

  it.each([
    [['--nonsense'], 'no such option'],
    [['no-such-file.txt'], 'no such file'],
    [['--out'], 'needs a folder'],
    [['--out', 'a', '--out', 'b'], 'given twice'],
    [['in', '--out', 'data'], 'no part of a bundle'],
    [['in', '--out', 'in/a.txt'], 'this is a file'],
  ])('answers %j with one line and exits with 2', async (args, words) => {
    const system = machine({ 'in/a.txt': PAGE });
    expect(await runIngestCommand(args, system)).toBe(2);
    expect(system.complaints).toEqual([expect.stringContaining(words)]);
    expect(system.printed).toEqual([]);
  });
});

it('says that the disk is full, and exits with 1', async () => {
  const system = machine({ 'in/a.txt': PAGE });
  system.onWrite = () => { throw new Error('ENOSPC: no space left on device, write'); };
  expect(await runIngestCommand(['in'], system)).toBe(1);
  expect(system.complaints.at(-1)).toMatch(/^bundle: the bundle was not written.*ENOSPC.*make room/);
});

describe('the lists beside the documents', () => {
  it('pages.json gives what a page does not print', async () => {
    const system = machine({ 'in/a.txt': PAGE, 'in/pages.json': '{"a": {"paper": "某报", "issueDate": "2022-11-09", "number": null}}' });
    await runIngestCommand(['in', '--json'], system);
    expect(json(system)[0]).toMatchObject({ paper: '某报', issueDate: '2022-11-09', number: null });
  });

  it('a withheld story is in no output', async () => {
    const files = { 'in/a.txt': PAGE, 'in/b.txt': OTHER };
    const open = machine(files);
    await runIngestCommand(['in', '--json'], open);
    const id = json(open)[0]?.stories[0]?.id ?? '';
    const system = machine({ ...files, 'data/withheld.json': JSON.stringify([{ id, why: 'asked for by its publisher' }]) });
    expect(await runIngestCommand(['in'], system)).toBe(0);
    const written = [...system.files].filter(([path]) => path.startsWith('bundle/')).map(([, bytes]) => new TextDecoder().decode(bytes)).join('\n');
    expect(written).not.toContain(id);
    expect(written).not.toContain('健步走');
    expect(written).toContain('读书分享会');
  });

  it('a story is withheld under the id that it had before, too', async () => {
    const open = machine({ 'in/a.txt': PAGE });
    await runIngestCommand(['in', '--json'], open);
    const id = json(open)[0]?.stories[0]?.id ?? '';
    const system = machine({ 'in/a.txt': PAGE, 'data/aliases.json': JSON.stringify({ before: id }), 'data/withheld.json': '[{"id": "before", "why": "asked"}]' });
    await runIngestCommand(['in', '--json'], system);
    expect(json(system)[0]?.stories).toEqual([]);
  });

  it.each([
    ['in/pages.json', '{"nobody": {}}', 'pages.json: .nobody: warning unknown-page'],
    ['data/withheld.json', '[{"id": "nobody", "why": "asked"}]', 'data/withheld.json: nobody: warning unknown-story'],
  ])('%s that speaks of nothing in this run is a warning', async (file, content, words) => {
    const system = machine({ 'in/a.txt': PAGE, [file]: content });
    expect(await runIngestCommand(['in'], system)).toBe(0);
    expect(system.complaints).toContainEqual(expect.stringContaining(words));
  });

  it.each([
    ['in/pages.json', '{"a": {"issueDate": "2022-13-09"}}', 'in/pages.json: .a.issueDate: “2022-13-09” is no day'],
    ['in/pages.json', '{"a": {"headline": "x"}}', 'in/pages.json: .a.headline: unknown'],
    ['in/pages.json', '{"A B": {}}', 'a page name is needed'],
    ['in/pages.json', '{\n  "a": {},\n}', 'in/pages.json:3:1: '],
    ['data/aliases.json', '{"a": "b", "b": "c"}', 'data/aliases.json: .a: b has moved itself'],
    ['data/aliases.json', '[]', 'an object { … } is needed'],
    ['data/withheld.json', '["abc"]', 'data/withheld.json: [0]: an object'],
    ['data/withheld.json', '[{"id": "abc"}]', 'data/withheld.json: [0].why: the reason is needed'],
    ['data/withheld.json', '', 'data/withheld.json:1:1: '],
  ])('%s with %s is named with its place, before anything is written', async (file, content, words) => {
    const system = machine({ 'in/a.txt': PAGE, [file]: content });
    expect(await runIngestCommand(['in'], system)).toBe(2);
    expect(system.complaints).toEqual([expect.stringContaining(words)]);
    expect([...system.files.keys()].filter((path) => path.startsWith('bundle/'))).toEqual([]);
  });
});
