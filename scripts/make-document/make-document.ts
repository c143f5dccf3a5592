import { makeStory, type MadeStory } from './make-story.ts';
import { Random } from './random.ts';
import { SECTIONS, SLOGANS } from './words.ts';

/** A made page: its text as an OCR would give it, and the answer key. */
export interface MadeDocument {
  readonly name: string;
  readonly text: string;
  readonly standingHead: string | null;
  readonly strips: readonly string[];
  readonly stories: readonly MadeStory[];
  /** Column breaks that were set inside sentences. */
  readonly breaks: number;
}

interface Style {
  readonly markdown: boolean;
  readonly halfWidth: boolean;
  /** Chance that a sentence is cut by a column break. */
  readonly breaks: number;
}

/**
 * A random page of a union daily with its answer key. Layouts, dialects and columns vary; the same seed gives the same page.
 * @param stories how many stories, by default 4 to 8
 */
export function makeDocument(seed: number, stories?: number): MadeDocument {
  const random = new Random(seed);
  const style: Style = { markdown: random.chance(0.5), halfWidth: random.chance(0.3), breaks: random.pick([0, 0.5, 1]) };
  const count = stories ?? random.whole(4, 8);
  const section = random.chance(0.3) && count > 3 ? random.pick(SECTIONS) : null;
  const sectionAt = section ? random.whole(0, count - 3) : -1;
  const made = Array.from({ length: count }, (_, index) => makeStory(random, section && index >= sectionAt && index < sectionAt + 2 ? section[1] : null));
  const standingHead = random.chance(0.85) ? random.pick(SLOGANS).join(' ') : null;
  const strip = random.chance(0.2) ? random.pick(SLOGANS).join(' ') : null;
  const stripAt = random.whole(1, count - 1);
  const lines: string[] = [];
  let cuts = 0;
  const heading = (depth: number, text: string) => (style.markdown ? `${'#'.repeat(depth)} ${text}` : text);
  if (standingHead) lines.push(heading(1, standingHead));
  made.forEach((story, index) => {
    if (section && index === sectionAt) lines.push(heading(2, section[0]));
    if (section && index >= sectionAt && index < sectionAt + 2) story.section = section[0];
    if (strip && index === stripAt && strip !== standingHead) lines.push(style.markdown ? `**${strip}**` : strip);
    if (story.kicker) lines.push(random.chance(0.5) ? heading(2, story.kicker) : story.kicker);
    lines.push(heading(3, story.headline));
    if (story.deck) lines.push(story.deck);
    story.paragraphs.forEach((paragraph, at) => {
      for (const crosshead of story.crossheads) if (crosshead.before === at) lines.push(style.markdown ? `**${crosshead.text}**` : crosshead.text);
      const text = (at === 0 ? story.byline.text ?? '' : '') + paragraph;
      const from = at === 0 ? (story.byline.text ?? '').length + 4 : 8;
      const pieces = random.chance(style.breaks) ? breakColumns(random, text, from) : [text];
      cuts += pieces.length - 1;
      lines.push(...pieces);
    });
    if (story.credit) lines.push(story.credit);
  });
  const narrow = (text: string) => (style.halfWidth ? text.replaceAll('，', ',').replaceAll('（', '(').replaceAll('）', ')') : text);
  const gap = () => '\n'.repeat(random.pick([2, 2, 2, 3, 4]));
  const text = gap() + lines.map((line) => narrow(line) + gap()).join('');
  return {
    name: `made-${String(seed).padStart(6, '0')}.txt`, text: style.halfWidth ? text : text.trimEnd(), standingHead,
    strips: strip && strip !== standingHead ? [strip] : [],
    stories: made.map((story) => narrowStory(story, narrow)), breaks: cuts,
  };
}

/** Cuts a paragraph inside a sentence: never where a sentence ends, since no reader could tell that break from a paragraph's. */
function breakColumns(random: Random, text: string, from: number): string[] {
  const places: number[] = [];
  for (let at = from; at < text.length - 4; at += 1) if (!/[。！？”’…]$/u.test(text.slice(0, at)) && !/\s/u.test(text.slice(at - 1, at + 1))) places.push(at);
  if (places.length === 0) return [text];
  const cut = random.pick(places);
  return [text.slice(0, cut), text.slice(cut)];
}

function narrowStory(story: MadeStory, narrow: (text: string) => string): MadeStory {
  const maybe = (text: string | null) => (text === null ? null : narrow(text));
  return {
    ...story, kicker: maybe(story.kicker), headline: narrow(story.headline), deck: maybe(story.deck), credit: maybe(story.credit),
    byline: { ...story.byline, text: maybe(story.byline.text) }, paragraphs: story.paragraphs.map(narrow),
  };
}
