import { posix } from 'node:path';
import type { Refusal } from '../domain/page.ts';
import type { InputDocument } from '../pipeline.ts';
import { ArgumentError } from './argument-error.ts';
import { INGEST_USAGE } from './ingest-arguments.ts';
import type { Disk } from './system.ts';

export interface CollectedDocuments {
  /** In code-unit order of paths, each file once. A document's name is its path. */
  readonly documents: readonly InputDocument[];
  /** Files that are there but cannot be read. */
  readonly refusals: readonly Refusal[];
  /** Folders that documents were looked for in, and folders of single documents: a pages.json may lie in any. */
  readonly folders: readonly string[];
}

const DOCUMENT_NAME = /^[^.].*\.(?:txt|md)$/i;
/** No collection nests this deep; a link that leads back into its own folder does. */
const DEEPEST = 32;

/**
 * Reads documents and folders of documents. Of a folder every `.txt` and `.md` at any depth is taken; a path to a file is taken as it is.
 * @throws ArgumentError for a path that leads to nothing.
 */
export function collectDocuments(disk: Disk, paths: readonly string[]): CollectedDocuments {
  const files = new Set<string>();
  const folders = new Set<string>();
  for (const path of paths.map((given) => posix.normalize(given).replace(/(?<=.)\/$/, ''))) {
    const kind = disk.kind(path);
    if (kind === null) throw new ArgumentError(`${path}: there is no such file or folder; ${INGEST_USAGE}`);
    folders.add(kind === 'folder' ? path : posix.dirname(path));
    if (kind === 'folder') for (const file of documentsIn(disk, path, 0)) files.add(file);
    else files.add(path);
  }
  const documents: InputDocument[] = [];
  const refusals: Refusal[] = [];
  for (const name of [...files].sort()) {
    try {
      documents.push({ name, bytes: disk.read(name) });
    } catch (error) {
      refusals.push({ document: name, rule: 'unreadable', cause: `${error instanceof Error ? error.message : String(error)}; make the file readable and try again` });
    }
  }
  return { documents, refusals, folders: [...folders].sort() };
}

function documentsIn(disk: Disk, folder: string, depth: number): readonly string[] {
  if (depth > DEEPEST) throw new ArgumentError(`${folder}: folders nest deeper than ${DEEPEST}; does a link lead back into its own folder?`);
  return disk.list(folder).flatMap((name) => {
    const path = posix.join(folder, name);
    const kind = disk.kind(path);
    if (kind === 'folder') return name.startsWith('.') ? [] : documentsIn(disk, path, depth + 1);
    return kind === 'file' && DOCUMENT_NAME.test(name) ? [path] : [];
  });
}
