import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '../src/domain/page.ts';
import type { Story } from '../src/domain/story.ts';
import { type References, runPipeline } from '../src/pipeline.ts';

interface TruthTitles { readonly kicker?: string | null; readonly headline?: string | null; readonly deck?: string | null }
interface TruthStory extends TruthTitles {
  readonly id: string;
  readonly kind: string;
  readonly section: string | null;
  readonly sectionAlternatives?: (string | null)[];
  readonly titleAlternatives?: TruthTitles[];
  readonly byline: { readonly text?: string | null; readonly reporters: string[]; readonly correspondents: string[]; readonly photographers: string[] };
  readonly credit: string | null;
  readonly crossheads?: { readonly text: string }[];
  readonly paragraphs: string[];
}
interface TruthPage {
  readonly standingHead: string | null;
  readonly strips: { readonly text: string }[];
  readonly issueDate: unknown;
  readonly folio?: unknown;
  readonly breaks: { readonly left: string; readonly right: string; readonly decision: string }[];
  readonly stories: TruthStory[];
}

/** The sets of pages that were invented and annotated before they were run (data/truth/pages/README.md). */
export const PAGE_SETS = ['a', 'b', 'c', 'd', 'e'] as const;
export type PageSet = (typeof PAGE_SETS)[number];

const root = new URL('../data/truth/pages/', import.meta.url);

/** The pages of a set as the pipeline reads them, in order of their names. */
export function readPageSet(set: PageSet, references: References): readonly Page[] {
  const folder = new URL(`${set}/`, root);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort();
  // Each page by itself: no page of a set belongs to another's edition.
  return names.flatMap((name) => runPipeline([{ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }], references).pages);
}

/**
 * Structure of a set of pages against its annotation, in the measures that matter to a reader: stories found, titles exact, paragraph
 * boundaries, column cuts joined, names of writers. `misses` says what differs.
 */
export function scorePages(set: PageSet, pages: readonly Page[]): { lines: readonly string[]; misses: readonly string[] } {
  const counts = new Map<string, { got: number; of: number }>();
  const sets = new Map<string, { right: number; found: number; wanted: number }>();
  const misses: string[] = [];
  const exact = (name: string, right: boolean, miss: () => string) => {
    const figure = counts.get(name) ?? { got: 0, of: 0 };
    counts.set(name, { got: figure.got + Number(right), of: figure.of + 1 });
    if (!right) misses.push(`${name}: ${miss()}`);
  };
  const overlap = (name: string, found: readonly string[], wanted: readonly string[], where: string) => {
    const figure = sets.get(name) ?? { right: 0, found: 0, wanted: 0 };
    const right = found.filter((entry) => wanted.includes(entry)).length;
    sets.set(name, { right: figure.right + right, found: figure.found + found.length, wanted: figure.wanted + wanted.length });
    for (const entry of found) if (!wanted.includes(entry)) misses.push(`${name}: ${where}: extra ${entry}`);
    for (const entry of wanted) if (!found.includes(entry)) misses.push(`${name}: ${where}: missing ${entry}`);
  };
  for (const page of pages) {
    const truth = JSON.parse(readFileSync(new URL(`${set}/${page.document.name.replace(/\.txt$/u, '.json')}`, root), 'utf8')) as TruthPage;
    exact('standing head', page.standingHead === truth.standingHead, () => `${page.page}: ${page.standingHead} / ${truth.standingHead}`);
    exact('strips', page.strips.join('|') === truth.strips.map(({ text }) => text).join('|'), () => `${page.page}: ${page.strips.join('|')}`);
    if (typeof truth.issueDate === 'string') exact('issue date', page.issueDate === truth.issueDate, () => `${page.page}: ${page.issueDate} / ${truth.issueDate as string}`);
    const matched = matchStories(page.stories, truth.stories);
    overlap('stories found', page.stories.map((story) => idOf(truth.stories.find((wanted) => matched.get(wanted) === story)) ?? `«${story.headline || story.paragraphs[0]?.slice(0, 20)}»`), truth.stories.map(({ id }) => id), page.page);
    const text = page.stories.map(textOf).join('\n');
    const wantedText = truth.stories.map(textOf).join('\n');
    for (const { left, right, decision } of truth.breaks) {
      const joined = (left.slice(-6) + right.slice(0, 6)).replace(/\s/gu, '');
      // At a copy printed twice the two sides are not meant to meet.
      if (decision === 'column-break' && wantedText.includes(joined)) exact('column cuts joined', text.includes(joined), () => `${page.page}: ${left}|${right}`);
    }
    for (const wanted of truth.stories) {
      const story = matched.get(wanted);
      const where = `${page.page} ${wanted.id}`;
      const alternatives = [wanted, ...(wanted.titleAlternatives ?? []).map((titles) => ({ ...wanted, kicker: null, deck: null, ...titles }))];
      const title = alternatives.find((titles) => (titles.headline ?? '') === story?.headline && (titles.kicker ?? null) === story?.kicker && (titles.deck ?? null) === story?.deck) ?? wanted;
      exact('kind', story?.kind === wanted.kind, () => `${where}: ${story?.kind}`);
      exact('section', [wanted.section, ...(wanted.sectionAlternatives ?? [])].includes(story?.section ?? null), () => `${where}: ${story?.section} / ${wanted.section}`);
      exact('headline', story?.headline === (title.headline ?? ''), () => `${where}: ${story?.headline} / ${title.headline}`);
      exact('kicker', (story?.kicker ?? null) === (title.kicker ?? null), () => `${where}: ${story?.kicker} / ${title.kicker}`);
      exact('deck', (story?.deck ?? null) === (title.deck ?? null), () => `${where}: ${story?.deck} / ${title.deck}`);
      exact('credit', (story?.credit ?? null) === wanted.credit, () => `${where}: ${JSON.stringify(story?.credit)} / ${JSON.stringify(wanted.credit)}`);
      exact('crossheads', (story?.crossheads ?? []).map((crosshead) => crosshead.text).join('|') === (wanted.crossheads ?? []).map((crosshead) => crosshead.text).join('|'),
        () => `${where}: ${(story?.crossheads ?? []).map((crosshead) => crosshead.text).join('|')} / ${(wanted.crossheads ?? []).map((crosshead) => crosshead.text).join('|')}`);
      overlap('paragraphs exact', story?.paragraphs ?? [], wanted.paragraphs, where);
      overlap('names of writers', namesOf(story?.byline), namesOf(wanted.byline), where);
    }
  }
  const lines = [
    ...[...sets].map(([name, { right, found, wanted }]) => `${name}  F1 ${(2 * right / Math.max(1, found + wanted)).toFixed(3)}`),
    ...[...counts].map(([name, { got, of }]) => `${name}  ${got}/${of}`),
  ];
  return { lines, misses };
}

/** All that a story prints, without white space. */
function textOf({ headline, kicker, deck, byline, paragraphs }: Omit<TruthTitles, 'headline'> & { headline?: string | null; byline: { text?: string | null }; paragraphs: readonly string[] }): string {
  return [headline, kicker, deck, (byline.text ?? '') + (paragraphs[0] ?? ''), ...paragraphs.slice(1)].join('\n').replace(/[ \u3000]/gu, '');
}

function idOf(story: TruthStory | undefined): string | undefined {
  return story?.id;
}

function namesOf(byline: { readonly reporters: readonly string[]; readonly correspondents: readonly string[]; readonly photographers: readonly string[] } | undefined): readonly string[] {
  return byline ? [...new Set([...byline.reporters, ...byline.correspondents, ...byline.photographers])] : [];
}

/** A story is the annotated one whose first words stand in its text; the headline decides between several. */
function matchStories(stories: readonly Story[], wanted: readonly TruthStory[]): ReadonlyMap<TruthStory, Story> {
  const matched = new Map<TruthStory, Story>();
  const taken = new Set<Story>();
  for (const story of wanted) {
    const opening = (story.paragraphs[0] ?? '').slice(0, 16);
    const candidates = stories.filter((candidate) => !taken.has(candidate) && (candidate.paragraphs[0] ?? '').startsWith(opening.slice(0, 10)));
    const found = candidates.find(({ headline }) => headline === story.headline) ?? candidates[0] ?? stories.find((candidate) => !taken.has(candidate) && candidate.headline === story.headline);
    if (found) {
      matched.set(story, found);
      taken.add(found);
    }
  }
  return matched;
}
