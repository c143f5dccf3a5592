import { enLibrary } from './en-library.ts';
import { EN_DISTRICTS, EN_EVENT_TYPES } from './en-names.ts';
import { enPage, enStory, MONTHS } from './en-story.ts';
import type { Messages } from './messages.ts';

const stories = (count: number): string => (count === 1 ? '1 story' : `${count} stories`);

export const en: Messages = {
  locale: 'en',
  districts: EN_DISTRICTS,
  eventTypes: EN_EVENT_TYPES,
  unmarked: { district: 'No district', organization: 'No organization', eventType: 'No event type', date: 'Date unknown' },

  app: {
    name: 'Banmian',
    skipToContent: 'Skip to content',
    navigation: 'Main',
    front: 'Front page',
    browse: 'Browse',
    search: 'Search',
    library: 'Saved',
    settings: 'Settings',
    about: 'About the data',
    footer: 'The texts belong to the newspaper that published them.',
    titleOf: (screen) => `${screen} · Banmian`,
  },

  terms: {
    stories,
    facets: { district: 'District', organization: 'Organization', eventType: 'Event type', date: 'Date of the event' },
    photoBrief: 'Photo brief',
    documentNumber: (place) => `Document ${String(place).padStart(3, '0')}`,
    eventDate: (year, month) => (month === null ? String(year) : `${MONTHS[month - 1] ?? month} ${year}`),
    listSeparator: ', ',
    middleDot: ' · ',
    noHeadline: '(no headline)',
    close: 'Close',
  },

  browse: {
    title: 'Browse stories',
    searchLabel: 'Search stories',
    searchPlaceholder: 'Search stories',
    filters: 'Filters',
    openFilters: (chosen) => (chosen === 0 ? 'Filters' : `Filters ${chosen}`),
    showResults: (count) => `Show ${stories(count)}`,
    chosen: 'Chosen',
    clearFilters: 'Clear filters',
    exclude: (value) => `Exclude ${value}`,
    excluded: (value) => `not ${value}`,
    removeChip: (value) => `Remove “${value}”`,
    findIn: (facet) => `Find in ${facet.toLowerCase()}s`,
    found: (count) => (count === 0 ? 'No such name. Try another.' : `${count} found`),
    more: (count) => `Show ${count} more`,
    fewer: 'Show fewer',
    below: (value) => `Below ${value}`,
    takenAlong: 'included with its parent',
    mentioned: 'Include districts only mentioned',
    sort: 'Sort',
    sorts: { relevance: 'By relevance', page: 'By page', newest: 'Newest first', oldest: 'Oldest first' },
    resultCount: stories,
    chosenCount: (chosen) => `, ${chosen} chosen`,
    results: 'Results',
    skipToResults: 'Skip to results',
    corrections: (count) => (count === 1 ? 'Your 1 correction counts here' : `Your ${count} corrections count here`),
    corrected: 'corrected',
    added: 'New',
    own: 'Imported by me',
    ignored: (parts) => `Not used in the search: ${parts}`,
    none: { title: 'No stories match', advice: 'Remove a filter, try another word, or clear the filters.' },
    withoutFilters: 'Search without filters',
  },

  status: {
    loading: 'Opening…',
    offline: 'There is no network. What has been downloaded stays readable.',
    retry: 'Try again',
    toFront: 'To the front page',
    toBrowse: 'Browse all stories',
    details: 'Details',
    faults: {
      'unknown-format': { title: 'The data is newer than this reader', advice: 'Reload the page to get the new reader. If that does not help, tell the maintainers of this site.' },
      missing: { title: 'The data could not be loaded', advice: 'Check the network and try again. Once the files for offline use are downloaded, it also works offline.' },
      corrupt: { title: 'The data was damaged on its way', advice: 'Trying again downloads it afresh. If that does not help, tell the maintainers of this site.' },
      invalid: { title: 'The data is not in the expected form', advice: 'A mistake was made in publishing. Tell the maintainers of this site, with the details below.' },
      worker: { title: 'The search program did not start', advice: 'Reload the page; a very old browser may need an update. What you saved is safe.' },
    },
    unexpected: { title: 'This screen could not be opened', advice: 'Try again, or go to the front page. What you saved is safe.' },
    partUnreadable: (files) => `A part of the data cannot be read at present: ${files}. The rest works.`,
  },

  notFound: {
    route: { title: 'There is no such address', advice: 'Part of the address may be missing. Go to the front page, or search for the story.' },
    story: { title: 'There is no such story', advice: 'Part of the address may be missing, or the story was withdrawn. Try searching for some words of its headline.' },
    page: { title: 'There is no such page', advice: 'Part of the address may be missing. The front page lists every page.' },
    search: 'Search stories',
  },

  story: enStory,
  page: enPage,
  library: enLibrary,
};
