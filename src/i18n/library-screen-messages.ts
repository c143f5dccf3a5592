/** Strings of 我的收藏 as a screen. They are loaded with it. */
export interface LibraryScreenMessages {
  readonly intro: string;
  readonly savedOn: (day: string) => string;
  readonly opening: string;
  readonly empty: { readonly title: string; readonly advice: string };
  readonly remove: string;
  readonly removeStory: (headline: string) => string;
  readonly readable: string;
  readonly damaged: string;
}
