import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { codeFingerprint } from './code-fingerprint.ts';
import { startPageThread } from './start-page-thread.ts';
import type { Disk, System, Terminal } from './system.ts';

const disk: Disk = {
  kind(path) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return null;
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? 'file' : 'other';
  },
  list: (folder) => readdirSync(folder),
  realPath: (path) => realpathSync(path),
  size: (path) => statSync(path).size,
  read: (path) => readFileSync(path),
  write(path, bytes) {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, 'w');
    try {
      for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  writeFleeting(path, bytes) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  },
  flush(path) {
    const file = openSync(path, 'r+');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: (from, to) => renameSync(from, to),
  remove: (path) => rmSync(path, { force: true }),
};

const WIPE_LINE = '\r\u001B[2K';

function createTerminal(): Terminal {
  const watched = process.stderr.isTTY;
  let showing = false;
  const wipe = (): void => {
    if (showing) process.stderr.write(WIPE_LINE);
    showing = false;
  };
  return {
    print(line) {
      wipe();
      process.stdout.write(`${line}\n`);
    },
    complain(line) {
      wipe();
      process.stderr.write(`${line}\n`);
    },
    progress(line) {
      wipe();
      if (!watched || line === null) return;
      process.stderr.write(line);
      showing = true;
    },
  };
}

/** The machine itself. */
export function createNodeSystem(): System {
  return {
    disk, terminal: createTerminal(), now: () => performance.now(), runId: String(process.pid),
    cores: availableParallelism(), startThread: startPageThread, codeFingerprint,
  };
}
