import type { PageCard, StoryCard } from '../domain/card.ts';
import type { OrganizationType } from '../domain/organization.ts';
import type { FacetColumn } from '../search/facet-column.ts';
import type { ReadingTable } from '../text/pinyin.ts';

/** Raised when a reader of the old form could misread the new one. docs/BUNDLE-FORMAT.md tells its history. */
export const BUNDLE_FORMAT = 1;

/** The only file of a bundle whose name is fixed; all others carry their hash in their name and never change. */
export const MANIFEST_NAME = 'manifest.json';

export interface BundleFile {
  /** Relative to the manifest. */
  readonly path: string;
  /** Size before any transfer coding. */
  readonly bytes: number;
  /** Lower-case hex of the bytes. */
  readonly sha256: string;
}

export interface BundleCounts {
  readonly documents: number;
  readonly stories: number;
  readonly repairs: number;
  readonly warnings: number;
}

/** What the collection consists of. `build` is made from the hashes of all files, so equal content has an equal build id. */
export interface BundleManifest {
  readonly format: number;
  readonly build: string;
  readonly counts: BundleCounts;
  readonly cards: BundleFile;
  readonly facets: BundleFile;
  readonly entities: BundleFile;
  readonly aliases: BundleFile;
  readonly names: BundleFile;
  /** One shard a page, keyed by the page's name, in order of documents. */
  readonly pages: Readonly<Record<string, BundleFile>>;
}

export interface CardsFile {
  readonly pages: readonly PageCard[];
  /** In order of documents and place on the page: a story's index here is its number in every column. */
  readonly stories: readonly StoryCard[];
  /** How long the running text of each story is (UTF-16 units), in the order of `stories`. */
  readonly lengths: readonly number[];
}

/** `district` holds primary districts, `mentionedDistrict` all others a story names, `date` the months of the reported event. */
export interface FacetsFile {
  readonly district: FacetColumn;
  readonly mentionedDistrict: FacetColumn;
  readonly organization: FacetColumn;
  readonly eventType: FacetColumn;
  readonly date: FacetColumn;
}

export interface OrganizationEntity {
  readonly id: string;
  readonly name: string;
  readonly type: OrganizationType;
  readonly parent: string | null;
  readonly aliases: readonly string[];
}

interface PersonEntity {
  readonly id: string;
  readonly name: string;
}

export interface EntitiesFile {
  readonly organizations: readonly OrganizationEntity[];
  readonly people: readonly PersonEntity[];
}

/** How the names of the collection are read, for type-ahead by pinyin; loaded at its first use. */
export interface NamesFile extends ReadingTable {
  /** Number of stories that name each person, in the order of the entities. */
  readonly people: readonly number[];
}

/** Old story id → the id that took its place. */
export type AliasesFile = Readonly<Record<string, string>>;

/** A bundle in memory, however it came there. */
export interface Collection {
  readonly build: string;
  readonly counts: BundleCounts;
  readonly cards: CardsFile;
  readonly facets: FacetsFile;
  readonly entities: EntitiesFile;
  readonly aliases: AliasesFile;
}
