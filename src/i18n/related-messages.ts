/** What two stories have in common. */
type SharedKind = 'person' | 'organization' | 'place' | 'term';

/** Strings of the related stories below a story; loaded with them. */
export interface RelatedMessages {
  readonly title: (stories: number) => string;
  /** What is shared of one kind, the names as printed, terms in quotation marks. */
  readonly reasons: Readonly<Record<SharedKind, (names: string) => string>>;
  readonly quoted: (term: string) => string;
  readonly none: string;
  /** Leads to the stories of one of its districts or event types, or of its page. */
  readonly elsewhere: (name: string) => string;
  readonly failed: string;
}
