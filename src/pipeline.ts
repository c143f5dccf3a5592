import type { Diagnostic } from './domain/diagnostic.ts';
import type { Page, PageFacts, Refusal } from './domain/page.ts';
import type { Story } from './domain/story.ts';
import { enrichStory } from './enrich/enrich-story.ts';
import type { Gazetteers } from './enrich/gazetteers.ts';
import { decodeDocument } from './ingest/decode-document.ts';
import { type IngestedPage, ingestPage } from './ingest/ingest-page.ts';
import { namePages } from './ingest/name-pages.ts';
import { distinctIds } from './ingest/story-id.ts';
import { sha256Hex } from './text/hash.ts';

// Whoever runs the pipeline has to read these lists first, and may not reach into the finders for them.
export { GAZETTEER_FILES, type GazetteerFile, type Gazetteers, parseGazetteers } from './enrich/gazetteers.ts';

/** One source file as it was received. `name` may hold folders, parted by `/`. */
export interface InputDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the pipeline knows besides the documents. */
export interface References {
  readonly gazetteers: Gazetteers;
  /** What `pages.json` says of pages, by page name: it fills what the text does not print, and corrects what it does. */
  readonly pages: Readonly<Record<string, Partial<PageFacts>>>;
  /** Ids of stories that are to appear in no output. */
  readonly withheld: readonly string[];
}

export interface PipelineResult {
  readonly pages: readonly Page[];
  readonly refusals: readonly Refusal[];
}

/** A document that was read but not yet enriched. */
interface ReadPage {
  readonly page: string;
  readonly document: Page['document'];
  readonly source: string;
  readonly ingested: IngestedPage;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The data's whole way: documents → decoded text → stories → enriched stories. Pure: the same documents and references give the same result in
 * Node and in a browser, in whatever order the documents come. One bad document never stops the others.
 * @param onPage is told after each document, with the number done, so that long work can show progress
 */
export function runPipeline(documents: readonly InputDocument[], references: References, onPage: (done: number) => void = () => undefined): PipelineResult {
  const sorted = [...documents].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const names = namePages(sorted.map(({ name }) => name));
  const refusals: Refusal[] = [];
  const read: ReadPage[] = [];
  sorted.forEach((document, index) => {
    const result = readDocument(document, names[index]?.page ?? document.name, names[index]?.diagnostics ?? []);
    if ('cause' in result) refusals.push(result);
    else read.push(result);
    onPage(index + 1);
  });
  const ids = distinctIds(read.flatMap(({ ingested }) => ingested.stories.map(({ id }) => id)));
  let next = 0;
  const pages = read.map((page) => {
    const stories = page.ingested.stories.map((story) => ({ ...story, id: ids[next++] ?? story.id }));
    return finishPage(page, stories, references);
  });
  return { pages, refusals };
}

function readDocument({ name, bytes }: InputDocument, page: string, naming: readonly Diagnostic[]): ReadPage | Refusal {
  const decoded = decodeDocument(name, bytes);
  if (decoded.state === 'refused') return { document: decoded.document, rule: decoded.rule, cause: decoded.cause };
  const ingested = ingestPage(decoded.text);
  return {
    page, source: decoded.text, ingested,
    document: { name: name.slice(name.lastIndexOf('/') + 1), sha256: sha256Hex(bytes), encoding: decoded.encoding },
    diagnostics: [...naming, ...decoded.diagnostics, ...ingested.diagnostics],
  };
}

function finishPage(read: ReadPage, stories: readonly Story[], references: References): Page {
  const facts: PageFacts = { paper: null, issueDate: null, number: null, name: null, ...read.ingested.facts, ...references.pages[read.page] };
  const context = { gazetteers: references.gazetteers, source: read.source, standingHead: read.ingested.standingHead, issueDate: facts.issueDate };
  const kept = stories.filter(({ id }) => !references.withheld.includes(id)).map((story) => ({ ...story, ...enrichStory(story, context) }));
  const hidden = kept.length < stories.length;
  return {
    page: read.page, document: read.document, ...facts,
    standingHead: read.ingested.standingHead, strips: read.ingested.strips,
    stories: kept, diagnostics: read.diagnostics,
    ...(hidden ? withoutWithheld(read, stories, references.withheld) : { source: read.source, bins: read.ingested.bins }),
  };
}

/** A withheld story leaves the page's text too: its characters become spaces, so that every other span still counts right. */
function withoutWithheld(read: ReadPage, stories: readonly Story[], withheld: readonly string[]): Pick<Page, 'source' | 'bins'> {
  let source = read.source;
  const indexes = new Map<number, number>();
  stories.forEach((story, index) => {
    if (!withheld.includes(story.id)) indexes.set(index, indexes.size);
  });
  const bins = read.ingested.bins.map((bin) => {
    if (bin.story === null) return bin;
    const index = indexes.get(bin.story);
    if (index !== undefined) return { ...bin, story: index };
    const [start, end] = bin.source;
    source = source.slice(0, start) + ' '.repeat(end - start) + source.slice(end);
    return { ...bin, role: 'white-space' as const, rule: 'withheld', story: null };
  });
  return { source, bins };
}
