import { addNames, addPages } from '../bundle/add-pages.ts';
import { encodePage, type PageDigest } from '../bundle/encode-page.ts';
import { followAlias } from '../bundle/follow-alias.ts';
import type { Collection } from '../bundle/format.ts';
import type { OwnDocuments } from '../bundle/grown-bundle.ts';
import type { OwnDocumentKey, OwnOutcome } from '../domain/own-document.ts';
import type { Page, Refusal } from '../domain/page.ts';
import { directPages, finishPage, type Gazetteers, type InputDocument, namePages, type PageDirections, type PageName, type ReadPage, readDocument } from '../pipeline.ts';
import { createTextSearch, joinTextSearches, type TextSearch } from '../search/text-search.ts';
import { sha256Hex } from '../text/hash.ts';

interface Finished {
  /** As JSON: a page is made anew where they are others. */
  readonly directed: string;
  readonly page: Page;
  readonly digest: PageDigest;
}

/** A document that was read. */
interface Held {
  reading: ReadPage | Refusal;
  finished: Finished | null;
}

type Readable = Held & { reading: ReadPage };

/** A document that adds its page, which is called so. */
interface Added {
  readonly key: OwnDocumentKey;
  readonly held: Readable;
  readonly name: PageName;
}

const NO_LISTS = { pages: {}, withheld: [] };

/** Reads what the reader brings with the pipeline, and keeps it. */
export function createOwnDocuments(gazetteers: Gazetteers): OwnDocuments {
  const documents = new Map<string, Held>();

  const heldOf = (key: OwnDocumentKey): Held => {
    const held = documents.get(placeOf(key));
    if (!held) throw new RangeError(`${key.name}: this document was not read; bring it again`);
    return held;
  };
  const finish = (held: Readable, directions: PageDirections): Finished => {
    const directed = JSON.stringify(directions);
    if (held.finished?.directed !== directed) {
      const page = finishPage(held.reading, directions, gazetteers);
      held.finished = { directed, page, digest: encodePage(page).digest };
    }
    return held.finished;
  };

  /** Tells apart what is refused, what is there already and what adds pages, and names these. */
  const sort = (collection: Collection, keys: readonly OwnDocumentKey[]): { readonly outcomes: readonly OwnOutcome[]; readonly added: readonly Added[] } => {
    const pageOf = new Map(collection.cards.stories.map(({ id, page }) => [id, page]));
    const taken = collection.cards.pages.map(({ page }) => page);
    const added: Added[] = [];
    const outcomes = keys.map((key): OwnOutcome => {
      const held = heldOf(key);
      if ('cause' in held.reading) return { ...key, state: 'refused', refusal: held.reading };
      if (!isReadable(held)) return { ...key, state: 'refused', refusal: noStory(key.name) };
      const { storyIds } = held.reading.summary;
      const there = storyIds.map((id) => pageOf.get(followAlias(collection.aliases, id))).find((page) => page !== undefined);
      if (there !== undefined) return { ...key, state: 'known', page: there };
      const [name = { page: key.sha256, diagnostics: [] }] = namePages([key.name], [...taken, ...added.map((one) => one.name.page)]);
      for (const id of storyIds) pageOf.set(id, name.page);
      added.push({ key, held, name });
      return { ...key, state: 'added', page: name.page, stories: storyIds.length };
    });
    return { outcomes, added };
  };

  return {
    read(document) {
      const key = { name: document.name, sha256: sha256Hex(document.bytes) };
      if (!documents.has(placeOf(key))) documents.set(placeOf(key), { reading: readOwn(document, key.sha256), finished: null });
      return key;
    },
    classify(key) {
      const held = heldOf(key);
      if (!isReadable(held) || held.finished) return;
      const { summary } = held.reading;
      const names = namePages([key.name]).map((name) => [key.sha256, name] as const);
      try {
        for (const alone of directPages(new Map(names), [summary], NO_LISTS)) finish(held, alone);
      } catch (error) {
        documents.set(placeOf(key), { reading: brokenDown(key.name, error), finished: null });
      }
    },
    judge: (collection, keys) => sort(collection, keys).outcomes,
    grow(collection, keys) {
      const { outcomes, added } = sort(collection, keys);
      const names = new Map(added.map(({ key, name }) => [key.sha256, name]));
      const directions = directPages(names, added.map(({ held }) => held.reading.summary), NO_LISTS);
      const finished = added.flatMap(({ held }, place) => directions.slice(place, place + 1).map((directed) => finish(held, directed)));
      const digests = finished.map(({ digest }) => digest);
      const pages = finished.map(({ page }) => page);
      const grown = addPages(collection, digests);
      return {
        collection: grown, pages, outcomes,
        names: (built) => addNames(built, collection, grown, digests),
        texts: (built) => joinTextSearches(built, searchPages(pages, digests, built.fold)),
      };
    },
  };
}

/** It never throws: a document that our own code stumbles over is refused. Two files may have one name, so it is directed by its hash. */
function readOwn(document: InputDocument, sha256: string): ReadPage | Refusal {
  try {
    const read = readDocument(document);
    return 'cause' in read ? read : { ...read, summary: { ...read.summary, document: sha256 } };
  } catch (error) {
    return brokenDown(document.name, error);
  }
}

function placeOf({ name, sha256 }: OwnDocumentKey): string {
  return `${sha256} ${name}`;
}

function brokenDown(document: string, error: unknown): Refusal {
  return { document, rule: 'internal-error', cause: `the pipeline failed at this document (${String(error)}); report it with the document` };
}

function noStory(document: string): Refusal {
  return { document, rule: 'no-story', cause: 'no story was found in it; bring the text of a newspaper page' };
}

function isReadable(held: Held): held is Readable {
  return !('cause' in held.reading) && held.reading.summary.storyIds.length > 0;
}

function searchPages(pages: readonly Page[], digests: readonly PageDigest[], fold: TextSearch['fold']): TextSearch {
  return createTextSearch(digests.flatMap(({ stories }) => stories), new Map(pages.flatMap(({ stories }) => stories.map((story) => [story.id, story] as const))), fold);
}
