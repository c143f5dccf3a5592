/** What an export says of a story, in the order of a table's columns. */
export const EXPORT_FIELDS = [
  'headline', 'kicker', 'deck', 'section', 'kind', 'byline', 'reporters', 'correspondents', 'photographers', 'credit',
  'paper', 'issueDate', 'page', 'districts', 'organizations', 'people', 'eventTypes', 'eventDate',
  'tags', 'note', 'highlights', 'text', 'savedAt', 'address', 'id',
] as const;
export type ExportField = (typeof EXPORT_FIELDS)[number];

/** The words that stand in exported files beside the stories' own. */
export interface ExportWords {
  readonly fields: Readonly<Record<ExportField, string>>;
  readonly kinds: Readonly<Record<'article' | 'photo-brief', string>>;
  readonly colours: Readonly<Record<'yellow' | 'green' | 'blue' | 'red', string>>;
  /** A field with what it says: «引题：…». */
  readonly labelled: (label: string, text: string) => string;
  /** Between the names of a list. */
  readonly separator: string;
  readonly unknownDate: string;
  readonly unknownPaper: string;
  readonly pageNumber: (number: string) => string;
  /** A page whose number and name are not known, by its place among the documents, from 1. */
  readonly documentNumber: (place: number) => string;
  readonly storyCount: (count: number) => string;
  readonly cover: string;
  readonly contents: string;
  readonly pages: string;
  readonly startOfText: string;
  readonly accessibility: string;
}
