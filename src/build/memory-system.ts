import type { Disk, System } from './system.ts';

/** A machine in memory, for tests: its files, what was printed, and faults to inject. */
export interface MemorySystem extends System {
  readonly files: Map<string, Uint8Array>;
  readonly printed: string[];
  readonly complaints: string[];
  /** Called before each write and rename; what it throws, the disk throws. */
  onWrite: (path: string) => void;
  /** Called before each read. */
  onRead: (path: string) => void;
}

/** @param texts path → content of the files that are there. */
export function createMemorySystem(texts: Readonly<Record<string, string | Uint8Array>>): MemorySystem {
  const files = new Map(Object.entries(texts).map(([path, content]) => [path, typeof content === 'string' ? new TextEncoder().encode(content) : content]));
  const printed: string[] = [];
  const complaints: string[] = [];
  const below = (folder: string): readonly string[] => [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
  const disk: Disk = {
    kind: (path) => (files.has(path) ? 'file' : below(path).length > 0 ? 'folder' : null),
    list: (folder) => [...new Set(below(folder).map((path) => path.slice(folder.length + 1).replace(/\/.*/, '')))].reverse(),
    realPath: (path) => path,
    size: (path) => files.get(path)?.length ?? 0,
    read(path) {
      system.onRead(path);
      const bytes = files.get(path);
      if (!bytes) throw new Error(`ENOENT: no such file, open '${path}'`);
      return bytes;
    },
    write(path, bytes) {
      system.onWrite(path);
      files.set(path, bytes);
    },
    writeFleeting: (path, bytes) => disk.write(path, bytes),
    flush: () => undefined,
    rename(from, to) {
      system.onWrite(to);
      const bytes = files.get(from);
      if (!bytes) throw new Error(`ENOENT: no such file, rename '${from}'`);
      files.delete(from);
      files.set(to, bytes);
    },
    remove: (path) => void files.delete(path),
  };
  let time = 0;
  const system: MemorySystem = {
    disk, files, printed, complaints, runId: 'test',
    cores: 1,
    startThread: () => { throw new Error('one core starts no threads'); },
    codeFingerprint: () => 'test',
    onWrite: () => undefined,
    onRead: () => undefined,
    now: () => (time += 1),
    terminal: {
      print: (line) => void printed.push(line),
      complain: (line) => void complaints.push(line),
      progress: () => undefined,
    },
  };
  return system;
}
