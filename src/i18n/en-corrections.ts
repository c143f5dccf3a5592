import type { CorrectionMessages } from './correction-messages.ts';

const stories = (count: number): string => (count === 1 ? '1 story' : `${count} stories`);

export const enCorrections: CorrectionMessages = {
  title: 'Correct the filing',
  intro: 'A correction counts at once in filters and numbers, and is kept on this device only. It can be undone at any time, or exported for the maintainers of this site.',
  done: 'Done',
  wrong: 'Wrong',
  wrongValue: (value) => `Wrong: remove “${value}”`,
  missing: { district: 'A district is missing', eventType: 'An event type is missing' },
  choose: 'Choose',
  whichSentence: (value) => `Which sentence shows “${value}”?`,
  add: (value) => `Add “${value}”`,
  cancel: 'Cancel',
  byYou: { remove: 'removed by you', add: 'added by you' },
  restore: 'Restore',
  restoreValue: (value) => `Restore “${value}”`,
  none: 'None',
  changed: (change, value, counts) => {
    const acts = { remove: `Removed “${value}”`, add: `Added “${value}”`, withdrawn: `Undid the correction of “${value}”` };
    return counts ? `${acts[change]}: it had ${stories(counts.before)}, it now has ${counts.after}.` : `${acts[change]}.`;
  },
  notKept: 'The correction was not kept',
  keptForNow: 'The browser lets this site store nothing: corrections work, but are gone when the page is closed.',
  all: 'All my corrections',

  own: 'My corrections',
  ownIntro: 'Every correction that you made in a story. They count in filters, numbers and search results.',
  ownNone: 'No corrections yet. Open a story and choose “Correct” beside “Filed under, and why”.',
  ownCount: (count) => (count === 1 ? '1 correction' : `${count} corrections`),
  outcomes: {
    applied: 'counted', 'no-effect': 'no effect any more: the data agree with it, so it can be undone', 'unknown-value': 'not used: the value is not on the list', 'evidence-lost': 'not used: its sentence is no longer in the story',
    'unknown-story': 'not used: the story is no longer in the collection', unreadable: 'not counted for now: its page cannot be read',
  },
  changes: { remove: 'removed', add: 'added' },
  evidence: 'Evidence',
  withdraw: 'Undo',
  withdrawOne: (value, story) => `Undo the correction of “${value}”: ${story}`,
  clear: 'Undo all',
  clearConfirm: (count) => (count === 1 ? 'Undo the 1 correction' : `Undo all ${count} corrections`),
  cleared: (count) => (count === 1 ? 'Undid 1 correction.' : `Undid ${count} corrections.`),
  exportFile: 'Export corrections',
  exportNote: 'Gives a file for the maintainers, who put it into data/corrections/; the next build uses it. It holds the corrections alone: no time, and nothing about you.',
  story: (id) => `Story ${id}`,
};
