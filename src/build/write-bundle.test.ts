import { expect, it } from 'vitest';
import type { EncodedFile } from '../bundle/encode-file.ts';
import { createMemorySystem, type MemorySystem } from './memory-system.ts';
import { createBundleWriter } from './write-bundle.ts';

const OLD: readonly EncodedFile[] = [
  { path: 'cards.0000000001.json', text: 'old' }, { path: 'aliases.0000000000.json', text: '{}' }, { path: 'manifest.json', text: 'names the old' },
];
const NEW: readonly EncodedFile[] = [
  { path: 'cards.0000000002.json', text: 'new' }, { path: 'page-a.0000000003.json', text: 'a' }, { path: 'aliases.0000000000.json', text: '{}' },
  { path: 'manifest.json', text: 'names the new' },
];

function writeBundle({ disk }: MemorySystem, files: readonly EncodedFile[], runId: string): void {
  const writer = createBundleWriter(disk, 'out', runId);
  for (const file of files.slice(0, -2)) writer.put(file);
  writer.finish(files.slice(-2), new Set(files.map(({ path }) => path)));
}

function held(system: MemorySystem): Readonly<Record<string, string>> {
  return Object.fromEntries([...system.files].map(([path, bytes]) => [path.replace('out/', ''), new TextDecoder().decode(bytes)]));
}

function contents(files: readonly EncodedFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(({ path, text }) => [path, text]));
}

it('puts the new bundle in the place of the old one and removes what nothing names', () => {
  const system = createMemorySystem({ 'out/old.json.4711.partial': 'cut off by a power failure' });
  writeBundle(system, OLD, 'one');
  expect(held(system)).toEqual(contents(OLD));
  writeBundle(system, NEW, 'two');
  expect(held(system)).toEqual(contents(NEW));
});

it('at every write the folder holds a whole bundle, the old or the new', () => {
  const system = createMemorySystem({});
  writeBundle(system, OLD, 'one');
  system.onWrite = () => {
    const now = held(system);
    expect(now).toMatchObject(now['manifest.json'] === 'names the old' ? contents(OLD) : contents(NEW));
  };
  writeBundle(system, NEW, 'two');
});

// Each file is written and put in place; the one that both bundles hold stands already.
it.each(Array.from({ length: (NEW.length - 1) * 2 }, (_, index) => index + 1))('a disk that is full at write %i leaves the old bundle, and nothing else', (full) => {
  const system = createMemorySystem({});
  writeBundle(system, OLD, 'one');
  let writes = 0;
  system.onWrite = () => {
    writes += 1;
    if (writes >= full) throw new Error('ENOSPC: no space left on device');
  };
  expect(() => writeBundle(system, NEW, 'two')).toThrow(/not written.*ENOSPC/);
  expect(held(system)).toEqual(contents(OLD));
});
