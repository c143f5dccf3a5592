import type { DistrictName } from '../domain/district.ts';
import type { EventType } from '../domain/event-type.ts';
import type { OrganizationType } from '../domain/organization.ts';
import type { Trie } from '../text/trie.ts';

/** Kinds of head noun: the organization types, sites that are bodies only as employers, weak ones that need proof, and inner departments. */
export type HeadKind = OrganizationType | 'site' | 'weak' | 'internal';

export interface PlaceEntry {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly district: DistrictName;
  readonly alsoDistrict?: DistrictName;
  readonly needsContext?: boolean;
}

/** The checked lists as written; every list of words is one string with spaces. */
export interface GazetteerLists {
  readonly districts: Readonly<Record<DistrictName, readonly string[]>>;
  readonly subdivisions: ReadonlyMap<DistrictName, readonly string[]>;
  readonly communities: ReadonlyMap<DistrictName, readonly string[]>;
  readonly places: readonly PlaceEntry[];
  readonly elsewhere: readonly string[];
  readonly heads: ReadonlyMap<HeadKind, readonly string[]>;
  readonly branchHeads: readonly string[];
  readonly generic: readonly string[];
  readonly notHeads: readonly string[];
  readonly brands: readonly string[];
  readonly industryUnions: readonly string[];
  readonly fullNames: ReadonlyMap<string, string>;
  readonly numberedBureau: readonly string[];
  readonly centralPrefixes: readonly string[];
  readonly institutions: ReadonlyMap<DistrictName, readonly string[]>;
  readonly stop: readonly string[];
  readonly determiners: readonly string[];
  readonly keep: readonly string[];
  readonly surnames: ReadonlySet<string>;
  /** Surnames that are everyday words too: a name with one needs more proof. */
  readonly ambiguousSurnames: ReadonlySet<string>;
  readonly compoundSurnames: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  /** Everyday words of two characters that begin as names do; some are names as well. */
  readonly likeNames: ReadonlySet<string>;
  readonly titles: readonly string[];
  readonly weakTitles: readonly string[];
  readonly titlesAfterName: readonly string[];
  readonly namesFollowedBy: Trie<true>;
  /** Phrases that are always worded alike. */
  readonly fixedPhrases: readonly string[];
  /** Groups of characters that are often misread for one another. */
  readonly confusables: readonly string[];
  /** Offices that one person of a body holds at a time. */
  readonly sameOffice: readonly string[];
  readonly stockPhrases: readonly string[];
  readonly softMarkers: readonly string[];
  readonly eventCues: ReadonlyMap<EventType, ReadonlyMap<string, number>>;
}
