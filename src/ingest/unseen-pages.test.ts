import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeDocument, type MadeLine } from '../../scripts/make-document/make-document.ts';
import { Random } from '../../scripts/make-document/random.ts';
import { scoreMadePages } from '../../scripts/score-made.ts';
import { type IngestedPage, ingestPage } from './ingest-page.ts';

const SEED = Number(process.env['SEED'] ?? 20261121);
const documents = new URL('../../data/documents/', import.meta.url);

/** All that a reader sees of a page, without how it was repaired. */
function readingOf(page: IngestedPage): string {
  return JSON.stringify([page.standingHead, page.strips, page.stories.map(({ id, kind, section, kicker, headline, deck, crossheads, byline, credit, paragraphs }) => (
    { id, kind, section, kicker, headline, deck, crossheads, byline, credit, paragraphs }))]);
}

/** Every place inside a sentence of a page's running text, bylines of datelines included, where no white space stands. */
function placesInSentences(text: string, page: IngestedPage): number[] {
  const places: number[] = [];
  for (const story of page.stories) {
    story.sources.paragraphs.forEach((paragraph, index) => {
      const [first] = paragraph;
      const byline = story.sources.byline.at(-1);
      const dateline = index === 0 && first && byline && byline.from + byline.length === first.from ? story.sources.byline : [];
      for (const run of [...dateline, ...paragraph]) {
        for (let at = run.from + 1; at < run.from + run.length; at += 1) {
          if (!/[。！？!?][”’」』）)]*$/u.test(text.slice(Math.max(0, at - 6), at)) && !/\s/u.test(text.slice(at - 1, at + 1))) places.push(at);
        }
      }
    });
  }
  return places;
}

function breakLaw(text: string, random: Random, count: number): string[] {
  const page = ingestPage(text);
  const reading = readingOf(page);
  const places = placesInSentences(text, page);
  return Array.from({ length: places.length === 0 ? 0 : count }, () => random.pick(places))
    .filter((at) => readingOf(ingestPage(`${text.slice(0, at)}\n\n${text.slice(at)}`)) !== reading)
    .map((at) => `${text.slice(at - 10, at)}|${text.slice(at, at + 10)}`);
}

/** Whether its story cannot do without a line: its only heading, its byline, the credit that makes a brief. */
function isStructural(line: MadeLine, lines: readonly MadeLine[], kind: string | undefined): boolean {
  const headings = lines.filter(({ story, role }) => story === line.story && (role === 'kicker' || role === 'headline' || role === 'deck'));
  return line.role === 'standing-head' || line.role === 'byline' || (line.role === 'headline' && headings.length === 1) || (line.role === 'credit' && kind === 'photo-brief');
}

describe(`pages that nobody has seen (seed ${SEED})`, () => {
  it('are the same but for the list of repairs when a column break is set anywhere inside a sentence', () => {
    const random = new Random(SEED);
    for (const name of readdirSync(documents).filter((file) => file.endsWith('.txt'))) {
      expect(breakLaw(readFileSync(new URL(name, documents), 'utf8'), random, 60), name).toEqual([]);
    }
    for (let i = 0; i < 60; i += 1) expect(breakLaw(makeDocument(SEED + i).text, random, 20), `made page ${SEED + i}`).toEqual([]);
  });

  it('carry a diagnostic where one structural line is gone, on eight of ten at least', () => {
    const random = new Random(SEED);
    let told = 0;
    let pages = 0;
    for (let i = 0; i < 200; i += 1) {
      const made = makeDocument(SEED + i);
      const structural = made.lines.filter((line) => isStructural(line, made.lines, line.story === null ? undefined : made.stories[line.story]?.kind));
      if (structural.length === 0) continue;
      pages += 1;
      const line = random.pick(structural);
      const index = made.lines.indexOf(line);
      const start = made.text.lastIndexOf('\n', line.source[0]) + 1;
      const text = made.text.slice(0, start) + made.text.slice(line.source[1]);
      const gone = line.source[1] - start;
      const place = [made.lines[index - 1]?.source[0] ?? 0, (made.lines[index + 1]?.source[1] ?? made.text.length) - gone] as const;
      const known = new Set(ingestPage(made.text).diagnostics.map(({ rule, source }) => `${rule} ${source[0] >= line.source[1] ? source[0] - gone : source[0]}`));
      if (ingestPage(text).diagnostics.some(({ rule, source }) => source[0] <= place[1] && source[1] >= place[0] && !known.has(`${rule} ${source[0]}`))) told += 1;
    }
    expect(told / pages).toBeGreaterThanOrEqual(0.8);
  });

  it('say what is in doubt wherever a story’s confidence is below 0.9', () => {
    let doubtful = 0;
    for (let i = 0; i < 300; i += 1) {
      const { stories, diagnostics } = ingestPage(makeDocument(SEED + i).text.replaceAll('本报讯', i % 3 === 0 ? '' : '本报讯'));
      for (const { confidence, sources } of stories.filter((story) => story.confidence < 0.9)) {
        doubtful += 1;
        const runs = [sources.headline, sources.kicker, sources.deck, sources.byline, sources.credit, ...sources.paragraphs, ...sources.crossheads].flat();
        const [start, end] = [Math.min(...runs.map((run) => run.from)), Math.max(...runs.map((run) => run.from + run.length))];
        expect(diagnostics.some(({ source }) => source[0] <= end && source[1] >= start), `confidence ${confidence} at ${start}`).toBe(true);
      }
    }
    expect(doubtful).toBeGreaterThan(0);
  });

  it('are read right in every part, 99 stories of 100 at least', () => {
    const { right, of, misses } = scoreMadePages(SEED, 120);
    expect(right / of, misses.join('\n')).toBeGreaterThanOrEqual(0.99);
  });
});
