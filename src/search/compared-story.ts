import type { Story, StoryPerson } from '../domain/story.ts';
import type { Fold } from '../text/fold.ts';
import { readingRange, storyParts } from './story-parts.ts';
import { storyText } from './story-text.ts';

/** What of a story is held against another one. Texts and names are folded; places are UTF-16 units. */
export interface ComparedStory {
  readonly people: ReadonlyMap<string, StoryPerson>;
  /** Names of the organizations that it names, with all that they are called in it. */
  readonly organizations: ReadonlyMap<string, readonly string[]>;
  /** Places finer than a district: what a district rests on beside its own name. */
  readonly places: ReadonlySet<string>;
  /** All printed texts, one a line, as printed and folded; the same length. */
  readonly original: string;
  readonly folded: string;
  /** The heading that it has in common with other stories, folded; '' without one. */
  readonly section: string;
  /** All that it is headed by, the section among them, one a line, folded. */
  readonly headings: string;
}

/** Reasons for a district that name a place in it. */
const PLACE_RULES: ReadonlySet<string> = new Set(['subdivision', 'place']);

/** Prepares a story to be compared. */
export function compareStory(story: Story, fold: Fold): ComparedStory {
  const { original, folded } = storyText(story, '', fold);
  const parts = storyParts(story);
  const places = story.because.filter(({ field, rule }) => field === 'district' && PLACE_RULES.has(rule)).flatMap(({ source }) => parts.flatMap((part) => {
    const range = readingRange(part.runs, source);
    return range ? [part.text.slice(...range)] : [];
  }));
  return {
    people: new Map(story.people.map((person) => [person.name, person])),
    organizations: new Map(story.organizations.map(({ name, surfaces }) => [name, [name, ...surfaces].map(fold)])),
    places: new Set(places),
    original, folded, section: fold(story.section ?? ''),
    headings: fold([story.section, story.kicker, story.headline, story.deck, ...story.crossheads.map(({ text }) => text)].filter((text) => text !== null).join('\n')),
  };
}
