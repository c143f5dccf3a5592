import { readFileSync } from 'node:fs';
import type { Page } from '../src/domain/page.ts';

/** One line of the score: how many of how many. */
export interface Figure {
  readonly name: string;
  readonly got: number;
  readonly of: number;
}

interface TruthByline { readonly text: string | null; readonly reporters: string[]; readonly correspondents: string[]; readonly photographers: string[] }
interface TruthStory {
  readonly id: string;
  readonly kind: string;
  readonly section: string | null;
  readonly sectionAlternatives?: (string | null)[];
  readonly kicker: string | null;
  readonly headline: string;
  readonly deck: string | null;
  readonly titleAlternatives?: { kicker?: string | null; headline: string; deck?: string | null }[];
  readonly byline: TruthByline;
  readonly credit: string | null;
  readonly paragraphs: string[];
}
interface TruthPage { readonly standingHead: string | null; readonly strips: { text: string }[]; readonly stories: TruthStory[] }

/**
 * What the pages say against the reference annotation, part by part; a reading that the annotation lists as an alternative counts. `misses`
 * names every story that differs, for the report.
 */
export function scoreStructure(pages: readonly Page[], truthFolder: string): { figures: readonly Figure[]; misses: readonly string[] } {
  const counts = new Map<string, { got: number; of: number }>();
  const misses: string[] = [];
  const count = (name: string, right: boolean, miss: string) => {
    const figure = counts.get(name) ?? { got: 0, of: 0 };
    counts.set(name, { got: figure.got + Number(right), of: figure.of + 1 });
    if (!right) misses.push(`${name}: ${miss}`);
  };
  for (const page of pages) {
    const truth = readTruth(truthFolder, page.page);
    if (!truth) continue;
    count('standing heads', page.standingHead === truth.standingHead, page.page);
    count('strips', same(page.strips, truth.strips.map(({ text }) => text)), page.page);
    count('number of stories', page.stories.length === truth.stories.length, page.page);
    truth.stories.forEach((expected, index) => {
      const story = page.stories[index];
      const titles = [expected, ...(expected.titleAlternatives ?? [])].map(({ kicker, headline, deck }) => [kicker ?? null, headline, deck ?? null]);
      const sections = [expected.section, ...(expected.sectionAlternatives ?? [])];
      const right = {
        kind: story?.kind === expected.kind,
        section: story !== undefined && sections.includes(story.section),
        headings: story !== undefined && titles.some((title) => same(title, [story.kicker, story.headline, story.deck])),
        byline: same(story?.byline, expected.byline),
        credit: story?.credit === expected.credit,
        paragraphs: same(story?.paragraphs, expected.paragraphs),
      };
      for (const [part, ok] of Object.entries(right)) count(part, ok, expected.id);
      count('stories whole', Object.values(right).every(Boolean), expected.id);
    });
  }
  return { figures: [...counts].map(([name, { got, of }]) => ({ name, got, of })), misses };
}

function readTruth(folder: string, page: string): TruthPage | null {
  try {
    return JSON.parse(readFileSync(`${folder}/${page}.json`, 'utf8')) as TruthPage;
  } catch {
    return null;
  }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
