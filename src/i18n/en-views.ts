import type { ViewsMessages } from './views-messages.ts';

export const enViews: ViewsMessages = {
  title: 'Saved views',
  intro: 'A view is a query with its filters. When the collection grows, it says here how many stories are new in it.',
  save: 'Save view',
  saved: 'View saved',
  notKept: 'Not kept',
  mentioned: 'districts only mentioned too',
  added: (count) => `+${count}`,
  addedAloud: (count) => (count === 1 ? '1 new story' : `${count} new stories`),
  all: 'All views',
  rename: 'Rename',
  renameView: (name) => `Rename: ${name}`,
  newName: 'New name; empty for one made of its query and filters',
  keepName: 'Done',
  cancel: 'Cancel',
  remove: 'Remove',
  removeView: (name) => `Remove view: ${name}`,
  removed: (name) => `Removed the view “${name}”.`,

  recent: 'Remember recent searches',
  recentChoices: { kept: 'Remember', off: 'Don’t remember' },
  recentNote: (most) => `Searches you confirmed with Enter or opened a story from: the last ${most}, on this device only.`,
  forgetAll: (count) => `Forget all remembered (${count})`,
  forgotten: (count) => (count === 1 ? 'Forgot 1 search.' : `Forgot ${count} searches.`),
};
