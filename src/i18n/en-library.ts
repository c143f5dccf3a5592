import type { LibraryMessages } from './library-messages.ts';

export const enLibrary: LibraryMessages = {
  title: 'My library',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved',
  saveStory: (label, headline) => `${label}: ${headline}`,
  notSaved: 'Not saved',
  faults: {
    quota: 'The device is short of space, and files that can be downloaded again were let go of first. Free some space and try again, or make a backup in your library first.',
    unavailable: 'The browser lets this site store nothing. Allow it to store data in the browser’s settings, then reload.',
    blocked: 'Another tab still has an older version open. Close the other tabs of this site, then reload.',
    newer: 'The library was written by a newer version. Reload to get that version.',
    damaged: 'The stored copy does not match its checksum and cannot be trusted. Save the story again.',
    unfetched: 'The program for this could not be fetched. Try again when the network is back.',
    failed: 'The browser could not read or write this site’s data. Try again, or reload; if it stays so, restart the browser.',
  },

  closed: 'The library did not open',
  memory: { title: 'Not kept this time', advice: 'The browser lets this site store nothing: all works, but what you keep is gone when the page is closed.' },
  fromCopy: 'This story is no longer in the collection, or cannot be read at the moment. Below is the copy that you saved.',
};
