import type { Diagnostic } from './domain/diagnostic.ts';
import type { ParentOrganization } from './domain/organization.ts';
import type { Page, Refusal } from './domain/page.ts';
import { applyCorrections } from './enrich/apply-corrections.ts';
import { enrichStory } from './enrich/enrich-story.ts';
import type { Gazetteers } from './enrich/gazetteers.ts';
import { limitStory } from './enrich/limit-story.ts';
import { decodeDocument } from './ingest/decode-document.ts';
import { type CuratorLists, directPages, nameDocuments, type PageDirections, type PageSummary, summarizePage } from './ingest/direct-pages.ts';
import { type IngestedPage, ingestPage } from './ingest/ingest-page.ts';
import { joinPages } from './ingest/join-pages.ts';
import { withholdStories } from './ingest/withhold-stories.ts';
import { sha256Hex } from './text/hash.ts';

// Whoever runs the pipeline has to read these lists first, and may not reach into the finders for them.
export { GAZETTEER_FILES, type GazetteerFile, type Gazetteers, parseGazetteers } from './enrich/gazetteers.ts';
export { type CuratorLists, directPages, nameDocuments, type PageDirections, type PageSummary } from './ingest/direct-pages.ts';
export { namePages, type PageName } from './ingest/name-pages.ts';

/** One source file as it was received. `name` may hold folders, parted by `/`. */
export interface InputDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the pipeline knows besides the documents. */
export interface References extends CuratorLists {
  readonly gazetteers: Gazetteers;
}

export interface PipelineResult {
  readonly pages: readonly Page[];
  readonly refusals: readonly Refusal[];
}

/** A document that was read but not yet enriched. */
export interface ReadPage {
  readonly document: Page['document'];
  readonly source: string;
  readonly ingested: IngestedPage;
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: PageSummary;
}

/**
 * The data's whole way: documents → read pages → directions → finished pages. Pure: the same documents and references give the same result in
 * Node and in a browser, in whatever order the documents come. One bad document never stops the others. `npm run ingest` takes the same three
 * steps, the first and the last on all cores.
 * @param onPage is told after each document, with the number done, so that long work can show progress
 */
export function runPipeline(documents: readonly InputDocument[], references: References, onPage: (done: number) => void = () => undefined): PipelineResult {
  const sorted = [...documents].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const refusals: Refusal[] = [];
  const read: ReadPage[] = [];
  sorted.forEach((document, index) => {
    const result = readDocument(document);
    if ('cause' in result) refusals.push(result);
    else read.push(result);
    onPage(index + 1);
  });
  const directions = directPages(nameDocuments(sorted.map(({ name }) => name)), read.map(({ summary }) => summary), references);
  const pages = read.flatMap((page, index) => directions.slice(index, index + 1).map((directed) => finishPage(page, directed, references.gazetteers)));
  return { pages, refusals };
}

/** The first step, of each document by itself: bytes → text → stories. */
export function readDocument({ name, bytes }: InputDocument): ReadPage | Refusal {
  const decoded = decodeDocument(name, bytes);
  if (decoded.state === 'refused') return { document: decoded.document, rule: decoded.rule, cause: decoded.cause };
  const ingested = ingestPage(decoded.text);
  return {
    source: decoded.text, ingested,
    document: { name: name.slice(name.lastIndexOf('/') + 1), sha256: sha256Hex(bytes), encoding: decoded.encoding },
    diagnostics: [...decoded.diagnostics, ...ingested.diagnostics],
    summary: summarizePage(name, decoded.text, ingested),
  };
}

/** The last step, of each page by itself again: stories → whole, enriched, corrected stories, without those that are withheld. */
export function finishPage({ document, source: text, ingested, diagnostics }: ReadPage, directions: PageDirections, gazetteers: Gazetteers): Page {
  const { page, facts, storyIds, withheld, gone } = directions;
  const named = ingested.stories.map((story, index) => ({ ...story, id: storyIds[index] ?? story.id }));
  const whole = joinPages({ source: text, stories: named, bins: ingested.bins, diagnostics }, directions);
  const ownIds = storyIds.filter((_, index) => !gone.some(({ story }) => story === index));
  const shown = withheld.length > 0 ? withholdStories(whole, ownIds, withheld) : whole;
  const context = { gazetteers, source: whole.source, standingHead: ingested.standingHead, issueDate: facts.issueDate };
  const stories = whole.stories.filter(({ id }) => !withheld.includes(id));
  const searched = stories.map(limitStory);
  const found = searched.map((limited) => enrichStory(limited.value, context));
  const enriched = stories.map((story, index) => ({ ...story, ...found[index]?.value }));
  const corrected = applyCorrections(enriched, directions.corrections);
  const parents = onceByName(found.flatMap((one) => one.parents));
  return {
    page, document, ...facts, standingHead: ingested.standingHead, strips: ingested.strips, stories: corrected.value,
    source: shown.source, continuations: whole.continuations, bins: shown.bins, ...(parents.length > 0 ? { parents } : {}),
    // Corrections last: where the app applies them itself, it adds theirs to what is there.
    diagnostics: [...[directions, whole, ...searched, ...found].flatMap((stage) => stage.diagnostics).sort(byPlace), ...corrected.diagnostics],
  };
}

/** Where stories differ on what is above a body, the first that knows it counts. */
function onceByName(parents: readonly ParentOrganization[]): readonly ParentOrganization[] {
  const known = new Map<string, ParentOrganization>();
  for (const one of parents) if ((known.get(one.name)?.parent ?? null) === null) known.set(one.name, { ...one, type: known.get(one.name)?.type ?? one.type });
  return [...known.values()];
}

function byPlace(one: Diagnostic, other: Diagnostic): number {
  return one.source[0] - other.source[0] || one.source[1] - other.source[1];
}
