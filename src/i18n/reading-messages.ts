/** Strings of reading: the place, read and unread, history, tags, and the list of saved stories. They are loaded when first needed. */
export interface ReadingMessages {
  /** The part of a story's screen that is the reader's own. */
  readonly title: string;
  readonly notKept: string;

  /** The offer to go on where reading stopped. */
  readonly lastTime: string;
  readonly goOn: string;
  readonly notNow: string;

  readonly states: Readonly<Record<'read' | 'unread', string>>;
  /** How far a story that is not read to its end was read, in per cent. */
  readonly readTo: (percent: number) => string;
  /** How far the story on the screen was read, and about how many minutes are left; 0 at its end. */
  readonly progress: (percent: number, minutes: number) => string;
  readonly markRead: string;
  readonly markUnread: string;
  /** Name of a button for those who do not see which story it stands beside: its own text, then the headline. */
  readonly ofStory: (label: string, headline: string) => string;

  readonly tags: string;
  readonly noTags: string;
  readonly editTags: string;
  readonly doneTags: string;
  readonly newTag: string;
  readonly addTag: string;
  readonly removeTag: (tag: string) => string;
  readonly tagsWhenSaved: string;
  readonly renameTag: (tag: string) => string;
  readonly newTagName: string;
  readonly keepName: string;
  readonly cancel: string;
  readonly tagAdded: (tag: string) => string;
  readonly tagRemoved: (tag: string) => string;
  readonly tagRenamed: (from: string, to: string) => string;

  readonly history: string;
  readonly historyIntro: string;
  readonly historyEmpty: string;
  readonly historyOff: string;
  readonly visitedOn: (day: string) => string;
  readonly forgetVisit: string;
  readonly forgetAll: (count: number) => string;
  readonly forgotten: (count: number) => string;
  readonly moreVisits: (count: number) => string;
  readonly keepHistory: string;
  readonly historyChoices: Readonly<Record<'kept' | 'off', string>>;
  readonly historyNote: string;

  readonly savedStories: string;
  readonly searchSaved: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<'saved' | 'page', string>>;
  readonly show: string;
  readonly shows: Readonly<Record<'all' | 'unread' | 'read', string>>;
  readonly tag: string;
  readonly allTags: string;
  readonly withTag: (tag: string, count: number) => string;
  readonly savedCount: (shown: number, all: number) => string;
  readonly searching: string;
  readonly noneShown: string;
  readonly showAll: string;
  /** Saved stories whose copies could not be read, so that they were not searched. */
  readonly notSearched: (count: number) => string;
  readonly searchFailed: string;
  readonly inNotes: (count: number) => string;
  readonly noteKinds: Readonly<Record<'note' | 'highlight', string>>;
}
