import type { DistrictName } from '../domain/district.ts';
import type { EventType } from '../domain/event-type.ts';
import type { Facet, Sort } from '../domain/facet.ts';
import type { LibraryMessages } from './library-messages.ts';
import type { Locale } from './locale.ts';
import type { PageMessages, StoryMessages } from './story-messages.ts';

/** A screen or notice that says what happened and what to do next. */
export interface Notice {
  readonly title: string;
  readonly advice: string;
}

/** Every visible string of the interface. One typed dictionary a language; nothing visible is written elsewhere. */
export interface Messages {
  readonly locale: Locale;
  /** Closed vocabularies; organizations and people are never translated. */
  readonly districts: Readonly<Record<DistrictName, string>>;
  readonly eventTypes: Readonly<Record<EventType, string>>;
  readonly unmarked: Readonly<Record<Facet, string>>;

  readonly app: {
    readonly name: string;
    readonly skipToContent: string;
    readonly navigation: string;
    readonly front: string;
    readonly browse: string;
    readonly search: string;
    readonly library: string;
    readonly settings: string;
    readonly about: string;
    readonly footer: string;
    /** Document title of a screen. */
    readonly titleOf: (screen: string) => string;
  };

  /** Words that several screens use. */
  readonly terms: {
    readonly stories: (count: number) => string;
    readonly facets: Readonly<Record<Facet, string>>;
    readonly photoBrief: string;
    /** A page without a printed name: its place among the documents, from 1. */
    readonly documentNumber: (place: number) => string;
    /** When an event was: a month (from 1) or a whole year. */
    readonly eventDate: (year: number, month: number | null) => string;
    readonly listSeparator: string;
    readonly middleDot: string;
    /** In the place of the headline of a story that prints none. */
    readonly noHeadline: string;
    readonly close: string;
  };

  readonly browse: {
    readonly title: string;
    readonly searchLabel: string;
    readonly searchPlaceholder: string;
    readonly filters: string;
    readonly openFilters: (chosen: number) => string;
    readonly showResults: (count: number) => string;
    readonly chosen: string;
    readonly clearFilters: string;
    readonly exclude: (value: string) => string;
    readonly excluded: (value: string) => string;
    readonly removeChip: (value: string) => string;
    readonly findIn: (facet: string) => string;
    /** How many names a box finds in a facet; for more than none it is only heard. */
    readonly found: (count: number) => string;
    readonly more: (count: number) => string;
    readonly fewer: string;
    /** Name of a button that shows what stands below a value. */
    readonly below: (value: string) => string;
    /** Beside a value that is chosen or excluded with what stands above it. */
    readonly takenAlong: string;
    /** Districts that a story only mentions count too. */
    readonly mentioned: string;
    readonly sort: string;
    readonly sorts: Readonly<Record<Sort, string>>;
    readonly resultCount: (count: number) => string;
    /** Follows the number of results where it is heard. */
    readonly chosenCount: (chosen: number) => string;
    readonly results: string;
    readonly skipToResults: string;
    readonly ignored: (parts: string) => string;
    /** The reader's own corrections count here. */
    readonly corrections: (count: number) => string;
    readonly corrected: string;
    /** Beside a story that came into a saved view since the reader last looked. */
    readonly added: string;
    /** Beside a story of a page that the reader brought. */
    readonly own: string;
    readonly none: Notice;
    readonly withoutFilters: string;
  };

  readonly status: {
    readonly loading: string;
    readonly offline: string;
    readonly retry: string;
    readonly toFront: string;
    readonly toBrowse: string;
    readonly details: string;
    /** By the fault that the archive names. */
    readonly faults: Readonly<Record<'unknown-format' | 'missing' | 'corrupt' | 'invalid' | 'worker', Notice>>;
    readonly unexpected: Notice;
    readonly partUnreadable: (files: string) => string;
  };

  readonly notFound: {
    readonly route: Notice;
    readonly story: Notice;
    readonly page: Notice;
    readonly search: string;
  };

  /** The story view. */
  readonly story: StoryMessages;
  /** The page view. */
  readonly page: PageMessages;
  /** What the reader keeps. */
  readonly library: LibraryMessages;
}
