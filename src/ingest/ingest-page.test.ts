import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../scripts/make-document/make-document.ts';
import { Random } from '../../scripts/make-document/random.ts';
import type { Story } from '../domain/story.ts';
import type { Run } from '../text/sourced-text.ts';
import { TRADITIONAL } from '../text/traditional-table.ts';
import { ingestPage } from './ingest-page.ts';

const SEED = Number(process.env['SEED'] ?? 20261121);

/** All texts of a story with their runs. */
function textsOf(story: Story): { text: string; runs: readonly Run[] }[] {
  const pairs: [string | null, readonly Run[]][] = [
    [story.section, story.sources.section], [story.kicker, story.sources.kicker], [story.headline || null, story.sources.headline], [story.deck, story.sources.deck],
    [story.byline.text, story.sources.byline], [story.credit, story.sources.credit],
    ...story.paragraphs.map((text, at): [string, readonly Run[]] => [text, story.sources.paragraphs[at] ?? []]),
    ...story.crossheads.map(({ text }, at): [string, readonly Run[]] => [text, story.sources.crossheads[at] ?? []]),
  ];
  return pairs.flatMap(([text, runs]) => (text === null ? [] : [{ text, runs }]));
}

/** Random text of the kinds of character that pages and broken OCR hold. */
function randomText(random: Random): string {
  const pool = [...'工会职工开展活动北京近日记者本报讯摄影报道（）“”‘’。，、！？…—：；《》()"\'#* -_=|>\n\n\n\r\t\u3000\u00a0\u200b\u00ad\u202eAb19\u0000𠮷😀'];
  return Array.from({ length: random.whole(0, 400) }, () => (random.chance(0.05) ? random.pick(['本报讯（记者 王五）', '本报记者 赵六 摄', '**', '## ', '下转第3版']) : random.pick(pool))).join('');
}

/** The document as its bins give it back; bins that leave a gap or overlap give something else. */
function fromBins(text: string): string {
  let at = 0;
  let whole = '';
  for (const { source: [start, end] } of ingestPage(text).bins) {
    whole += start === at ? text.slice(start, end) : '<gap>';
    at = end;
  }
  return whole;
}

describe(`laws of reading a page (seed ${SEED})`, () => {
  it('puts every character of a made page in exactly one bin', () => {
    for (let i = 0; i < 200; i += 1) expect(fromBins(makeDocument(SEED + i).text)).toBe(makeDocument(SEED + i).text);
  });

  it('puts every character of random text in exactly one bin', () => {
    const random = new Random(SEED);
    for (let i = 0; i < 1000; i += 1) {
      const text = randomText(random);
      expect(fromBins(text)).toBe(text);
    }
  });

  it('gives every text of a story from the places its runs name', () => {
    for (let i = 0; i < 100; i += 1) {
      const { text } = makeDocument(SEED + i);
      for (const story of ingestPage(text).stories) {
        for (const sourced of textsOf(story)) {
          expect(sourced.runs.map((run) => text.slice(run.from, run.from + run.length)).join('')).toBe(sourced.text);
        }
      }
    }
  });

  it('undoes every repair: putting each back gives one stretch of the source', () => {
    const random = new Random(SEED);
    for (let i = 0; i < 300; i += 1) {
      const text = i % 3 === 0 ? randomText(random) : makeDocument(SEED + i).text;
      for (const story of ingestPage(text).stories) {
        for (const repair of story.repairs) expect(text.slice(...repair.source)).toBe(repair.before);
        for (const runs of story.sources.paragraphs) {
          const first = runs[0];
          const last = runs.at(-1);
          if (!first || !last) continue;
          let undone = '';
          runs.forEach((run, at) => {
            const end = runs[at - 1] ? (runs[at - 1] as Run).from + (runs[at - 1] as Run).length : run.from;
            undone += story.repairs.filter(({ source }) => source[0] >= end && source[1] <= run.from).map(({ before }) => before).join('');
            undone += text.slice(run.from, run.from + run.length);
          });
          expect(undone).toBe(text.slice(first.from, last.from + last.length));
        }
      }
    }
  });

  it('reads the same stories whatever the number of empty lines', () => {
    for (let i = 0; i < 60; i += 1) {
      const { text } = makeDocument(SEED + i);
      const plain = (page: ReturnType<typeof ingestPage>) => page.stories.map(({ kicker, headline, deck, paragraphs, credit, id }) => ({ kicker, headline, deck, paragraphs, credit, id }));
      expect(plain(ingestPage(text.replace(/\n{2,}/gu, '\n\n\n\n\n')))).toEqual(plain(ingestPage(text)));
    }
  });

  it('reads a page in traditional characters as it reads its twin, and gives what is printed', () => {
    const traditional = new Map(Array.from({ length: TRADITIONAL.length / 2 }, (_, at) => [TRADITIONAL.charAt(2 * at + 1), TRADITIONAL.charAt(2 * at)]));
    for (let i = 0; i < 60; i += 1) {
      const { text } = makeDocument(SEED + i);
      const twin = [...text].map((character) => traditional.get(character) ?? character).join('');
      const page = ingestPage(twin);
      expect(page.stories.map(({ sources }) => sources)).toEqual(ingestPage(text).stories.map(({ sources }) => sources));
      for (const story of page.stories) {
        for (const sourced of textsOf(story)) expect(sourced.runs.map((run) => twin.slice(run.from, run.from + run.length)).join('')).toBe(sourced.text);
        for (const name of story.byline.reporters) expect((story.byline.text ?? '') + (story.credit ?? '')).toContain(name);
      }
    }
  });

  it('keeps its ids when a column break is set inside a sentence', () => {
    const random = new Random(SEED);
    for (let i = 0; i < 60; i += 1) {
      const { text } = makeDocument(SEED + i);
      const page = ingestPage(text);
      const story = random.pick(page.stories);
      const run = random.pick(story.sources.paragraphs.flat());
      const at = run.from + random.whole(1, Math.max(1, run.length - 1));
      if (/[。！？”…]$/u.test(text.slice(0, at))) continue;
      const broken = ingestPage(`${text.slice(0, at)}\n\n${text.slice(at)}`);
      expect(broken.stories.filter(({ id }) => page.stories.some((before) => before.id === id)).length).toBeGreaterThanOrEqual(page.stories.length - 1);
    }
  });
});
