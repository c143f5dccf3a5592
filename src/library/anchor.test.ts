import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../scripts/make-document/make-document.ts';
import { Random } from '../../scripts/make-document/random.ts';
import { madeStory } from '../domain/testing/made-story.ts';
import type { Repair } from '../domain/story.ts';
import { ingestPage } from '../ingest/ingest-page.ts';
import { storyParts } from '../search/story-parts.ts';
import { joinSpans } from '../text/sourced-text.ts';
import type { Span } from '../text/span.ts';
import { anchorHighlight, describePassage, type Anchored, type MarkedStory, type Passage } from './anchor.ts';

const SEED = Number(process.env['SEED'] ?? 20261121);

/** What a document's units become: printed, taken out by a repair, or the end of a paragraph (printed by none, repaired by none). */
type Fate = 'printed' | 'repaired' | 'end';

/** A story of a document whose every unit has a fate. */
function storyOf(source: string, fates: readonly Fate[]): MarkedStory {
  const paragraphs: Span[][] = [[]];
  const repairs: Repair[] = [];
  fates.forEach((fate, at) => {
    const [before, span] = [fates[at - 1], paragraphs.at(-1)] as const;
    if (fate === 'end') paragraphs.push([]);
    else if (fate === 'printed') span?.push([at, at + 1]);
    else if (before === 'repaired') {
      const last = repairs.at(-1);
      if (last) repairs[repairs.length - 1] = { ...last, source: [last.source[0], at + 1], before: last.before + source.charAt(at) };
    } else repairs.push({ rule: 'join-column-break', source: [at, at + 1], before: source.charAt(at), after: '' });
  });
  return { parts: paragraphs.filter((spans) => spans.length > 0).map((spans) => joinSpans(source, spans)), repairs };
}

/** Random text of paragraphs, with a gap between any two: joined by a repair in one build, an end of a paragraph in another. */
function randomDocument(random: Random, letters: string): { readonly source: string; readonly gaps: readonly number[] } {
  let source = '';
  const gaps: number[] = [];
  const paragraphs = random.whole(1, 5);
  for (let paragraph = 0; paragraph < paragraphs; paragraph += 1) {
    if (paragraph > 0) gaps.push(source.length);
    if (paragraph > 0) source += '\n';
    for (let length = random.whole(2, 40); length > 0; length -= 1) source += random.pick([...letters]);
  }
  return { source, gaps };
}

/** One build's fates: stretches taken out here and there, gaps joined or not. */
function randomFates(random: Random, { source, gaps }: { readonly source: string; readonly gaps: readonly number[] }): Fate[] {
  const fates: Fate[] = Array.from(source, () => 'printed');
  for (let count = random.whole(0, 4); count > 0; count -= 1) {
    const from = random.whole(0, source.length - 1);
    for (let at = from; at < Math.min(source.length, from + random.whole(1, 6)); at += 1) fates[at] = 'repaired';
  }
  for (const gap of gaps) fates[gap] = random.chance(0.5) ? 'repaired' : 'end';
  return fates;
}

interface Printed {
  readonly text: string;
  /** The place in the document of each unit of `text`; -1 for a break between two texts. */
  readonly places: readonly number[];
}

/** The reading text, unit by unit: an end of a paragraph breaks it where something is printed on both sides. */
function printedOf(source: string, fates: readonly Fate[]): Printed {
  let text = '';
  const places: number[] = [];
  let broken = false;
  fates.forEach((fate, at) => {
    if (fate === 'end') broken = text !== '';
    if (fate !== 'printed') return;
    if (broken) {
      text += '\n';
      places.push(-1);
    }
    broken = false;
    text += source.charAt(at);
    places.push(at);
  });
  return { text, places };
}

/** What an anchor says, in words that the oracle has too. */
function told(anchored: Anchored, { parts }: MarkedStory): string {
  if (anchored.state === 'adrift') return `adrift ${anchored.why}`;
  const texts = anchored.ranges.map(({ part, span }) => parts[part]?.text.slice(...span)).join('\n');
  const first = anchored.ranges[0];
  const source = first ? parts[first.part]?.runs.find(({ at, length }) => at <= first.span[0] && first.span[0] < at + length) : undefined;
  const place = first && source ? source.from + first.span[0] - source.at : -1;
  return `${anchored.state} ${place} ${texts}${anchored.state === 'there' && anchored.reads !== null ? ` reads ${anchored.reads}` : ''}`;
}

/** Where a passage is to be found in a later build of the same document. */
function expected({ quote, before, after, source: [start, end] }: Passage, { text, places }: Printed): string {
  const inside = places.flatMap((place, at) => (place >= start && place < end ? [at] : []));
  const [first, last] = [inside[0], inside.at(-1)];
  if (first !== undefined && last !== undefined) {
    const now = text.slice(first, last + 1);
    return `there ${places[first]} ${now}${now === quote ? '' : ` reads ${now}`}`;
  }
  const quoted = [...text].flatMap((_, at) => (text.startsWith(quote, at) ? [at] : []));
  const fitting = quoted.filter((at) => text.slice(Math.max(0, at - 32), at) === before && text.slice(at + quote.length, at + quote.length + 32) === after);
  if (fitting.length === 1) return `moved ${places[fitting[0] ?? -1]} ${quote}`;
  return quoted.length > 0 ? 'adrift unsure' : 'adrift gone';
}

/** A passage between two random places of a story, and the oracle's view of what was marked. */
function randomPassage(random: Random, { parts }: MarkedStory): Passage | null {
  const ends = [0, 1].map(() => {
    const part = random.whole(0, parts.length - 1);
    return { part, at: random.whole(0, parts[part]?.text.length ?? 0) };
  }).sort((one, other) => one.part - other.part || one.at - other.at);
  return ends[0] && ends[1] ? describePassage(parts, ends[0], ends[1]) : null;
}

describe('describePassage', () => {
  const parts = storyParts(madeStory());
  const paragraph = parts.findIndex(({ name }) => name === 'paragraph');

  it('keeps quote, context and place, across a repaired join and over paragraphs, without white space at the ends', () => {
    const whole = describePassage(parts, { part: paragraph, at: 0 }, { part: paragraph + 1, at: 3 });
    const story = madeStory();
    expect(whole?.quote).toBe(`${story.paragraphs[0]}\n${story.paragraphs[1]?.slice(0, 3)}`);
    expect(whole?.before).toBe(`${story.headline}\n${story.byline.text}\n`);
    expect(whole?.after).toBe(`${story.paragraphs[1]?.slice(3)}\n${story.credit}`.slice(0, 32));
    expect(whole?.source[0]).toBe(story.sources.paragraphs[0]?.[0]?.from);
    const headline = describePassage(parts, { part: 0, at: 0 }, { part: 1, at: 0 });
    expect(headline?.quote).toBe(story.headline);
  });

  it('keeps nothing where nothing but white space is between the places', () => {
    expect(describePassage(parts, { part: 0, at: 3 }, { part: 0, at: 3 })).toBe(null);
    expect(describePassage(parts, { part: 0, at: parts[0]?.text.length ?? 0 }, { part: 1, at: 0 })).toBe(null);
  });
});

describe(`a highlight (seed ${SEED})`, () => {
  it('on a page as it is read from made documents stands where it was made', () => {
    const random = new Random(SEED);
    let across = 0;
    for (let seed = SEED; seed < SEED + 6; seed += 1) {
      for (const story of ingestPage(makeDocument(seed).text).stories) {
        const marked: MarkedStory = { parts: storyParts(story), repairs: story.repairs };
        for (let i = 0; i < 8; i += 1) {
          const passage = randomPassage(random, marked);
          if (!passage) continue;
          across += passage.quote.includes('\n') ? 1 : 0;
          const anchored = anchorHighlight(passage, marked);
          expect(anchored).toMatchObject({ state: 'there', reads: null });
          expect(anchored.state === 'there' && anchored.ranges.map(({ part, span }) => marked.parts[part]?.text.slice(...span)).join('\n')).toBe(passage.quote);
        }
      }
    }
    expect(across).toBeGreaterThan(30);
  });

  it.each(['甲', '甲乙', '甲乙丙丁戊己庚辛'])('follows repairs made and undone before, inside and after it as a comparison unit by unit does (letters %s)', (letters) => {
    const random = new Random(SEED);
    const states = new Map<string, number>();
    for (let round = 0; round < 400; round += 1) {
      const document = randomDocument(random, letters);
      const [old, now] = [randomFates(random, document), randomFates(random, document)];
      const passage = randomPassage(random, storyOf(document.source, old));
      if (!passage) continue;
      const story = storyOf(document.source, now);
      const says = told(anchorHighlight(passage, story), story);
      expect(says, JSON.stringify({ document, passage })).toBe(expected(passage, printedOf(document.source, now)));
      const state = says.includes(' reads ') ? 'reads otherwise' : (says.split(' ', 1)[0] ?? '');
      states.set(state, (states.get(state) ?? 0) + 1);
    }
    expect([...states.keys()].sort()).toEqual(expect.arrayContaining(['adrift', 'reads otherwise', 'there']));
  });

  it('in a document that was given again with more before it moves with its quote and context, and never where they are not', () => {
    const random = new Random(SEED);
    const counts = { moved: 0, adrift: 0 };
    // Every unit is another one, so that nothing can stand at the old place by chance.
    const letters = Array.from({ length: 400 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
    for (let round = 0; round < 600; round += 1) {
      const length = random.whole(60, 200);
      const source = letters.slice(0, length);
      const old = randomFates(random, { source, gaps: [] });
      const passage = randomPassage(random, storyOf(source, old));
      if (!passage) continue;
      const added = letters.slice(length, length + random.whole(1, 100));
      const fates: Fate[] = [...Array.from(added, () => 'end' as const), ...(random.chance(0.5) ? old : randomFates(random, { source, gaps: [] }))];
      const printed = printedOf(added + source, fates);
      const story = storyOf(added + source, fates);
      const at = printed.text.indexOf(passage.quote);
      const surrounded = at >= 0 && printed.text.slice(Math.max(0, at - 32), at) === passage.before && printed.text.slice(at + passage.quote.length).slice(0, 32) === passage.after;
      const says = told(anchorHighlight(passage, story), story);
      expect(says).toBe(surrounded ? `moved ${printed.places[at]} ${passage.quote}` : `adrift ${at < 0 ? 'gone' : 'unsure'}`);
      counts[surrounded ? 'moved' : 'adrift'] += 1;
    }
    expect(Math.min(counts.moved, counts.adrift)).toBeGreaterThan(90);
  });

  it('whose quote stands twice in the same surroundings goes to neither', () => {
    const text = `${'天地'.repeat(60)}人`;
    const story = storyOf(text, Array.from(text, () => 'printed'));
    const passage: Passage = { quote: '天地', before: '天地'.repeat(16), after: '天地'.repeat(16), source: [500, 502] };
    expect(anchorHighlight(passage, story)).toEqual({ state: 'adrift', why: 'unsure' });
    expect(anchorHighlight({ ...passage, quote: '' }, story)).toEqual({ state: 'adrift', why: 'gone' });
  });
});
