import type { EntityMessages } from './entity-messages.ts';

const stories = (count: number): string => `${count} ${count === 1 ? 'story' : 'stories'}`;

export const enEntity: EntityMessages = {
  kinds: { district: 'District', organization: 'Organization', person: 'Person' },
  inBrowse: (count) => `Open in browse (${stories(count)})`,
  searchName: 'Search for this name',
  inBrowseBelow: (count) => `Open in browse with all that stands below it (${stories(count)})`,
  inBrowseMentioning: (count) => `With those that only mention it (${stories(count)})`,
  stories: (count) => `${count} ${count === 1 ? 'story' : 'stories'}`,
  storiesNone: {
    district: 'No story is about this district yet.', organization: 'No story names it directly: it stands above organizations that are named.', person: 'No story names this person: readers may have corrected it, or its page could not be read.',
  },
  allStories: (count) => `All ${stories(count)} in browse`,
  count: stories,
  unread: (count) => `The pages of ${stories(count)} could not be read, so sentences are missing. Open this page again when you are online.`,
  sentenceMissing: 'No evidence was recorded.',
  aliases: 'Also called',
  tree: 'Above and below',
  above: 'Above it',
  below: 'Below it',
  treeBasis: 'From what the stories say and from a list of organizations.',
  organizations: { district: 'Organizations here', organization: 'Appears with', person: 'Organizations in the same stories' },
  organizationsNone: 'These stories name no other organization.',
  bothIn: (other, count) => `Stories that also name ${other}: ${count}`,
  more: (count) => `${count} more`,
  districts: 'Districts of these stories',
  eventTypes: 'Event types',
  withBelow: 'The numbers below take in stories of the organizations below it.',
  times: 'Dates of the events',
  undated: (count) => `Date unknown: ${stories(count)}`,
  posts: 'Posts, as printed',
  postsNone: 'No post is printed.',
  sameName: 'Gathered by name: two people may bear the same one, so look at the sentences.',
  missing: {
    district: { title: 'No such district', advice: 'Part of the address may be missing. The front page lists the 16 districts of Beijing and the Development Area.' },
    organization: { title: 'No such organization', advice: 'Part of the address may be missing, or the stories that named it were withdrawn. Look for it among the organizations in browse.' },
    person: { title: 'No such person', advice: 'Part of the address may be missing, or the stories that named this person were withdrawn. Try a search for the name.' },
  },
};
