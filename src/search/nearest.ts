import type { Confusions } from './confusions.ts';
import { findOneOff, findText, type FoundText } from './one-off.ts';
import { formatQuery, formatTerm, parseQuery, type QueryTerm } from './query.ts';
import { soundAlikes } from './sound-alikes.ts';
import type { TextSearch } from './text-search.ts';

/** A term that does occur, close to one that does not. */
export interface NearestTerm {
  /** As the collection prints it. */
  readonly term: string;
  /** Number of stories whose text holds it. */
  readonly stories: number;
  /** The whole query with this term in the place of the one that does not occur. */
  readonly query: string;
}

/** What the collection knows of one term of a query. */
export interface Nearest {
  /** As typed. */
  readonly term: string;
  /** Number of stories whose text holds the term; where every term has some, they only do not occur together. */
  readonly stories: number;
  /** At most three, the nearest first; empty where the term occurs. None is ever searched for unasked. */
  readonly offers: readonly NearestTerm[];
}

const MOST_OFFERS = 3;
/** Of longer terms a reader sees the slip; in shorter ones every character is another word. */
const [SHORTEST, LONGEST] = [2, 12];
/** A shorter term that differs in just any character is no longer the same word. */
const SHORTEST_ONE_OFF = 3;
/** Quotation marks that are the wrong way round, a stop at the end of what was pasted. */
const MARKS_AROUND = /^[\p{P}\s]+|[\p{P}\s]+$/gu;
const PARTICLES = '的了着过和与及或是在为以于对把被将从向等们个这那其之也都就还又不而';

/**
 * Tells of every term that a query asks the texts for how many stories hold it, and for one that none holds the nearest ones that some do: without
 * the marks around it, names read as Latin text, of the same sound, taken for one another by eye, two characters changed over, one character off. A term of 标题: is looked for in
 * headlines. Excluded terms and other fields are left out.
 */
export function nearestTerms(query: string, search: TextSearch, confusions: Confusions): readonly Nearest[] {
  const { clauses } = parseQuery(query);
  const asked = new Map(clauses.flatMap(({ excluded, alternatives }) => (excluded ? [] : alternatives)).filter(isText).map((term) => [formatTerm(term.text, term.field), term] as const));
  return [...asked.values()].map(({ field, text: term }) => {
    const ground = field === 'headline' ? inHeadlines(search) : search;
    const stories = findText(search.fold(term), ground)?.stories ?? 0;
    const replaced = (text: string): string => formatQuery(clauses.map((clause) => ({
      ...clause, alternatives: clause.alternatives.map((one) => (!clause.excluded && one.field === field && one.text === term ? { ...one, text } : one)),
    })));
    const offers = stories > 0 ? [] : nearestTo(search.fold(term), ground, confusions).map((found) => {
      const { story, at } = found.first;
      const printed = search.texts[story]?.original.slice(at, at + found.text.length) ?? found.text;
      return { term: printed, stories: found.stories, query: replaced(printed) };
    });
    return { term, stories, offers };
  });
}

function isText({ field }: QueryTerm): boolean {
  return field === null || field === 'headline';
}

/** The headlines alone. The index still names candidates for them: it leaves out no story. */
function inHeadlines(search: TextSearch): TextSearch {
  return { ...search, texts: search.texts.map((text) => ({ ...text, folded: text.folded.slice(0, text.headlineEnd) })) };
}

/** Slips that are often made come before just any other character. */
function nearestTo(term: string, search: TextSearch, confusions: Confusions): readonly FoundText[] {
  const bare = findText(term.replace(MARKS_AROUND, ''), search);
  if (bare) return [bare];
  if (/^[a-z\s]+$/.test(term)) return best(distinct(confusions.namesRead(term.trim()).map(search.fold), term).flatMap((text) => findText(text, search) ?? []));
  if (term.length < SHORTEST || term.length > LONGEST || /[\uD800-\uDFFF\n]/.test(term)) return [];
  const slips = distinct([...transposed(term), ...lookingAlike(term, confusions), ...soundAlikes(term, search, confusions)], term).flatMap((text) => findText(text, search) ?? []).sort(byStories);
  if (slips.length >= MOST_OFFERS || term.length < SHORTEST_ONE_OFF) return best(slips);
  const shorter = distinct(Array.from(term, (_, at) => term.slice(0, at) + term.slice(at + 1)), term).flatMap((text) => findText(text, search) ?? []);
  const others = [...shorter, ...findOneOff(term, search)].filter(({ text }) => isWordLike(text, term)).sort((a, b) => Number(isShort(a)) - Number(isShort(b)) || byStories(a, b));
  return best([...slips, ...others]);
}

/** What holds a better one, or is a part of it, is no other word. */
function best(found: readonly FoundText[]): readonly FoundText[] {
  const kept: FoundText[] = [];
  for (const one of found) {
    if (kept.length < MOST_OFFERS && !kept.some(({ text }) => text.includes(one.text) || one.text.includes(text))) kept.push(one);
  }
  return kept;
}

/** A text cut out where a particle stands is no word: it begins or ends with one, or one is what the term has not. */
function isWordLike(text: string, term: string): boolean {
  const [first, last] = [text.charAt(0), text.slice(-1)];
  if ((PARTICLES.includes(first) && first !== term.charAt(0)) || (PARTICLES.includes(last) && last !== term.slice(-1))) return false;
  return Array.from(text).every((character) => !PARTICLES.includes(character) || term.includes(character));
}

function isShort({ text }: FoundText): boolean {
  return text.length < SHORTEST_ONE_OFF;
}

function distinct(texts: readonly string[], term: string): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== term && text.trim() === text);
}

function byStories(a: FoundText, b: FoundText): number {
  return b.stories - a.stories || b.text.length - a.text.length || (a.text < b.text ? -1 : 1);
}

/** Two neighbours changed over. */
function transposed(term: string): readonly string[] {
  return Array.from({ length: term.length - 1 }, (_, at) => term.slice(0, at) + term.charAt(at + 1) + term.charAt(at) + term.slice(at + 2));
}

function lookingAlike(term: string, { lookAlikes }: Confusions): readonly string[] {
  return Array.from(term).flatMap((character, at) => Array.from(lookAlikes(character), (other) => term.slice(0, at) + other + term.slice(at + 1)));
}
