import type { Archive, ArchiveSummary } from '../../archive/archive.ts';

/** What every route's loader has at hand. */
export interface RouteContext {
  readonly archive: Archive;
  /** The archive's summary, asked once; asked again after a failure. */
  readonly summary: () => Promise<ArchiveSummary>;
  /** A page's place among the documents, from 1. */
  readonly placeOf: (page: string) => Promise<number>;
}

export function createRouteContext(archive: Archive): RouteContext {
  let asked: Promise<ArchiveSummary> | null = null;
  const summary = (): Promise<ArchiveSummary> => {
    asked ??= archive.summary().catch((cause: unknown) => {
      asked = null;
      throw cause;
    });
    return asked;
  };
  const placeOf = async (page: string): Promise<number> => (await summary()).cards.pages.findIndex((card) => card.page === page) + 1;
  return { archive, summary, placeOf };
}
