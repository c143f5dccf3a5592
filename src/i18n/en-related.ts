import type { RelatedMessages } from './related-messages.ts';

export const enRelated: RelatedMessages = {
  title: (stories) => (stories === 0 ? 'Related' : `Related: ${stories} ${stories === 1 ? 'story' : 'stories'}`),
  reasons: {
    person: (names) => `both name ${names}`,
    organization: (names) => `same organization: ${names}`,
    place: (names) => `same place: ${names}`,
    term: (names) => `both mention ${names}`,
  },
  quoted: (term) => `“${term}”`,
  none: 'No related story was found: none shares a person, an organization, a place or a rare term with this one.',
  elsewhere: (name) => `Stories: ${name}`,
  failed: 'Related stories could not be read. Open this page again when you are online.',
};
