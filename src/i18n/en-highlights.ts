import type { HighlightsMessages } from './highlights-messages.ts';

export const enHighlights: HighlightsMessages = {
  title: 'Highlights and notes',
  colours: { yellow: 'Yellow', green: 'Green', blue: 'Blue', red: 'Red' },
  markSelection: 'Highlight the selected text',
  markIn: (colour) => `Highlight: ${colour}`,
  toSelection: 'Highlight the selected text',
  writeNote: 'Write a note',
  howTo: 'Select text of the story to highlight it or to write a note. Both stay on this device.',

  highlight: 'Highlight',
  openHighlight: (colour, quote) => `Open highlight, ${colour}: ${quote}`,
  colour: 'Colour',
  note: 'Note',
  done: 'Done',
  remove: 'Remove highlight',
  removeOne: (quote) => `Remove highlight: ${quote}`,
  storyNote: 'Note on the story',
  writeStoryNote: 'Write a note on the story',
  changeNote: 'Change note',
  removeNote: 'Remove note',
  removeNoteOn: (headline) => `Remove note: ${headline}`,

  did: {
    marked: (colour) => `Highlighted (${colour}).`,
    recoloured: (colour) => `Colour changed (${colour}).`,
    noted: 'Note kept.',
    unnoted: 'Note removed.',
    removed: 'Highlight removed.',
  },
  undo: 'Undo',
  close: 'Close this notice',
  notKept: 'Not kept',

  reads: 'The text was repaired since. Here it now reads:',
  moved: 'The text of the story changed. This highlight was found again by its quote and context.',
  adrift: 'Highlights whose place is not found',
  adriftWhy: {
    gone: 'The story no longer has this text.',
    unsure: 'The story has this text, but in other surroundings or more than once: which place was meant is not certain.',
    story: 'The story is no longer in the collection, and no saved copy is kept.',
  },
  ledTo: (colour, quote) => `Highlight, ${colour}: ${quote}`,

  intro: 'Newest first. A headline leads back to the highlight.',
  highlights: (count) => (count === 1 ? '1 highlight' : `${count} highlights`),
  storyNotes: (count) => (count === 1 ? '1 note on a story' : `${count} notes on stories`),
  find: 'Find in highlights and notes',
  found: (count) => `${count} found`,
  more: (count) => `Show ${count} more`,
  unchecked: (count) => (count === 1 ? '1 story cannot be read just now; its highlights are unchecked.' : `${count} stories cannot be read just now; their highlights are unchecked.`),
  madeOn: (isoTime) => isoTime.slice(0, 10),
};
