import { posix } from 'node:path';
import type { Refusal } from '../domain/page.ts';
import type { InputDocument } from '../pipeline.ts';
import { ArgumentError } from './argument-error.ts';
import type { Disk } from './system.ts';

/** A document that was found but not yet read. Its name is its path. */
export interface FoundDocument {
  readonly name: string;
  readonly bytes: number;
}

export interface CollectedDocuments {
  /** In code-unit order of paths, each file once. */
  readonly documents: readonly FoundDocument[];
  /** What is there but cannot be reached. */
  readonly refusals: readonly Refusal[];
  /** Folders that documents were looked for in, and folders of single documents: a pages.json may lie in any. */
  readonly folders: readonly string[];
}

interface Found {
  readonly files: Map<string, number>;
  readonly refusals: Map<string, Refusal>;
  /** Real paths of the folders seen: a link may lead back into one of them. */
  readonly seen: Set<string>;
}

const DOCUMENT_NAME = /^[^.].*\.(?:txt|md)$/is;

/**
 * Finds documents. Of a folder every `.txt` and `.md` at any depth is taken, each real folder once; a path to a file is taken as it is.
 * @param usage is shown with a path that leads to nothing
 * @throws ArgumentError for such a path
 */
export function collectDocuments(disk: Disk, paths: readonly string[], usage: string): CollectedDocuments {
  const found: Found = { files: new Map(), refusals: new Map(), seen: new Set() };
  const folders = new Set<string>();
  for (const path of paths.map((given) => posix.normalize(given).replace(/(?<=.)\/$/, ''))) {
    const kind = look(disk, path, found);
    if (kind === null) throw new ArgumentError(`${path}: there is no such file or folder; ${usage}`);
    folders.add(kind === 'folder' ? path : posix.dirname(path));
    if (kind === 'folder') findIn(disk, path, found);
    else if (kind === 'other') refuse(found, path, 'this is neither a file nor a folder; name a file');
  }
  return {
    documents: [...found.files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, bytes]) => ({ name, bytes })),
    refusals: [...found.refusals.values()].sort((a, b) => (a.document < b.document ? -1 : 1)),
    folders: [...folders].sort(),
  };
}

/** What a path leads to; a file is put down. What cannot be reached is refused, and the rest goes on. */
function look(disk: Disk, path: string, found: Found): ReturnType<Disk['kind']> | 'refused' {
  try {
    const kind = disk.kind(path);
    if (kind === 'file') found.files.set(path, disk.size(path));
    return kind;
  } catch (error) {
    refuse(found, path, `${messageOf(error)}; mend the link or its permissions and try again`);
    return 'refused';
  }
}

function findIn(disk: Disk, folder: string, found: Found): void {
  let names: readonly string[];
  try {
    const real = disk.realPath(folder);
    if (found.seen.has(real)) return;
    found.seen.add(real);
    names = disk.list(folder);
  } catch (error) {
    refuse(found, folder, `${messageOf(error)}; make the folder readable and try again`);
    return;
  }
  for (const name of [...names].sort()) {
    const path = posix.join(folder, name);
    if (DOCUMENT_NAME.test(name)) {
      const kind = look(disk, path, found);
      if (kind === null) refuse(found, path, 'the link leads nowhere; mend or remove it');
      if (kind === 'folder') findIn(disk, path, found);
    } else if (!name.startsWith('.') && kindOf(disk, path) === 'folder') findIn(disk, path, found);
  }
}

/** What is no document by its name and cannot be reached is none of ours. */
function kindOf(disk: Disk, path: string): ReturnType<Disk['kind']> {
  try {
    return disk.kind(path);
  } catch {
    return null;
  }
}

function refuse({ refusals }: Found, document: string, cause: string): void {
  refusals.set(document, { document, rule: 'unreadable', cause });
}

/** The document whole, or its refusal. */
export function readBytes(disk: Disk, name: string): InputDocument | Refusal {
  try {
    return { name, bytes: disk.read(name) };
  } catch (error) {
    return { document: name, rule: 'unreadable', cause: `${messageOf(error)}; make the file readable and try again` };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
