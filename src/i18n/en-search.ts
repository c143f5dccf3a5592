import { MONTHS } from './en-story.ts';
import type { SearchMessages } from './search-messages.ts';

const stories = (count: number): string => (count === 1 ? '1 story' : `${count} stories`);

export const enSearch: SearchMessages = {
  fields: { district: 'District', organization: 'Organization', eventType: 'Type', reporter: 'Reporter', headline: 'Headline', page: 'Page', date: 'Date' },
  field: (field, value) => `${field}: ${value}`,
  or: ' or ',
  andMore: (texts, more) => `${texts} and others, ${more} in all`,

  reasons: 'Why it is here',
  below: (value) => ` (belongs to ${value})`,
  notPrinted: 'the text does not say',
  colon: ': ',
  moreReasons: (count) => `${count} more`,

  absent: (conditions) => `No story here matches “${conditions}”; try without it.`,
  nearest: 'Did you mean: ',
  offered: (term, count) => `${term} (${stories(count)})`,
  comma: ', ',
  held: (term, count) => `“${term}” is in ${stories(count)}`,
  notTogether: (terms) => `; none has ${terms === 2 ? 'both' : 'them all'}.`,
  alone: (term, count) => `“${term}” alone (${stories(count)})`,
  unfiltered: (count) => `Without filters: ${stories(count)}.`,

  onlyPart: 'The list is long: only what is near the screen is drawn. The browser’s own find does not see the rest; use the search above.',

  bar: (date, count) => `${date}, ${stories(count)}`,
  unknownDate: 'Unknown',
  shortMonth: (month) => MONTHS[month - 1]?.slice(0, 3) ?? String(month),
};
