import type { StorageMessages } from './storage-messages.ts';
import { writeSize } from './write-size.ts';

const kinds: StorageMessages['kinds'] = {
  bookmarks: 'Saved stories', highlights: 'Highlights', notes: 'Notes', tags: 'Tags', readings: 'Reading positions', visits: 'Reading history', documents: 'Own documents', corrections: 'Corrections', views: 'Saved views',
  searches: 'Recent searches',
};
const units: StorageMessages['units'] = {
  bookmarks: ['saved story', 'saved stories'], highlights: ['highlight', 'highlights'], notes: ['note', 'notes'], tags: ['tag', 'tags'], readings: ['reading position', 'reading positions'],
  visits: ['story in the reading history', 'stories in the reading history'], documents: ['own document', 'own documents'], corrections: ['correction', 'corrections'], views: ['saved view', 'saved views'],
  searches: ['recent search', 'recent searches'],
};

export const enStorage: StorageMessages = {
  title: 'Storage',
  stays: 'All of this is kept on this device only, and nothing of it leaves it.',
  kinds,
  columns: { kind: 'Kind', rows: 'Number', bytes: 'Size' },
  total: 'Total',
  counting: 'Counting…',
  nothing: 'Nothing is kept here yet.',
  size: writeSize,
  units,
  amount: (rows, unit) => `${rows} ${unit}`,
  separator: ', ',

  lost: (amounts, day) => `When opened on ${day}, the browser had lost ${amounts} that were kept here.`,
  lostUnknown: (day) => `When opened on ${day}, the browser said that it had lost all data of this site. How much is not known.`,
  restore: 'Restore from a backup',
  dismiss: 'Got it',

  checks: 'Checks of copies',
  checked: (intact, total) => `Of ${total} saved stories, ${intact} were read back and match their hash. They are checked again whenever this site is opened.`,
  checkNow: 'Check now',
  checking: (done, total) => `Checking: ${done} of ${total}`,
  whenChecked: 'When each was last checked',
  neverChecked: 'not checked yet',
  more: (rows) => `${rows} more were checked later.`,
  damaged: (stories) => (stories === 1 ? 'The copy of one saved story is damaged or lost:' : `The copies of ${stories} saved stories are damaged or lost:`),
  mend: 'Save again',
  mendStory: (headline) => `Save again: ${headline}`,
  notMended: 'The collection has it no more, or cannot be read now.',

  lasting: 'How long it lasts',
  promised: 'The browser has promised not to clear it when the device is short of space.',
  notAsked: 'The browser has not promised to keep it: when the device is short of space, it may clear it.',
  refused: 'The browser did not promise to keep it: when the device is short of space, it may clear it. Make backups.',
  cannotAsk: 'This browser or this address (no https) cannot be asked to keep it. Make backups.',
  ask: 'Ask to keep it',
  lastBackup: (day) => (day ? `Last backup: ${day}.` : 'No backup was made yet.'),
  toBackup: 'Back up',

  clear: 'Clear everything',
  clearAll: 'Clear everything…',
  clearNames: (amounts) => `This clears ${amounts} from this device. Settings stay. It can be undone until this tab is closed.`,
  confirmClear: 'Clear it',
  cancel: 'Cancel',
  cleared: (amounts) => `Cleared ${amounts}. It can be undone until this tab is closed.`,
  undo: 'Undo clearing',
  failed: 'Not done',
};
