/** The words of static pages and feeds that no screen of the app shows. */
export interface PublishMessages {
  /** What the site is, in one sentence. */
  readonly description: string;
  readonly feedTitle: string;
  /** Before the headlines of a district or an organization. */
  readonly storiesOf: (name: string, stories: number) => string;
  /** The author of a story that prints none: Atom asks for one. */
  readonly unsigned: string;
}
