import type { EntityFacts } from '../bundle/describe-entity.ts';
import type { LinkFacts } from '../bundle/describe-link.ts';
import type { RelatedCard } from '../bundle/entity-help.ts';
import type { BundleFault } from '../bundle/errors.ts';
import type { CopiedStory, FoundCopies } from '../bundle/copies-search.ts';
import type { AliasesFile, Collection, NamesFile } from '../bundle/format.ts';
import type { Correction, CorrectionOutcome } from '../domain/correction.ts';
import type { FilterSet } from '../domain/facet.ts';
import type { EntityKey } from '../domain/entity.ts';
import type { OwnDocumentKey, OwnOutcome } from '../domain/own-document.ts';
import type { Page, PageFacts, Refusal } from '../domain/page.ts';
import type { BrowseRequest, BrowseResult } from '../search/browse.ts';
import type { CollectionSearch } from '../search/collection-search.ts';
import type { Nearest } from '../search/nearest.ts';
import type { Suggestion } from '../search/suggest.ts';

/** Why the worker could not answer. `worker` is a fault of the program itself; `file` is then the worker's own. */
export interface WorkerFailure {
  readonly fault: BundleFault | 'worker';
  readonly file: string;
  readonly message: string;
}

/** Every answer of the worker. Errors cross the border as values: a thrown one would lose all but its message. */
export type Answer<T> = { readonly state: 'answered'; readonly value: T } | { readonly state: 'failed'; readonly failure: WorkerFailure };

/** What is known of the collection as soon as the bundle is open. */
interface OpenedBundle {
  readonly collection: Collection;
  readonly facetCounts: ReturnType<CollectionSearch['facetCounts']>;
}

/** Everything that decides the bytes of a bundle, beside the gazetteers. */
export interface BuildInput {
  readonly documents: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly pages: Readonly<Record<string, Partial<PageFacts>>>;
  readonly withheld: readonly string[];
  readonly corrections: readonly Correction[];
  readonly aliases: AliasesFile;
}

export interface BuiltBundle {
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly refusals: readonly Refusal[];
}

/** What the archive's worker does for the tab; spoken over comlink. */
export interface ArchiveWorker {
  open(): Promise<Answer<OpenedBundle>>;
  browse(request: BrowseRequest): Promise<Answer<BrowseResult>>;
  /** Searches copies of stories; null stands for those of the last call. */
  searchCopies(copies: readonly CopiedStory[] | null, query: string, filters: FilterSet): Promise<Answer<FoundCopies>>;
  /** Makes the index and the names ready. */
  prepareSearch(): Promise<Answer<void>>;
  suggest(typed: string): Promise<Answer<readonly Suggestion[]>>;
  nearest(query: string): Promise<Answer<readonly Nearest[]>>;
  /** How the collection's names are read. */
  names(): Promise<Answer<NamesFile>>;
  page(page: string): Promise<Answer<Page>>;
  /** What the collection tells of an entity; null where it has none of that id. Only the pages that this needs are read. */
  entity(key: EntityKey): Promise<Answer<EntityFacts | null>>;
  /** The sentences behind the link from an entity to the organization of an id; null where the collection has not both. */
  entityLink(key: EntityKey, organization: string): Promise<Answer<LinkFacts | null>>;
  /** Stories related to one, at most so many; reads every page. */
  related(id: string, most: number): Promise<Answer<readonly RelatedCard[]>>;
  faults(): Promise<readonly WorkerFailure[]>;
  /** Every answer asked for from now on holds these corrections and no others. */
  correct(corrections: readonly Correction[]): Promise<Answer<readonly CorrectionOutcome[]>>;
  /** Reads a document that the reader brought: its text and stories. The collection stays as it is. */
  readOwn(document: BuildInput['documents'][number]): Promise<Answer<OwnDocumentKey>>;
  /** Finds the districts, organizations and the rest in a document that was read. */
  classifyOwn(key: OwnDocumentKey): Promise<Answer<void>>;
  /** What would become of documents that were read, if they came to those that are in the collection. */
  judgeOwn(keys: readonly OwnDocumentKey[]): Promise<Answer<readonly OwnOutcome[]>>;
  /** Every answer asked for from now on holds the pages of these documents, which were read, and of no others. */
  own(keys: readonly OwnDocumentKey[]): Promise<Answer<readonly OwnOutcome[]>>;
  /** Runs the pipeline here. Its code and the gazetteers are fetched when first asked. */
  buildBundle(input: BuildInput): Promise<Answer<BuiltBundle>>;
}
