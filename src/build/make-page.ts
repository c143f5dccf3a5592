import { encodePage, type PageDigest } from '../bundle/encode-page.ts';
import type { Severity } from '../domain/diagnostic.ts';
import type { Page, Refusal } from '../domain/page.ts';
import {
  type CuratorLists, directPages, finishPage, type GazetteerFile, type Gazetteers, type InputDocument, type PageDirections, type PageName, type PageSummary, readDocument,
} from '../pipeline.ts';
import { diagnosticLine } from './diagnostic-lines.ts';

/** What every page is made with, as it can be handed to a thread: plain JSON. */
export interface WorkSetup {
  readonly gazetteers: Readonly<Record<GazetteerFile, unknown>>;
  readonly lists: CuratorLists;
}

/** One document to be made a page of. */
export interface PageTask {
  readonly document: InputDocument;
  readonly name: PageName;
  /** null for those that it would have if it were alone. */
  readonly directions: PageDirections | null;
}

/** How often a rule spoke on a page. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
}

/** A page that is done, in the form that it is kept and written in: plain JSON. */
export interface FinishedPage {
  readonly summary: PageSummary;
  /** That it was made with. */
  readonly directions: PageDirections;
  readonly digest: PageDigest;
  /** Its diagnostics, a line each, and how many there are of each rule. */
  readonly complaints: readonly string[];
  readonly rules: readonly RuleCount[];
  /** The whole text of its shard, whose path is `digest.shard.path`. */
  readonly shard: string;
}

export type PageWork = { readonly state: 'finished'; readonly page: FinishedPage } | { readonly state: 'refused'; readonly refusal: Refusal };

/**
 * Document → finished page: the pipeline's first and last step on one document. It never throws: a document that our own code stumbles over is
 * refused, and the others go on.
 */
export function makePage({ document, name, directions: given }: PageTask, gazetteers: Gazetteers, lists: CuratorLists): PageWork {
  try {
    const read = readDocument(document);
    if ('cause' in read) return { state: 'refused', refusal: read };
    const { summary } = read;
    const directions = given ?? directionsAlone(name, summary, lists);
    const page = finishPage(read, directions, gazetteers);
    const { shard, digest } = encodePage(page);
    return {
      state: 'finished',
      page: {
        summary, directions, digest, shard: shard.text, rules: countRules(page),
        complaints: page.diagnostics.map((diagnostic) => diagnosticLine({ path: document.name, page }, diagnostic)),
      },
    };
  } catch (error) {
    return { state: 'refused', refusal: breakdown(document.name, error) };
  }
}

/** The refusal of a document that the code, not its content, failed at. */
export function breakdown(document: string, error: unknown): Refusal {
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { document, rule: 'internal-error', cause: `the pipeline failed at this document (${cause}); report it with the document, and leave it out meanwhile` };
}

/** Directions of a page as though no other were there. Right for nearly every page; the others are made again when all are known. */
function directionsAlone(name: PageName, summary: PageSummary, lists: CuratorLists): PageDirections {
  const [alone] = directPages(new Map([[summary.document, name]]), [summary], lists);
  if (!alone) throw new RangeError(`no directions for ${summary.document}`);
  return alone;
}

function countRules({ diagnostics }: Page): readonly RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { rule, severity } of diagnostics) {
    const key = `${severity} ${rule}`;
    counts.set(key, { rule, severity, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}
