/** Strings of type-ahead under the search box. They are loaded at its first focus. */
export interface SuggestMessages {
  readonly offers: string;
  readonly kinds: Readonly<Record<'district' | 'organization' | 'person' | 'headline', string>>;
  /** Another form of a name, which is the one that was matched. */
  readonly alias: string;
  /** Heard only. */
  readonly offered: (count: number) => string;
  readonly recent: string;
  readonly recentOffered: (count: number) => string;
  readonly forget: (query: string) => string;
  readonly forgetAll: string;
  readonly forgetHint: string;
  readonly forgotten: (count: number) => string;
}
