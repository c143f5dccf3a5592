import type { Story } from '../../domain/story.ts';

/** What setting a story asks of it: its furniture, and how long its paragraphs are. */
export interface SetStory extends Pick<Story, 'kind' | 'headline' | 'kicker' | 'deck' | 'credit'> {
  readonly byline: Pick<Story['byline'], 'text'>;
  readonly paragraphs: readonly Pick<string, 'length'>[];
  readonly crossheads: Pick<Story['crossheads'], 'length'>;
}

/** How much a story's headline weighs, by its length alone: the longest story of a page leads it, and what is short has a small headline. */
export type StoryWeight = 'lead' | 'main' | 'short';

/** Characters in a line of a column: newspapers have 13 to 17, and so has the style sheet. */
const LINE_LENGTH = 15;
/** Characters between two columns. */
const GUTTER = 1.5;
/** Text length (UTF-16 units) from which a headline is a main one. */
const MAIN_LENGTH = 320;
/** A headline's size, in characters of the text, and its line, in lines of the text; as in the style sheet. */
const HEADLINES: Readonly<Record<StoryWeight, { readonly size: number; readonly line: number }>> = {
  lead: { size: 2.25, line: 1.85 }, main: { size: 1.375, line: 1.15 }, short: { size: 1.125, line: 0.95 },
};
/** Lines of room above and below a story, and between its parts. */
const ROOM = 2.5;
/** Of kicker, deck and credit. */
const SMALL_LINE = 1;

export function textLength(story: SetStory): number {
  return story.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
}

export function weigh(story: SetStory, lead: SetStory | undefined): StoryWeight {
  if (story === lead) return 'lead';
  return textLength(story) >= MAIN_LENGTH ? 'main' : 'short';
}

/** Lines of a story's text in one column. */
export function textLines(story: SetStory): number {
  const paragraphs = story.paragraphs.reduce((sum, paragraph) => sum + Math.ceil((paragraph.length + 2) / LINE_LENGTH), 0);
  return paragraphs + 2 * story.crossheads.length;
}

/** How high a story will stand in so many columns, in lines of its text: an estimate, since only the browser sets it. */
export function storyHeight(story: SetStory, weight: StoryWeight, columns: number): number {
  const width = columns * LINE_LENGTH + (columns - 1) * GUTTER;
  const { size, line } = HEADLINES[weight];
  const linesOf = (text: string | null): number => (text === null ? 0 : Math.ceil(text.length / width));
  const small = linesOf(story.kicker) + linesOf(story.deck) + linesOf(story.byline.text) + linesOf(story.credit) + (story.kind === 'photo-brief' ? 1 : 0);
  return ROOM + Math.ceil((story.headline.length * size) / width) * line + small * SMALL_LINE + Math.ceil(textLines(story) / columns);
}
