import { damageParagraph } from './damage-paragraph.ts';
import { makeStory, type MadeStory } from './make-story.ts';
import { makePageFurniture, type MadeFurniture } from './page-furniture.ts';
import { Random } from './random.ts';
import { SECTIONS, SLOGANS } from './words.ts';

export type MadeRole = 'page-furniture' | 'standing-head' | 'strip' | 'section' | 'kicker' | 'headline' | 'deck' | 'byline' | 'crosshead' | 'body' | 'credit' | 'jump-line';

/** One printed line: what it is, where it stands in the text (UTF-16 units), and whose it is. */
export interface MadeLine {
  readonly role: MadeRole;
  readonly source: readonly [number, number];
  readonly story: number | null;
}

/** A made page: its text as an OCR would give it, and the answer key. */
export interface MadeDocument {
  readonly name: string;
  readonly text: string;
  readonly standingHead: string | null;
  readonly strips: readonly string[];
  readonly facts: MadeFurniture['facts'];
  readonly stories: readonly MadeStory[];
  readonly lines: readonly MadeLine[];
  /** Column breaks that were set inside sentences. */
  readonly breaks: number;
  /** Stretches that were printed twice. */
  readonly duplicates: number;
}

interface Style {
  readonly markdown: boolean;
  /** Depths of kicker and headline: the OCR gives them by looks, one way on one page. */
  readonly depths: readonly [kicker: number, headline: number];
  readonly halfWidth: boolean;
  /** Chance that a paragraph is cut by a column break. */
  readonly breaks: number;
  /** Chance that a stretch of a paragraph is printed twice. */
  readonly duplicates: number;
}

/**
 * A random page of a union daily with its answer key. Layouts, dialects and columns vary; the same seed gives the same page.
 * @param count how many stories, by default 4 to 8
 */
export function makeDocument(seed: number, count?: number): MadeDocument {
  const random = new Random(seed);
  const style: Style = {
    markdown: random.chance(0.5), depths: random.pick([[2, 3], [2, 3], [3, 2], [3, 3]] as const), halfWidth: random.chance(0.3),
    breaks: random.pick([0, 0.5, 1]), duplicates: random.pick([0, 0, 0.15]),
  };
  const furniture = random.chance(0.3) ? makePageFurniture(random) : null;
  const number = count ?? random.whole(4, 8);
  const section = random.chance(0.3) && number > 4 ? random.pick(SECTIONS) : null;
  const sectionAt = section ? random.whole(0, number - 4) : -1;
  const inSection = (index: number) => section !== null && index >= sectionAt && index < sectionAt + 3;
  const stories = Array.from({ length: number }, (_, index) => makeStory(random, section && inSection(index) ? section[1] : null));
  const standingHead = random.chance(0.85) ? random.pick(SLOGANS).join(' ') : null;
  const slogan = random.chance(0.2) ? random.pick(SLOGANS).join(' ') : null;
  const strip = slogan === standingHead ? null : slogan;
  const stripAt = random.whole(1, number - 1);
  const lines: { role: MadeRole; text: string; story: number | null }[] = [];
  let breaks = 0;
  let duplicates = 0;
  const add = (role: MadeRole, text: string | null, story: number | null, depth = 0) => {
    if (text === null) return;
    const marked = depth > 0 && style.markdown ? `${'#'.repeat(depth)} ${text}` : text;
    lines.push({ role, story, text: depth < 0 && style.markdown ? `**${text}**` : marked });
  };
  const addFurniture = (place: MadeFurniture['place']) => {
    if (furniture?.place === place) for (const line of furniture.lines) add('page-furniture', line, null);
  };
  addFurniture('before');
  add('standing-head', standingHead, null, 1);
  addFurniture('after');
  const jump = random.chance(0.15) ? random.whole(0, number - 1) : -1;
  stories.forEach((story, index) => {
    if (section && index === sectionAt) add('section', section[0], index, Math.min(...style.depths));
    if (section && inSection(index)) story.section = section[0];
    if (index === stripAt) add('strip', strip, null, -1);
    add('kicker', story.kicker, index, random.chance(0.6) ? style.depths[0] : 0);
    add('headline', story.headline, index, style.depths[1]);
    add('deck', story.deck, index);
    const dateline = story.byline.text !== null && !story.writersLine ? story.byline.text : '';
    if (story.writersLine) add('byline', story.byline.text, index);
    story.paragraphs.forEach((paragraph, at) => {
      for (const crosshead of story.crossheads) if (crosshead.before === at) add('crosshead', crosshead.text, index, -1);
      const damaged = damageParagraph(random, at === 0 ? dateline : '', paragraph, style);
      breaks += damaged.pieces.length - 1;
      duplicates += damaged.duplicates;
      for (const piece of damaged.pieces) add('body', piece, index);
    });
    if (index === jump && story.kind === 'article' && story.credit === null) add('jump-line', random.pick(['（下转第三版）', '(下转2版)', '下转第四版']), index);
    add('credit', story.credit, index);
  });
  addFurniture('end');
  const narrow = (text: string) => (style.halfWidth ? text.replaceAll('，', ',').replaceAll('（', '(').replaceAll('）', ')') : text);
  const gap = () => '\n'.repeat(random.pick([2, 2, 2, 3, 4]));
  let text = gap();
  const placed = lines.map(({ role, story, text: line }): MadeLine => {
    const start = text.length;
    text += narrow(line);
    const end = text.length;
    text += gap();
    return { role, story, source: [start, end] };
  });
  return {
    name: `made-${String(seed).padStart(6, '0')}.txt`, text: style.halfWidth ? text : text.trimEnd(), standingHead, strips: strip === null ? [] : [strip],
    facts: furniture?.facts ?? { issueDate: null, number: null }, stories: stories.map((story) => narrowStory(story, narrow)), lines: placed, breaks, duplicates,
  };
}

function narrowStory(story: MadeStory, narrow: (text: string) => string): MadeStory {
  const maybe = (text: string | null) => (text === null ? null : narrow(text));
  return {
    ...story, kicker: maybe(story.kicker), headline: narrow(story.headline), deck: maybe(story.deck), credit: maybe(story.credit),
    byline: { ...story.byline, text: maybe(story.byline.text) }, paragraphs: story.paragraphs.map(narrow),
  };
}
