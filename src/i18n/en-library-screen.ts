import type { LibraryScreenMessages } from './library-screen-messages.ts';

export const enLibraryScreen: LibraryScreenMessages = {
  intro: 'What you save stays on this device, with the whole text and its source. It can be read here when a story is withdrawn or the network is gone.',
  savedOn: (day) => `Saved ${day}`,
  opening: 'Opening the library…',
  empty: { title: 'Nothing saved yet', advice: 'Open a story and choose “Save”; it can then be read offline.' },
  remove: 'Remove',
  removeStory: (headline) => `Remove: ${headline}`,
  readable: 'Readable offline',
  damaged: 'The copy is damaged; save it again',
};
