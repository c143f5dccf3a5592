import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageForm } from '../bundle/story-form.ts';
import { runIngestCommand } from './ingest-command.ts';
import { createMemorySystem, type MemorySystem } from './memory-system.ts';
import { createNodeSystem } from './node-system.ts';
import { readBundle } from './read-bundle.ts';
import type { System } from './system.ts';

const LISTS = new URL('../../data/gazetteers/', import.meta.url);
const GAZETTEERS = Object.fromEntries(readdirSync(LISTS).map((name) => [`data/gazetteers/${name}`, readFileSync(new URL(name, LISTS))]));
const PAGE = '某厂工会开展健步走活动\n\n本报讯（记者 王五）近日，某厂工会开展健步走活动。职工踊跃参加。\n';
const OTHER = '某校工会举办读书分享会\n\n本报讯（记者 赵六）昨日，某校工会举办读书分享会。老师们踊跃参加。\n';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'banmian-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The machine itself, with its output caught. */
function machine(): { readonly system: System; readonly printed: string[]; readonly complaints: string[] } {
  const [printed, complaints]: [string[], string[]] = [[], []];
  const terminal = { print: (line: string) => void printed.push(line), complain: (line: string) => void complaints.push(line), progress: () => undefined };
  return { system: { ...createNodeSystem(), terminal }, printed, complaints };
}

/** Puts files into a folder of their own and reads it. */
async function readFolder(name: string, put: (place: string) => void): Promise<{ readonly pages: readonly PageForm[]; readonly said: string; readonly code: number }> {
  const place = join(folder, name);
  mkdirSync(place);
  put(place);
  const { system, printed, complaints } = machine();
  const code = await runIngestCommand([place, '--json', '--cache', join(folder, 'cache')], system);
  return { pages: JSON.parse(printed.join('\n')) as readonly PageForm[], said: complaints.join('\n'), code };
}

describe('on the disk', () => {
  it('files of odd names are read, each as a page of its own', async () => {
    const names = ['第三版.txt', '😀.txt', 'a b.txt', 'a "b".txt', "it's.md", '-rf.txt', '--json.txt', 'new\nline.txt', `${'长'.repeat(80)}.txt`, `${'x'.repeat(250)}.txt`, '__proto__.txt', 'constructor.txt'];
    const { pages, code } = await readFolder('names', (place) => {
      for (const name of names) writeFileSync(join(place, name), PAGE);
    });
    expect(code).toBe(0);
    expect(pages.map(({ document }) => document.name).sort()).toEqual([...names].sort());
    expect(new Set(pages.map(({ page }) => page)).size).toBe(names.length);
  });

  it('their bundle is written too, and read back', async () => {
    const { system } = machine();
    const out = join(folder, 'bundle');
    expect(await runIngestCommand([join(folder, 'names'), '--out', out, '--cache', join(folder, 'cache')], system)).toBe(0);
    expect(readBundle((name) => readFileSync(join(out, name))).pages).toHaveLength(12);
  });

  it('a folder that is called x.txt is a folder', async () => {
    const { pages, code } = await readFolder('folders', (place) => {
      mkdirSync(join(place, 'x.txt'));
      writeFileSync(join(place, 'x.txt', 'y.txt'), PAGE);
      mkdirSync(join(place, 'empty.md'));
    });
    expect([code, pages.map(({ page }) => page)]).toEqual([0, ['y']]);
  });

  it('links that lead nowhere or to one another are refused by name, and the others read', async () => {
    const { pages, code, said } = await readFolder('links', (place) => {
      symlinkSync('nothing.txt', join(place, 'broken.txt'));
      symlinkSync('two.txt', join(place, 'one.txt'));
      symlinkSync('one.txt', join(place, 'two.txt'));
      writeFileSync(join(place, 'z.txt'), PAGE);
      symlinkSync('z.txt', join(place, 'good.txt'));
    });
    expect([code, pages.map(({ page }) => page)]).toEqual([1, ['good', 'z']]);
    expect(said).toMatch(/broken\.txt: refused unreadable: the link leads nowhere; mend or remove it/);
    expect(said).toMatch(/one\.txt: refused unreadable: ELOOP.*; mend the link/);
    expect(said).toMatch(/two\.txt: refused unreadable: ELOOP/);
  });

  it('a link back into its own folder reads every document once', async () => {
    const { pages, code } = await readFolder('loop', (place) => {
      mkdirSync(join(place, 'inner'));
      writeFileSync(join(place, 'inner', 'a.txt'), PAGE);
      symlinkSync('..', join(place, 'inner', 'up'));
      symlinkSync('inner', join(place, 'same.txt'));
    });
    expect([code, pages.map(({ page }) => page)]).toEqual([0, ['a']]);
  });

  it('what is no file is refused when it is named', async () => {
    const { system, complaints } = machine();
    expect(await runIngestCommand(['/dev/null', '--json', '--cache', join(folder, 'cache')], system)).toBe(1);
    expect(complaints).toEqual([expect.stringMatching(/^\/dev\/null: refused unreadable: .*neither a file nor a folder/)]);
  });

  it('npm run ingest prints an array and nothing else, names what it refused, and exits with 1', () => {
    const place = join(folder, 'spawned');
    mkdirSync(place);
    writeFileSync(join(place, 'a.txt'), PAGE);
    writeFileSync(join(place, 'b.txt'), Uint8Array.from([0xff, 0x00, 0x13]));
    const run = (): string => execFileSync('npm', ['run', '-s', 'ingest', '--', place, '--json', '--cache', join(folder, 'cache')], { cwd: new URL('../..', import.meta.url), encoding: 'utf8', stdio: 'pipe' });
    expect(run).toThrow(expect.objectContaining({ status: 1, stdout: expect.stringMatching(/^\[\{"page":"a",[^]*\n\]\n$/), stderr: expect.stringMatching(/^[^\n]*b\.txt: refused not-text: [^\n]*$/m) }));
  });
});

describe('faults of the disk', () => {
  const fault = (code: string, path: string): never => {
    throw new Error(`${code}: ${path}`);
  };
  const files = { ...GAZETTEERS, 'in/a.txt': PAGE, 'in/b.txt': OTHER, 'in/sub/c.txt': PAGE };
  const held = (system: MemorySystem): readonly string[] => [...system.files.keys()].filter((path) => path.startsWith('bundle/')).sort();

  it('a document without permission is refused, and the others read', async () => {
    const system = createMemorySystem(files);
    system.onRead = (path) => {
      if (path === 'in/a.txt') fault('EACCES: permission denied, open', path);
    };
    expect(await runIngestCommand(['in'], system)).toBe(1);
    expect(system.complaints).toContainEqual(expect.stringMatching(/^in\/a\.txt: refused unreadable: EACCES.*; make the file readable and try again$/));
    expect(system.printed).toContainEqual('documents 3, refused 1: 2 read, 0 unchanged');
  });

  it('a folder without permission is refused, and the others read', async () => {
    const system = createMemorySystem(files);
    const list: System['disk']['list'] = (path) => (path === 'in/sub' ? fault('EACCES: permission denied, scandir', path) : system.disk.list(path));
    expect(await runIngestCommand(['in'], { ...system, disk: { ...system.disk, list } })).toBe(1);
    expect(system.complaints).toContainEqual(expect.stringMatching(/^in\/sub: refused unreadable: EACCES.*; make the folder readable and try again$/));
    expect(system.printed).toContainEqual('documents 3, refused 1: 2 read, 0 unchanged');
  });

  it('a document that vanishes between being found and being read is refused', async () => {
    const system = createMemorySystem(files);
    system.onRead = (path) => {
      if (path === 'in/a.txt') system.files.delete(path);
    };
    expect(await runIngestCommand(['in'], system)).toBe(1);
    expect(system.complaints).toContainEqual(expect.stringMatching(/^in\/a\.txt: refused unreadable: ENOENT/));
  });

  it('a document that changes while others are read is refused, not mixed with what it was', async () => {
    const system = createMemorySystem(files);
    let reads = 0;
    // in/sub/c.txt holds the story of in/a.txt, so it is made again with another id: then it is no longer the same.
    system.onRead = (path) => {
      if (path === 'in/sub/c.txt' && (reads += 1) === 2) system.files.set(path, new TextEncoder().encode(OTHER));
    };
    expect(await runIngestCommand(['in'], system)).toBe(1);
    expect(system.complaints).toContainEqual(expect.stringMatching(/^in\/sub\/c\.txt: refused unreadable: the file changed while it was being read; run again$/));
  });

  it.each([1, 2, 3, 5, 8, 11, 12])('a disk that is full at write %i of the bundle leaves the old one as it was', async (full) => {
    const system = createMemorySystem(files);
    await runIngestCommand(['in'], system);
    const before = held(system);
    const build = readBundle((name) => system.disk.read(`bundle/${name}`)).collection.build;
    for (const name of ['in/a.txt', 'in/b.txt', 'in/sub/c.txt']) system.files.set(name, new TextEncoder().encode(`${OTHER}\n${PAGE}${name}。\n`));
    let writes = 0;
    system.onWrite = (path) => {
      if (path.startsWith('bundle/') && (writes += 1) >= full) fault('ENOSPC: no space left on device, write', path);
    };
    expect(await runIngestCommand(['in'], system)).toBe(1);
    expect(system.complaints.at(-1)).toMatch(/^bundle: the bundle was not written, an earlier one stays as it was: ENOSPC.*; make room or choose another --out$/);
    expect(held(system)).toEqual(before);
    expect(readBundle((name) => system.disk.read(`bundle/${name}`)).collection.build).toBe(build);
  });
});
