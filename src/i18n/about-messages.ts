import type { Severity } from '../domain/diagnostic.ts';
import type { BlockRole } from '../domain/page.ts';

/** Strings of «about the data». They are loaded with its screens. */
export interface AboutMessages {
  readonly title: string;
  readonly intro: string;
  readonly documents: string;
  readonly stories: string;
  readonly repairs: string;
  readonly warnings: string;
  readonly build: string;
  readonly buildNote: string;
  readonly rights: string;
  readonly rightsNote: string;
  readonly withdrawal: string;
  readonly code: string;
  readonly faults: string;
  readonly faultsNote: string;

  readonly pages: string;
  readonly pagesHint: string;

  readonly scores: string;
  readonly scoresNote: string;
  readonly scoresNone: string;
  /** Titles of the tables and what each is measured on; `other` for one that has no words yet. */
  readonly scoreGroups: Readonly<Record<'structure' | 'reference' | 'guiding' | 'later' | 'layouts' | 'filing' | 'made' | 'search' | 'other', { readonly title: string; readonly note: string }>>;
  readonly scoreColumns: Readonly<Record<'name' | 'figure' | 'right' | 'extra' | 'missing', string>>;
  /** A row by its name in the file: what is measured, and what the figure means. The name itself where there are no words for it. */
  readonly scoreRow: (name: string) => { readonly name: string; readonly meaning: string };

  readonly howRead: (page: string) => string;
  readonly howReadIntro: string;
  readonly allPages: string;
  readonly wholePage: string;
  readonly otherPages: string;
  readonly previousPage: (page: string) => string;
  readonly nextPage: (page: string) => string;
  readonly onThisPage: string;

  readonly blocks: string;
  readonly blocksHint: string;
  readonly legend: string;
  readonly showOnly: (role: string) => string;
  readonly showAll: string;
  readonly moreBlocks: (count: number) => string;
  readonly roles: Readonly<Record<BlockRole, string>>;
  /** Why a block has its role, in one sentence. */
  readonly rule: (rule: string) => string;
  readonly inStory: (headline: string) => string;
  readonly inNoStory: string;
  readonly characters: (count: number) => string;

  readonly pageRepairs: (count: number) => string;
  readonly pageRepairsNone: string;
  readonly before: string;
  readonly after: string;
  readonly showPlace: string;
  /** Name of the link for those who do not see beside what it stands. */
  readonly showPlaceOf: (what: string) => string;

  readonly doubts: (count: number) => string;
  readonly doubtsNone: string;
  readonly doubt: (rule: string) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly wholeDocument: string;
}
