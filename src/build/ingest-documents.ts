import { createHash } from 'node:crypto';
import type { Refusal } from '../domain/page.ts';
import { directPages, type Gazetteers, nameDocuments, type PageDirections, type PageSummary } from '../pipeline.ts';
import { type FoundDocument, readBytes } from './collect-documents.ts';
import type { FinishedPage, PageWork, WorkSetup } from './make-page.ts';
import { documentKey, type PageCache } from './page-cache.ts';
import { createPageMakers } from './page-makers.ts';
import type { System } from './system.ts';

/** Is told what happens while it happens. */
export interface IngestWatcher {
  /** A document has been dealt with. */
  onDocument(document: FoundDocument): void;
  /** A page was made; it may have to be made again with other directions. */
  onPage(page: FinishedPage): void;
}

export interface IngestedDocuments {
  /** In order of documents. */
  readonly refusals: readonly Refusal[];
  readonly directions: readonly PageDirections[];
  /** Pages that were made in this run, and those that an earlier one made. */
  readonly made: number;
  readonly unchanged: number;
  /** The pages in order of documents, one at a time: no more than one is held. */
  pages(): Iterable<FinishedPage>;
}

/** What is remembered of a document while its page lies in the cache. */
interface ReadSlot {
  readonly key: string;
  readonly summary: PageSummary;
  /** Hash of the directions that the page in the cache was made with. */
  readonly directed: string;
}

interface Errand {
  readonly document: FoundDocument;
  /** null: as if the document were alone. */
  readonly directions: PageDirections | null;
}

/**
 * Documents → finished pages, by the pipeline's three steps: each page is made as if it were alone, or is in the cache; then all are directed; and those that
 * the others concern are made again. A page lies in the cache until it is asked for, so memory does not grow with the number of pages.
 */
export async function ingestDocuments(
  documents: readonly FoundDocument[], setup: WorkSetup, gazetteers: Gazetteers, cache: PageCache, system: System, watcher: IngestWatcher,
): Promise<IngestedDocuments> {
  const names = nameDocuments(documents.map(({ name }) => name));
  const makers = createPageMakers(setup, gazetteers, system);
  const slots = new Map<string, ReadSlot>();
  const refused = new Map<string, Refusal>();
  const made = new Set<string>();
  let left = documents.reduce((sum, { bytes }) => sum + bytes, 0);

  const settle = ({ name }: FoundDocument, key: string, work: PageWork): void => {
    if (work.state === 'refused') refused.set(name, work.refusal);
    else {
      cache.keep(key, work.page);
      made.add(name);
      slots.set(name, slotOf(key, work.page));
      watcher.onPage(work.page);
    }
  };

  /** Deals with one document; the promise it gives, if any, is for a page being made elsewhere. */
  const begin = ({ document, directions }: Errand): Promise<void> | null => {
    const { name } = document;
    const input = readBytes(system.disk, name);
    if ('cause' in input) {
      refused.set(name, input);
      return null;
    }
    const key = documentKey(name, input.bytes);
    const kept = directions ? null : cache.find(key);
    if (kept) {
      slots.set(name, slotOf(key, kept));
      return null;
    }
    if (directions && slots.get(name)?.key !== key) {
      refused.set(name, { document: name, rule: 'unreadable', cause: 'the file changed while it was being read; run again' });
      return null;
    }
    return makers.make({ document: input, name: names.get(name) ?? { page: name, diagnostics: [] }, directions }, left).then((work) => settle(document, key, work));
  };

  const run = async (errands: readonly Errand[]): Promise<void> => {
    const failures: unknown[] = [];
    const pending = new Set<Promise<void>>();
    for (const errand of errands) {
      await makers.ready();
      if (failures.length > 0) break;
      const making = (begin(errand) ?? Promise.resolve()).then(() => watcher.onDocument(errand.document)).catch((error: unknown) => void failures.push(error));
      pending.add(making);
      void making.then(() => pending.delete(making));
      left -= errand.document.bytes;
    }
    await Promise.all(pending);
    if (failures.length > 0) throw failures[0];
  };

  try {
    await run(documents.map((document) => ({ document, directions: null })));
    const read = documents.filter(({ name }) => slots.has(name));
    const directions = directPages(names, read.flatMap(({ name }) => slots.get(name)?.summary ?? []), setup.lists);
    await run(read.flatMap((document, index): readonly Errand[] => {
      const now = directions[index];
      return now && fingerprint(now) !== slots.get(document.name)?.directed ? [{ document, directions: now }] : [];
    }));
    const whole = read.filter(({ name }) => !refused.has(name));
    return {
      directions, made: made.size, unchanged: whole.filter(({ name }) => !made.has(name)).length,
      refusals: documents.flatMap(({ name }) => refused.get(name) ?? []),
      pages: () => pagesOf(whole.flatMap(({ name }) => slots.get(name) ?? []), cache),
    };
  } finally {
    makers.stop();
  }
}

function* pagesOf(slots: readonly ReadSlot[], cache: PageCache): Iterable<FinishedPage> {
  for (const { key, directed, summary } of slots) {
    const page = cache.find(key);
    if (!page || fingerprint(page.directions) !== directed) throw new PageLostError(`${summary.document}: its finished page is gone from the cache, perhaps by another run; run again`);
    yield page;
  }
}

/** A page that was made a moment ago is not in the cache any more. */
export class PageLostError extends Error {
  override readonly name = 'PageLostError';
}

function slotOf(key: string, { summary, directions }: FinishedPage): ReadSlot {
  return { key, summary, directed: fingerprint(directions) };
}

function fingerprint(directions: PageDirections): string {
  return createHash('sha256').update(JSON.stringify(directions)).digest('hex');
}
