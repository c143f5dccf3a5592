import type { Run } from '../text/sourced-text.ts';
import type { Span } from '../text/span.ts';
import type { DistrictBasis, DistrictName, DistrictRole } from './district.ts';
import type { EventType } from './event-type.ts';
import type { OrganizationRole, OrganizationType } from './organization.ts';

export const STORY_KINDS = ['article', 'photo-brief'] as const;
export type StoryKind = (typeof STORY_KINDS)[number];

/** Who wrote and who took the picture. `text` is the dateline with its bracket as printed, null where none is printed. */
export interface Byline {
  readonly text: string | null;
  readonly reporters: readonly string[];
  readonly correspondents: readonly string[];
  readonly photographers: readonly string[];
}

export interface StoryDistrict {
  readonly name: DistrictName;
  readonly role: DistrictRole;
  readonly basis: DistrictBasis;
  /** Every surface of the text that speaks for the district, each once, in order of appearance. */
  readonly evidence: readonly string[];
}

export interface StoryOrganization {
  readonly name: string;
  readonly type: OrganizationType;
  readonly role: OrganizationRole;
  readonly parent: string | null;
  readonly surfaces: readonly string[];
}

export interface StoryPerson {
  readonly name: string;
  readonly title: string | null;
  readonly organization: string | null;
}

export const DATE_CERTAINTIES = ['stated', 'derived', 'likely', 'weak'] as const;
export type DateCertainty = (typeof DATE_CERTAINTIES)[number];

/** When the reported event happened, as ISO days: a value, a range of at most 366 days, or all null for unknown. */
export interface StoryDate {
  readonly value: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: string | null;
  readonly certainty: DateCertainty | null;
}

/** One recorded change from source to reading text: `original.slice(...source)` equals `before`, and `after` stands in its place. */
export interface Repair {
  readonly rule: string;
  readonly source: Span;
  readonly before: string;
  readonly after: string;
}

export const REASON_FIELDS = ['district', 'organization', 'person', 'eventType', 'date'] as const;
export type ReasonField = (typeof REASON_FIELDS)[number];

/** Why a facet value stands on a story: the rule and the place in the original that it rests on. */
export interface Reason {
  readonly field: ReasonField;
  readonly value: string;
  readonly rule: string;
  readonly source: Span;
}

/** Where each printed text of a story stands in the original. A text that is null has no entry; lists run parallel to the story's. */
export interface StorySources {
  readonly section: readonly Run[];
  readonly kicker: readonly Run[];
  readonly headline: readonly Run[];
  readonly deck: readonly Run[];
  readonly crossheads: readonly (readonly Run[])[];
  readonly byline: readonly Run[];
  readonly credit: readonly Run[];
  readonly paragraphs: readonly (readonly Run[])[];
}

/** A heading inside the body: it stands before the paragraph with this index. */
export interface Crosshead {
  readonly text: string;
  readonly before: number;
}

/** The story form of the contract, plus `sources`, which the `--json` output leaves out. */
export interface Story {
  readonly id: string;
  readonly kind: StoryKind;
  /** 0 to 1; below 0.9 a diagnostic says what is in doubt. */
  readonly confidence: number;
  readonly section: string | null;
  readonly kicker: string | null;
  readonly headline: string;
  readonly deck: string | null;
  readonly crossheads: readonly Crosshead[];
  readonly byline: Byline;
  readonly credit: string | null;
  readonly paragraphs: readonly string[];
  readonly districts: readonly StoryDistrict[];
  readonly organizations: readonly StoryOrganization[];
  readonly people: readonly StoryPerson[];
  readonly eventTypes: readonly EventType[];
  readonly date: StoryDate;
  readonly repairs: readonly Repair[];
  readonly because: readonly Reason[];
  readonly sources: StorySources;
}

/** What the finders of `enrich/` add to a story; everything else is made by `ingest/`. */
export type Enrichment = Pick<Story, 'districts' | 'organizations' | 'people' | 'eventTypes' | 'date' | 'because'>;

export const UNKNOWN_DATE: StoryDate = { value: null, from: null, to: null, basis: null, certainty: null };
