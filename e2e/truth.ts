import { readdirSync, readFileSync } from 'node:fs';

/** What a careful reader wrote down of one story: the oracle for what the story screen shows. */
export interface TrueStory {
  readonly kind: 'article' | 'photo-brief';
  readonly section: string | null;
  readonly kicker: string | null;
  readonly headline: string;
  readonly deck: string | null;
  readonly byline: { readonly text: string | null };
  readonly credit: string | null;
  readonly paragraphs: readonly string[];
  readonly repairs: readonly { readonly kind: string; readonly before: string }[];
}

export interface TruePage {
  readonly page: string;
  readonly standingHead: string;
  readonly stories: readonly TrueStory[];
}

const FOLDER = new URL('../data/truth/', import.meta.url);

/** The five pages as they should be read, in order of documents. */
export const TRUE_PAGES: readonly TruePage[] = readdirSync(FOLDER)
  .filter((name) => /^\d{3}_.*\.json$/.test(name))
  .sort()
  .map((name) => {
    const { document, standingHead, stories } = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Omit<TruePage, 'page'> & { document: string };
    return { page: document.replace(/\.txt$/, ''), standingHead, stories };
  });

/** Number of joins that the truth knows in a story. */
export function trueJoins(story: TrueStory): number {
  return story.repairs.filter(({ kind }) => kind === 'column-break-joined').length;
}

/** All printed texts of a story, in the order they are printed. None of the five pages has a crosshead. */
export function trueTexts({ section, kicker, headline, deck, byline, paragraphs, credit }: TrueStory): readonly string[] {
  return [section, kicker, headline, deck, byline.text, ...paragraphs, credit].filter((text) => text !== null);
}

/**
 * The first story that has what a test needs.
 * @throws Error when no page has one.
 */
export function storyWith(wanted: (story: TrueStory) => boolean): { readonly page: TruePage; readonly story: TrueStory; readonly index: number } {
  for (const page of TRUE_PAGES) {
    const index = page.stories.findIndex(wanted);
    const story = page.stories[index];
    if (story) return { page, story, index };
  }
  throw new Error('no page of data/truth has such a story');
}
