import type { Correction } from '../domain/correction.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { PageFacts } from '../domain/page.ts';
import type { IngestedPage } from './ingest-page.ts';
import { type JumpEnd, type Jumps, matchJumps, readJumps } from './match-jumps.ts';
import { namePages, type PageName } from './name-pages.ts';
import { distinctIds } from './story-id.ts';

/** What must be known of a page to direct it and the others: little, and plain JSON. */
export interface PageSummary {
  /** The document's name, folders included. */
  readonly document: string;
  readonly facts: Partial<PageFacts>;
  /** Of the stories in their order; two pages may still give the same. */
  readonly storyIds: readonly string[];
  /** Where stories go over to another page, with the text of those that come from one. */
  readonly jumps: readonly JumpEnd[];
}

/** All that a page takes from outside its own document: plain JSON, so that the same directions are the same text. */
export interface PageDirections {
  readonly page: string;
  readonly facts: PageFacts;
  /** Of the stories in their order, distinct in the whole collection. */
  readonly storyIds: readonly string[];
  readonly withheld: readonly string[];
  readonly corrections: readonly Correction[];
  /** Rests of stories that other pages print, and stories that are such a rest. */
  readonly joins: Jumps['joins'];
  readonly gone: Jumps['gone'];
  readonly diagnostics: readonly Diagnostic[];
}

/** What the curator and the readers said. */
export interface CuratorLists {
  /** What `pages.json` says of pages, by page name: it fills what the text does not print, and corrects what it does. */
  readonly pages: Readonly<Record<string, Partial<PageFacts>>>;
  /** Ids of stories that are to appear in no output. */
  readonly withheld: readonly string[];
  /** What readers corrected; nothing when absent. */
  readonly corrections?: readonly Correction[];
}

/** Names of pages by names of documents. */
export type PageNames = ReadonlyMap<string, PageName>;

const UNKNOWN_FACTS: PageFacts = { paper: null, issueDate: null, number: null, name: null };

/** @param documents names of all, in code-unit order, those included that may be refused: whether one can be read names no other */
export function nameDocuments(documents: readonly string[]): PageNames {
  const names = namePages(documents);
  return new Map(names.map((name, index) => [documents[index] ?? name.page, name]));
}

/** @param source the decoded text of the document */
export function summarizePage(document: string, source: string, { facts, stories }: IngestedPage): PageSummary {
  return { document, facts, storyIds: stories.map(({ id }) => id), jumps: readJumps(source, stories) };
}

/**
 * Settles whatever depends on other pages or on the curator's lists, and is the only place that does. Cheap: of text it sees only
 * the rests of stories that go over to another page.
 * @param summaries in order of documents
 * @returns the directions of each, in the same order
 */
export function directPages(names: PageNames, summaries: readonly PageSummary[], lists: CuratorLists): readonly PageDirections[] {
  const ids = distinctIds(summaries.flatMap(({ storyIds }) => storyIds));
  const said = new Map(Object.entries(lists.pages));
  const withheld = new Set(lists.withheld);
  const corrections = correctionsByStory(lists.corrections ?? []);
  let next = 0;
  const directed = summaries.map(({ document, facts, storyIds: { length }, jumps }) => {
    const { page, diagnostics } = names.get(document) ?? { page: document, diagnostics: [] };
    const storyIds = ids.slice(next, next += length);
    return { page, storyIds, jumps, diagnostics, facts: { ...UNKNOWN_FACTS, ...facts, ...said.get(page) } };
  });
  const idsOf = new Map(directed.map(({ page, storyIds }) => [page, storyIds]));
  const jumps = matchJumps(directed.map(({ page, facts: { issueDate, paper, number }, jumps: ends }) => ({ page, issueDate, paper, number, jumps: ends })));
  return directed.map(({ page, storyIds, facts, diagnostics }, index): PageDirections => {
    const { joins = [], gone = [], diagnostics: unjoined = [] } = jumps[index] ?? {};
    // What is withheld on one page is withheld with its rest on another.
    const restsWithheld = gone.filter((rest) => withheld.has(idsOf.get(rest.page)?.[rest.head] ?? '')).flatMap(({ story }) => storyIds[story] ?? []);
    const hidden = [...storyIds.filter((id) => withheld.has(id)), ...restsWithheld];
    return {
      page, storyIds, facts, diagnostics: [...diagnostics, ...unjoined],
      withheld: hidden,
      corrections: storyIds.flatMap((id) => corrections.get(id) ?? []),
      joins: joins.filter(({ story }) => !hidden.includes(storyIds[story] ?? '')), gone: gone.filter(({ story }) => !hidden.includes(storyIds[story] ?? '')),
    };
  });
}

function correctionsByStory(corrections: readonly Correction[]): ReadonlyMap<string, readonly Correction[]> {
  const byStory = new Map<string, Correction[]>();
  for (const correction of corrections) byStory.set(correction.story, [...(byStory.get(correction.story) ?? []), correction]);
  return byStory;
}
