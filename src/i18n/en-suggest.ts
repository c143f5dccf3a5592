import type { SuggestMessages } from './suggest-messages.ts';

export const enSuggest: SuggestMessages = {
  offers: 'Suggestions',
  kinds: { district: 'Districts', organization: 'Organizations', person: 'People', headline: 'Headlines' },
  alias: 'also',
  offered: (count) => (count === 1 ? '1 suggestion, press the down arrow to choose it' : `${count} suggestions, use the arrow keys to choose`),
  recent: 'Recent searches',
  recentOffered: (count) => (count === 1 ? '1 recent search, press the down arrow to choose it' : `${count} recent searches, use the arrow keys to choose`),
  forget: (query) => `Forget “${query}”`,
  forgetAll: 'Forget all',
  forgetHint: 'Press Delete to forget it',
  forgotten: (count) => (count === 1 ? '1 search forgotten.' : `${count} searches forgotten.`),
};
