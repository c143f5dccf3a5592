import type { OwnDocumentKey, OwnOutcome } from '../domain/own-document.ts';
import type { Page } from '../domain/page.ts';
import type { TextSearch } from '../search/text-search.ts';
import type { Collection, NamesFile } from './format.ts';

/** A bundle with the pages of the reader's documents behind its own. */
export interface GrownBundle {
  readonly collection: Collection;
  /** In the order in which their documents were given. */
  readonly pages: readonly Page[];
  /** What became of each document, in the order given. */
  readonly outcomes: readonly OwnOutcome[];
  names(built: NamesFile): NamesFile;
  texts(built: TextSearch): TextSearch;
}

/**
 * The documents that the reader brought, read by the pipeline once and kept: which of them are shown is told each time anew. They are directed among
 * themselves as a build directs its own; the bundle's pages stay as they are.
 */
export interface OwnDocuments {
  /** The pipeline's first step on one document: text and stories. */
  read(document: { readonly name: string; readonly bytes: Uint8Array }): OwnDocumentKey;
  /** Its last step, as though the document were alone: districts, organizations and the rest. */
  classify(key: OwnDocumentKey): void;
  /** What would become of documents that were read; the last ones count as the newest. */
  judge(collection: Collection, keys: readonly OwnDocumentKey[]): readonly OwnOutcome[];
  grow(collection: Collection, keys: readonly OwnDocumentKey[]): GrownBundle;
}
