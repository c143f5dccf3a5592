import type { Archive } from '../../archive/archive.ts';

/** A page's place among the documents, from 1. */
export async function placeOf(archive: Archive, page: string): Promise<number> {
  const { cards } = await archive.summary();
  return cards.pages.findIndex((card) => card.page === page) + 1;
}
