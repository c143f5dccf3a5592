import type { EntityFacts } from '../bundle/describe-entity.ts';
import type { LinkFacts } from '../bundle/describe-link.ts';
import type { RelatedCard } from '../bundle/entity-help.ts';
import type { BundleFault } from '../bundle/errors.ts';
import type { CopiedStory, FoundCopies } from '../bundle/copies-search.ts';
import type { AliasesFile, BundleCounts, CardsFile, EntitiesFile, FacetsFile } from '../bundle/format.ts';
import type { PageCard, StoryCard } from '../domain/card.ts';
import type { Correction, CorrectionOutcome } from '../domain/correction.ts';
import type { EntityKey } from '../domain/entity.ts';
import type { Facet, FilterSet } from '../domain/facet.ts';
import type { OwnDocumentKey, OwnOutcome } from '../domain/own-document.ts';
import type { Page } from '../domain/page.ts';
import type { Story } from '../domain/story.ts';
import type { BrowseRequest, BrowseResult } from '../search/browse.ts';
import type { Nearest } from '../search/nearest.ts';
import type { NameMatch } from '../search/match-name.ts';
import type { Suggestion } from '../search/suggest.ts';

// The app speaks to the archive alone; these are its words too.
export type { CopiedStory, FoundCopies } from '../bundle/copies-search.ts';
export type { BrowseHit, BrowseRequest, BrowseResult, HitReason, MarkedFields, Snippet, UnderstoodField } from '../search/browse.ts';
export type { EntityFacts, EntityStory } from '../bundle/describe-entity.ts';
export type { LinkFacts } from '../bundle/describe-link.ts';
export type { ParentBasis } from '../bundle/parent-basis.ts';
export type { RelatedCard } from '../bundle/entity-help.ts';
export type { NameMatch } from '../search/match-name.ts';
export type { Nearest } from '../search/nearest.ts';
export type { Suggestion, SuggestionKind } from '../search/suggest.ts';

/** A story with what the screen around it needs. `storyIds` is the order of its page. */
export interface StoryOnPage {
  readonly story: Story;
  readonly page: PageCard;
  /** The decoded text of the whole document: spans of the story count in it. */
  readonly source: string;
  /** Cards of the page's stories, in order, this one included. */
  readonly neighbours: readonly StoryCard[];
}

export type Found<T> = { readonly state: 'found'; readonly value: T } | { readonly state: 'moved'; readonly to: string } | { readonly state: 'unknown' };

export interface ArchiveSummary {
  readonly build: string;
  readonly counts: BundleCounts;
  readonly cards: CardsFile;
  readonly facetCounts: Readonly<Record<Facet, readonly { readonly value: string; readonly count: number }[]>>;
  /** Which values each story has. */
  readonly facets: FacetsFile;
  readonly entities: EntitiesFile;
  /** What became of ids that readers may have kept. */
  readonly aliases: AliasesFile;
}

/** A part of the collection that could not be read; the rest works on. */
export interface ArchiveFault {
  readonly fault: BundleFault;
  readonly file: string;
  readonly message: string;
}

/** A document that the reader brings: the name of its file, and its bytes. */
export interface BroughtDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is being done to the document of this place: its text and stories are read, or they are classified. */
export interface BringProgress {
  readonly stage: 'read' | 'classify';
  readonly place: number;
}

/** The app's view of the collection: the built bundle, beside it the pages that the reader brought, and over both what the reader corrected. Every method may reject with an ArchiveFailure that names the file and the cause. */
export interface Archive {
  summary(): Promise<ArchiveSummary>;
  browse(request: BrowseRequest): Promise<BrowseResult>;
  /**
   * Searches copies of stories that are not in the collection, as it is searched. The same list again is not sent over again.
   */
  searchCopies(copies: readonly CopiedStory[], query: string, filters: FilterSet): Promise<FoundCopies>;
  /** Makes ready what a first query and type-ahead need, while the reader is still about to type. */
  prepareSearch(): Promise<void>;
  /** Type-ahead: at most eight names of the collection for what was typed so far, the best first. */
  suggest(typed: string): Promise<readonly Suggestion[]>;
  /**
   * For boxes that find in a list: how a name fits what was typed, by its characters, pinyin or initials; null where it does not. The function may be
   * called for every name of a list at every keystroke.
   */
  nameMatcher(): Promise<(typed: string, name: string) => NameMatch | null>;
  /** For a query that found nothing: what of it the texts hold, term by term, and the nearest terms that they do hold. */
  nearest(query: string): Promise<readonly Nearest[]>;
  story(id: string): Promise<Found<StoryOnPage>>;
  page(page: string): Promise<Found<Page>>;
  /** What the collection tells of a district, an organization or a person; null where it has none of that id. */
  entity(key: EntityKey): Promise<EntityFacts | null>;
  /** The sentences behind the link from an entity to the organization of an id; null where the collection has not both. */
  entityLink(key: EntityKey, organization: string): Promise<LinkFacts | null>;
  /** Stories related to the one of an id, with the reasons, the nearest first; none where the collection has no such story. */
  related(id: string, most: number): Promise<readonly RelatedCard[]>;
  faults(): Promise<readonly ArchiveFault[]>;
  /**
   * Puts the reader's corrections in the place of those that stood before, whole; none takes them out again. Every answer asked for from now on
   * holds them.
   * @returns what became of each, in the order given
   */
  correct(corrections: readonly Correction[]): Promise<readonly CorrectionOutcome[]>;
  /**
   * Reads documents and says what would become of each, in the order given, if they were put beside those that are there. The collection stays as it
   * is: what is to be kept is kept first, and then put in by {@link Archive.own}. Other questions are answered between two documents.
   * @throws the signal's reason, as soon as the document under way is done
   */
  bring(documents: readonly BroughtDocument[], onProgress?: (progress: BringProgress) => void, signal?: AbortSignal): Promise<readonly OwnOutcome[]>;
  /**
   * Puts the pages of the reader's documents in the place of those that stood before, whole; none takes them out again. Every answer asked for after
   * it resolved holds them.
   * @returns what became of each, in the order given
   */
  own(documents: readonly (BroughtDocument & OwnDocumentKey)[]): Promise<readonly OwnOutcome[]>;
}
