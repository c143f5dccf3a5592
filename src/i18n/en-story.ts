import type { PageMessages, StoryMessages } from './story-messages.ts';

const REPAIR_RULES: Readonly<Record<string, string>> = {
  'join-column-break': 'Joined a sentence cut by a column break',
  'join-pages': 'Joined the part that stands on another page',
  'join-print-lines': 'Joined lines broken by the print column',
  'remove-duplicate': 'Removed repeated text',
  'remove-jump-line': 'Removed a jump line',
  'remove-invisible': 'Removed invisible characters',
  'remove-markup': 'Removed marks left by the scanner',
};

export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function day(isoDay: string): string {
  const [year = '', month = '', date = ''] = isoDay.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

export const enStory: StoryMessages = {
  previous: 'Previous story',
  next: 'Next story',
  onPage: (page, place, total) => `${page}, story ${place} of ${total}`,
  issueDateUnknown: 'Date unknown',
  minutes: (minutes) => `${minutes} min`,
  day,
  days: (from, to) => `${day(from)} to ${day(to)}`,
  pictureMissing: 'Picture not in the document',
  actions: 'Story actions',
  backToResults: 'Results',
  tools: { type: 'Type', aloud: 'Listen', cite: 'Cite', share: 'Share', print: 'Print' },
  samePage: 'On this page',
  neighbours: 'Previous and next story',

  details: 'Filed under, and why',
  why: 'Why?',
  whyNone: 'No passage was recorded.',
  cut: '…',
  valueInBrackets: (value) => ` (${value})`,
  districtRoles: { primary: 'main', mentioned: 'mentioned' },
  districtBases: { named: 'named in the text', subdivision: 'from a subdistrict or town', organization: 'from an organization’s seat', place: 'from a place' },
  organizationRoles: { organizer: 'organizer', participant: 'participant', mentioned: 'mentioned' },
  organizationTypes: {
    union: 'trade union', company: 'company', government: 'government', party: 'party body', school: 'school', media: 'media', community: 'community', other: 'other',
  },
  mainType: 'main',
  people: 'People',
  peopleNone: 'No person with a position was recognized',
  date: 'Date of the event',
  dateUnknown: 'Date unknown',
  dateCertainties: { stated: 'stated in the text', derived: 'worked out from the text', likely: 'likely', weak: 'uncertain' },
  places: {
    section: 'section', kicker: 'kicker', headline: 'headline', deck: 'deck', byline: 'byline', crosshead: 'crosshead', paragraph: 'body', credit: 'credit',
    page: 'elsewhere on the page',
  },
  paragraphNumber: (number) => `paragraph ${number}`,
  correct: 'Correct',
  corrected: 'corrected by a reader',
  removed: 'corrected by a reader: removed',
  restFollows: 'From here on printed on another page',
  howRead: 'How this page was read',
  marks: 'Highlights and notes',
  confidence: 'Confidence',
  sure: 'Beginning, end, headline and paragraphs are all well supported.',
  doubtful: (percent) => `About ${percent}%: the headline, or where the story ends, may be wrong; compare the whole page.`,

  repairs: (count) => (count === 1 ? '1 repair' : `${count} repairs`),
  repairsHint: 'While this is open, red marks in the text show each one. Copying always gives the repaired text.',
  compare: 'Source and reading text',
  repairsNone: 'No repairs: the paragraphs are as the document has them.',
  repairRule: (rule) => REPAIR_RULES[rule] ?? `Changed by the rule ${rule}`,
  repairMark: (number, rule) => `Repair ${number}: ${rule}`,
  repairBefore: 'Source',
  repairAfter: 'Repaired',
  repairElsewhere: 'Outside the body',
  original: 'Source of the whole passage',
  originalOf: (part) => ` (${part})`,
  skipped: '(other stories stand here)',
};

export const enPage: PageMessages = {
  number: (number) => `Page ${number}`,
  storyCount: (stories) => (stories === 1 ? '1 story' : `${stories} stories`),
  empty: 'No story was found on this page.',
};
