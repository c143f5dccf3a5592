import type { Archive, ArchiveSummary, BrowseHit, BrowseRequest, BrowseResult } from '../../archive/archive.ts';
import { byFacet } from '../../domain/facet.ts';
import type { LibraryFault } from '../../library/errors.ts';
import type { Bookmark } from '../../library/saved-story.ts';
import { openLibraryOnce } from '../library/library-acts.ts';
import { useLibrary } from '../library/library-store.ts';
import { useOwnPages } from '../own-pages/own-pages-store.ts';
import { readCopies, tellKeptApart } from '../reading/kept-stories.ts';
import { keptText } from './kept-text.ts';

/** What the reader keeps, and what a question found of it outside of the collection. */
export interface Mine {
  /** Which stories and pages counted, as `keptText` says it. */
  readonly kept: string;
  /** Ids of the stories in the collection that count: saved ones, and those of the pages that the reader brought. */
  readonly ids: readonly string[];
  /** Saved stories that left the collection and were found, in order of pages. */
  readonly gone: readonly { readonly hit: BrowseHit; readonly bookmark: Bookmark }[];
  /** Saved stories that count but whose copies cannot be read. */
  readonly unread: number;
  /** Why what is kept is not known. */
  readonly fault: LibraryFault | null;
}

/** The answer in the collection; its counts have in them what was found outside of it. */
export interface MineAnswer {
  readonly result: BrowseResult;
  readonly mine: Mine;
}

/**
 * Asks for what the reader keeps and nothing else. The library is opened for it; one that does not open keeps nothing, and says why.
 * @throws ArchiveFailure
 */
export async function askMine(archive: Archive, request: Omit<BrowseRequest, 'among'>): Promise<MineAnswer> {
  const [summary] = await Promise.all([archive.summary(), openLibraryOnce().catch(() => null)]);
  // One that opened may be closed too: it could not be read.
  const { bookmarks, savedIds, standing } = useLibrary.getState();
  const fault = standing.state === 'closed' ? standing.fault : null;
  const { pages } = useOwnPages.getState();
  const kept = keptText(savedIds, pages);
  const { here, gone } = tellKeptApart(bookmarks, summary);
  const own = summary.cards.stories.filter(({ page }) => pages.has(page));
  const ids = [...new Set([...here.keys(), ...own.map(({ id }) => id)])];
  const [result, { copies, unread }] = await Promise.all([
    archive.browse({ ...request, among: ids }),
    readCopies(gone).catch(() => ({ copies: [], unread: gone.length })),
  ]);
  if (copies.length === 0) return { result, mine: { kept, ids, gone: [], unread, fault } };
  const found = await archive.searchCopies(copies, request.query, request.filters);
  const bookmarkOf = new Map(gone.map((bookmark) => [bookmark.id, bookmark]));
  const hits = found.hits.flatMap((hit) => {
    const bookmark = bookmarkOf.get(hit.card.id);
    return bookmark ? [{ hit, bookmark }] : [];
  });
  return { result: { ...result, counts: addCounts(summary.facetCounts, result.counts, found.counts) }, mine: { kept, ids, gone: hits, unread, fault } };
}

/** A value that no story of the collection has has no place among the counts. */
function addCounts(values: ArchiveSummary['facetCounts'], counts: BrowseResult['counts'], more: Awaited<ReturnType<Archive['searchCopies']>>['counts']): BrowseResult['counts'] {
  return byFacet((facet) => {
    const added = new Map(more[facet].map(({ value, count }) => [value, count]));
    return counts[facet].map((count, number) => count + (added.get(values[facet][number]?.value ?? '') ?? 0));
  });
}
