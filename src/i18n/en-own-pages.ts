import type { OwnPagesMessages } from './own-pages-messages.ts';

const documentsOf = (count: number): string => (count === 1 ? '1 file' : `${count} files`);
const storiesOf = (count: number): string => (count === 1 ? '1 story' : `${count} stories`);

export const enOwnPages: OwnPagesMessages = {
  title: 'Imported by me',
  intro: 'Drop the text of a page (.txt) on any screen, paste it, or choose it here; its stories can be searched, filtered and saved at once. Files stay on this device.',
  choose: 'Choose files',
  paste: 'Paste text',
  pasteLabel: 'The whole text of one page',
  pasteBring: 'Import this text',
  pastedName: (time) => `pasted-${time}`,
  none: 'Nothing imported yet.',
  drop: 'Let go to import',
  stages: { open: 'Open', read: 'Read', classify: 'Classify', keep: 'Searchable' },
  progress: (number, of) => `${number} of ${of}`,
  cancel: 'Cancel import',
  cancelled: 'Cancelled. Nothing was imported.',
  failed: 'Not imported: the code that reads pages could not be loaded. Connect and try again.',
  unkept: 'It could not be stored; nothing was imported',
  close: 'Close',
  panel: 'Import files',
  addedAll: (documents, stories) => `Imported ${documentsOf(documents)} with ${storiesOf(stories)}, searchable now.`,
  knownAll: (documents) => `${documentsOf(documents)} already in the collection, not imported again.`,
  refusedAll: (documents) => `${documentsOf(documents)} not imported.`,
  added: storiesOf,
  known: 'This file is in the collection already',
  refusals: {
    'not-text': 'This is no text file; save it as UTF-8 text and try again',
    'unknown-encoding': 'Its text encoding is unknown; save it as UTF-8 text and try again',
    mojibake: 'Its text was garbled before it was saved; save the original as UTF-8',
    'no-story': 'No story was found in it; choose the whole text of a page',
    'too-large': 'It is larger than 1 MB, which no page is; split it by pages',
    unreadable: 'The browser cannot read this file; check that it is still there and choose it again',
  },
  refusedOtherwise: 'Reading it failed and nothing was imported; report the file to the maintainers',
  stories: storiesOf,
  remove: 'Remove',
  removeOne: (name) => `Remove: ${name}`,
  removed: (name) => `Removed “${name}” and its stories.`,
  undo: 'Undo',
  notRemoved: 'Nothing was changed',
};
