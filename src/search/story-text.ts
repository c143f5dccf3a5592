import type { StoryCard } from '../domain/card.ts';
import type { Story, StoryDate } from '../domain/story.ts';
import type { Fold } from '../text/fold.ts';

/**
 * What is searched of a story: its repaired texts, one a line, in the order of their weight, so that a term's first place tells its best field.
 * `original` and `folded` have the same length. Places are UTF-16 units.
 */
export interface StoryText {
  readonly original: string;
  readonly folded: string;
  /** End of the headline; of kicker, deck and section after it; of the first body sentence. */
  readonly headlineEnd: number;
  readonly furnitureEnd: number;
  readonly leadEnd: number;
  /** Folded names and surfaces of its organizations, one a line. They weigh, but a story matches by its text alone. */
  readonly organizations: string;
  /** What the fields of a query ask for beside the texts. */
  readonly reporters: readonly string[];
  /** Null where the story could not be read. */
  readonly date: StoryDate | null;
}

type Furniture = Pick<Story, 'headline' | 'kicker' | 'deck' | 'section'>;

/** The searched text of a whole story. `lead` is its card's first sentence. */
export function storyText(story: Story, lead: string, fold: Fold): StoryText {
  const body = [...story.paragraphs, ...story.crossheads.map(({ text }) => text), story.byline.text, story.credit];
  const organizations = story.organizations.flatMap(({ name, surfaces }) => [name, ...surfaces]);
  return { ...layOut(story, body, lead.length, organizations, fold), reporters: story.byline.reporters, date: story.date };
}

/** The searched text of a story whose shard could not be read: what its card shows. */
export function cardText(card: StoryCard, fold: Fold): StoryText {
  return { ...layOut(card, [card.lead], card.lead.length, [], fold), reporters: [], date: null };
}

function layOut(story: Furniture, body: readonly (string | null)[], leadLength: number, organizations: readonly string[], fold: Fold): Omit<StoryText, 'reporters' | 'date'> {
  const furniture = printed([story.kicker, story.deck, story.section]);
  const fields = [story.headline, ...furniture, ...printed(body)];
  const headlineEnd = story.headline.length;
  const furnitureEnd = furniture.reduce((end, field) => end + 1 + field.length, headlineEnd);
  return {
    original: fields.join('\n'),
    // Folding makes a space of every line break, so that a line break in `folded` is always the end of a field.
    folded: fields.map(fold).join('\n'),
    headlineEnd, furnitureEnd, leadEnd: furnitureEnd + 1 + leadLength,
    organizations: organizations.map(fold).join('\n'),
  };
}

function printed(texts: readonly (string | null)[]): readonly string[] {
  return texts.filter((text): text is string => text !== null && text !== '');
}
