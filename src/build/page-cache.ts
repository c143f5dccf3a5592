import { createHash } from 'node:crypto';
import type { FinishedPage } from './make-page.ts';
import type { Disk } from './system.ts';

/** Finished pages of earlier runs. Nothing is lost with it but time. */
export interface PageCache {
  /** What was kept under a key; null when there is nothing, or nothing whole. */
  find(key: string): FinishedPage | null;
  keep(key: string, page: FinishedPage): void;
  /** Removes what other code or other lists have left. */
  tidy(): void;
}

const GENERATION_DIGITS = 16;
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The key of a document: its path and its bytes. */
export function documentKey(document: string, bytes: Uint8Array): string {
  return createHash('sha256').update(`${document}\0`).update(bytes).digest('hex');
}

/**
 * Pages in a folder, a file each: the SHA-256 of all that follows, the page but for its shard, the shard. What is cut short or damaged on the disk is
 * taken for not there. A page that the disk does not take is held in memory for this run.
 * @param made what pages are made with besides document and directions: pages made with anything else are not seen
 */
export function createPageCache(disk: Disk, folder: string, made: string): PageCache {
  const generation = hash(made).slice(0, GENERATION_DIGITS);
  const held = new Map<string, FinishedPage>();
  const pathOf = (key: string): string => `${folder}/${generation}-${key}.page`;
  return {
    find: (key) => held.get(key) ?? readEntry(disk, pathOf(key)),
    keep(key, page) {
      const { shard, ...rest } = page;
      const content = `${JSON.stringify(rest)}\n${shard}`;
      try {
        disk.writeFleeting(pathOf(key), encoder.encode(`${hash(content)}\n${content}`));
      } catch {
        held.set(key, page);
      }
    },
    tidy() {
      try {
        if (disk.kind(folder) !== 'folder') return;
        for (const name of disk.list(folder)) if (name.endsWith('.page') && !name.startsWith(generation)) disk.remove(`${folder}/${name}`);
      } catch {
        // Another time: whoever cannot be rid of old pages still has the new ones.
      }
    },
  };
}

function readEntry(disk: Disk, path: string): FinishedPage | null {
  try {
    if (disk.kind(path) !== 'file') return null;
    const text = decoder.decode(disk.read(path));
    const first = text.indexOf('\n');
    const second = text.indexOf('\n', first + 1);
    if (second < 0 || hash(text.slice(first + 1)) !== text.slice(0, first)) return null;
    return { ...(JSON.parse(text.slice(first + 1, second)) as Omit<FinishedPage, 'shard'>), shard: text.slice(second + 1) };
  } catch {
    return null;
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
