import type { Random } from './random.ts';
import { ACTIONS, CLAUSES, CROSSHEADS, DECKS, DISTRICTS, FIRMS, GIVEN, OPENERS, PUNCHY, QUOTES, RANKS, SUFFIXES, SURNAMES } from './words.ts';

/** What a made story says when it is read right: the answer key. Field names as in the story form. */
export interface MadeStory {
  kind: 'article' | 'photo-brief';
  section: string | null;
  kicker: string | null;
  headline: string;
  deck: string | null;
  byline: { text: string | null; reporters: string[]; correspondents: string[]; photographers: string[] };
  credit: string | null;
  paragraphs: string[];
  crossheads: { text: string; before: number }[];
  /** Whether the byline is a line of its own under the headings, instead of a dateline. */
  writersLine: boolean;
}

/** A name of two to four characters. */
function makeName(random: Random): string {
  return random.pick(SURNAMES) + random.pick(GIVEN);
}

function makeNames(random: Random, most: number): string[] {
  return [...new Set(Array.from({ length: random.whole(1, most) }, () => makeName(random)))];
}

function makeActor(random: Random): string {
  return random.chance(0.5) ? `${random.pick(DISTRICTS)}总工会` : `北京${random.pick(FIRMS)}${random.pick(SUFFIXES)}工会`;
}

const WORDS_FIRST = CLAUSES.filter((clause) => !clause.startsWith('#'));

function makeClause(random: Random, clauses: readonly string[]): string {
  return random.pick(clauses).replace('#', () => String(random.whole(2, 980)));
}

function makeSentence(random: Random, actor: string, quotes: string[]): string {
  const clauses = Array.from({ length: random.whole(0, 3) }, () => makeClause(random, CLAUSES));
  // Reports seldom open a sentence with a bare count.
  const body = [...new Set([makeClause(random, WORDS_FIRST), ...clauses])].join('，');
  const quote = random.chance(0.2) ? quotes.pop() : undefined;
  if (quote !== undefined) return `“${quote}。”职工${makeName(random)}说。`;
  if (random.chance(0.2)) return `${actor}相关负责人表示，${body}。`;
  return `${body}。`;
}

/** @param quotes what nobody has said yet: nobody's words are printed twice in one story */
function makeParagraph(random: Random, actor: string, quotes: string[]): string {
  return Array.from({ length: random.whole(2, 5) }, () => makeSentence(random, actor, quotes)).join('');
}

/** Crossheads come in sets: one alone would part nothing. */
function makeCrossheads(random: Random, paragraphs: number): MadeStory['crossheads'] {
  const first = random.whole(0, CROSSHEADS.length - 1);
  return [1, 3].filter((before) => before < paragraphs).map((before, index) => ({ text: CROSSHEADS[(first + index) % CROSSHEADS.length] ?? '', before }));
}

/**
 * One story with its key.
 * @param word a word that every story of a section holds, or null
 */
export function makeStory(random: Random, word: string | null): MadeStory {
  const actor = makeActor(random);
  const action = random.pick(ACTIONS);
  const brief = random.chance(0.25);
  const news = `${actor}${action}`;
  const lead = `${random.pick(OPENERS)}，${actor}${action}，${makeClause(random, CLAUSES)}。${word ? `这是${word}的一部分。` : ''}`;
  const reporters = makeNames(random, 2);
  const correspondents = random.chance(0.4) ? makeNames(random, 2).filter((name) => !reporters.includes(name)) : [];
  const quotes = [...QUOTES];
  const rank = random.chance(0.8) ? '记者' : random.pick(RANKS);
  const people = [`${rank} ${reporters.join(' ')}`, ...(correspondents.length > 0 ? [`通讯员 ${correspondents.join(' ')}`] : [])].join(' ');
  if (brief) {
    return {
      kind: 'photo-brief', section: null, kicker: null, headline: random.chance(0.5) ? random.pick(PUNCHY) : news, deck: null,
      byline: { text: null, reporters, correspondents, photographers: [...reporters, ...correspondents] },
      credit: `本报${people} 摄影报道`, paragraphs: [lead + makeParagraph(random, actor, quotes)], crossheads: [], writersLine: false,
    };
  }
  const paragraphs = [lead + makeParagraph(random, actor, quotes), ...Array.from({ length: random.whole(1, 4) }, () => makeParagraph(random, actor, quotes))];
  const arrangement = random.next();
  const kicker = arrangement < 0.3 ? news : null;
  const writersLine = random.chance(0.1);
  const photographer = random.chance(0.15) ? makeName(random) : null;
  return {
    kind: 'article', section: null, kicker, headline: kicker ? random.pick(PUNCHY) : news,
    deck: arrangement > 0.85 ? random.pick(DECKS) : null,
    byline: { text: writersLine ? `本报${people}` : random.chance(0.05) ? `本报讯（${people}` : `本报讯（${people}）`, reporters, correspondents, photographers: photographer ? [photographer] : [] },
    credit: photographer ? `本报记者 ${photographer} 摄` : null,
    paragraphs,
    crossheads: paragraphs.length > 3 && random.chance(0.4) ? makeCrossheads(random, paragraphs.length) : [], writersLine,
  };
}
