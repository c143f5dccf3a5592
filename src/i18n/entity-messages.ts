import type { EntityKind } from '../domain/entity.ts';
import type { Notice } from './messages.ts';

/** Strings of the screens of districts, organizations and people; loaded with them. */
export interface EntityMessages {
  readonly kinds: Readonly<Record<EntityKind, string>>;
  /** Leads into browse with the filter set. */
  readonly inBrowse: (stories: number) => string;
  /** For a person: there is no filter for people. */
  readonly searchName: string;
  readonly inBrowseBelow: (stories: number) => string;
  readonly inBrowseMentioning: (stories: number) => string;
  readonly stories: (count: number) => string;
  readonly storiesNone: Readonly<Record<EntityKind, string>>;
  readonly allStories: (count: number) => string;
  /** How many stories, beside a name; a link where it leads to them. */
  readonly count: (stories: number) => string;
  readonly unread: (stories: number) => string;
  readonly sentenceMissing: string;
  readonly aliases: string;
  readonly tree: string;
  readonly above: string;
  readonly below: string;
  /** Why one organization stands below another, by the rule that says so; names as printed. Where only stories can say so, their sentences follow. */
  readonly basis: Readonly<Record<'levels' | 'story', string>> & Readonly<Record<'name' | 'alike', (start: string) => string>>;
  /** In the place of the sentences behind a link. */
  readonly linkNone: string;
  readonly linkFailed: string;
  readonly organizations: Readonly<Record<EntityKind, string>>;
  readonly organizationsNone: string;
  /** Name of the link to the stories that name both. */
  readonly bothIn: (other: string, stories: number) => string;
  readonly more: (count: number) => string;
  readonly districts: string;
  readonly eventTypes: string;
  /** Of the numbers of an organization that has others below it. */
  readonly withBelow: string;
  readonly times: string;
  /** Of a story: days as written in the interface's language. */
  readonly printed: (day: string) => string;
  readonly happened: (days: string) => string;
  readonly undated: (stories: number) => string;
  readonly posts: string;
  readonly postsNone: string;
  /** Two people may bear one name. */
  readonly sameName: string;
  readonly missing: Readonly<Record<EntityKind, Notice>>;
}
