import type { DistrictBasis, DistrictRole } from '../domain/district.ts';
import type { OrganizationRole, OrganizationType } from '../domain/organization.ts';
import type { DateCertainty } from '../domain/story.ts';

/** Printed texts of a story, and `page` for what stands on its page outside it. */
type TextPlace = 'section' | 'kicker' | 'headline' | 'deck' | 'byline' | 'crosshead' | 'paragraph' | 'credit' | 'page';

/** Strings of the story view. Numbers count from 1. */
export interface StoryMessages {
  readonly previous: string;
  readonly next: string;
  readonly onPage: (page: string, place: number, total: number) => string;
  readonly issueDateUnknown: string;
  /** About how long the story takes to read. */
  readonly minutes: (minutes: number) => string;
  readonly day: (isoDay: string) => string;
  readonly days: (from: string, to: string) => string;
  readonly pictureMissing: string;
  readonly actions: string;
  readonly backToResults: string;
  /** Buttons of the story's bar. */
  readonly tools: Readonly<Record<'type' | 'aloud' | 'cite' | 'share' | 'print', string>>;
  readonly samePage: string;
  readonly neighbours: string;

  readonly details: string;
  readonly why: string;
  readonly whyNone: string;
  /** Stands for the rest of a sentence that is not shown. */
  readonly cut: string;
  readonly valueInBrackets: (value: string) => string;
  readonly districtRoles: Readonly<Record<DistrictRole, string>>;
  readonly districtBases: Readonly<Record<DistrictBasis, string>>;
  readonly organizationRoles: Readonly<Record<OrganizationRole, string>>;
  readonly organizationTypes: Readonly<Record<OrganizationType, string>>;
  readonly mainType: string;
  readonly people: string;
  readonly peopleNone: string;
  readonly date: string;
  readonly dateUnknown: string;
  readonly dateCertainties: Readonly<Record<DateCertainty, string>>;
  readonly places: Readonly<Record<TextPlace, string>>;
  readonly paragraphNumber: (number: number) => string;
  /** Button that opens the reader's corrections. */
  readonly correct: string;
  /** Beside a value that a reader added, or took away. */
  readonly corrected: string;
  readonly removed: string;
  /** Link to the place of the story in «about the data». */
  /** Before the part of a story that another page prints. */
  readonly restFollows: string;
  readonly howRead: string;
  readonly marks: string;
  readonly confidence: string;
  readonly sure: string;
  readonly doubtful: (percent: number) => string;

  readonly repairs: (count: number) => string;
  readonly repairsHint: string;
  /** Button and title of the view that sets source and reading text side by side. */
  readonly compare: string;
  readonly repairsNone: string;
  readonly repairRule: (rule: string) => string;
  readonly repairMark: (number: number, rule: string) => string;
  readonly repairBefore: string;
  readonly repairAfter: string;
  readonly repairElsewhere: string;
  readonly original: string;
  readonly originalOf: (part: string) => string;
  readonly skipped: string;
}

/** Strings of the page view. */
export interface PageMessages {
  readonly number: (number: string) => string;
  readonly storyCount: (stories: number) => string;
  readonly empty: string;
}
