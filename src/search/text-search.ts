import type { StoryCard } from '../domain/card.ts';
import type { Story } from '../domain/story.ts';
import type { Fold } from '../text/fold.ts';
import { type CandidateIndex, createFlexsearchIndex } from './flexsearch-index.ts';
import { cardText, type StoryText, storyText } from './story-text.ts';

/** The texts of a collection, ready to be searched. Made once; a story's number is its place among the cards. */
export interface TextSearch {
  readonly texts: readonly StoryText[];
  readonly candidates: CandidateIndex['candidates'];
  /** Whether exact candidates stand by relevance: not where the index knows other organizations than the texts. */
  readonly ordered: boolean;
  readonly fold: Fold;
}

/**
 * Prepares the texts for exact search.
 * @param stories whole stories by id; a story that is missing, since its shard could not be read, is searched by its card
 */
export function createTextSearch(cards: readonly StoryCard[], stories: ReadonlyMap<string, Story>, fold: Fold): TextSearch {
  const texts = cards.map((card) => {
    const story = stories.get(card.id);
    return story ? storyText(story, card.lead, fold) : cardText(card, fold);
  });
  return { ...createFlexsearchIndex(texts), texts, ordered: true, fold };
}

/** The same texts, where something else is said of these stories. Their own words are the same, so the index stands. */
export function replaceTexts(search: TextSearch, cards: readonly StoryCard[], stories: ReadonlyMap<string, Story>): TextSearch {
  const texts = search.texts.map((text, number) => {
    const card = cards[number];
    const story = card && stories.get(card.id);
    return story ? storyText(story, card.lead, search.fold) : text;
  });
  return { ...search, texts, ordered: false };
}

/** Two searches as one, the stories of the second numbered after those of the first. Neither index is made anew. */
export function joinTextSearches(first: TextSearch, second: TextSearch): TextSearch {
  const shift = first.texts.length;
  return {
    texts: [...first.texts, ...second.texts], fold: first.fold,
    candidates(term) {
      const [one, other] = [first.candidates(term), second.candidates(term)];
      return { stories: [...one.stories, ...other.stories.map((story) => story + shift)], exact: one.exact && other.exact };
    },
    // Each stands by relevance in itself alone.
    ordered: false,
  };
}
