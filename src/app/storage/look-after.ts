import { concerns, type Changed } from '../../library/changed.ts';
import type { Library } from '../../library/library.ts';
import { checkDamaged, keepChecking } from './check-copies.ts';
import { takeStock, takeStockSoon } from './take-stock.ts';

const lookedAfter = new WeakSet<Library>();

/**
 * Counts and checks what a library keeps: at once the first time, and again after each change that it is called for.
 * @param changed null where it is called for none
 */
export async function lookAfter(library: Library, changed: Changed | null): Promise<void> {
  if (lookedAfter.has(library)) {
    takeStockSoon(library);
    // A damaged copy may have been saved again, or come back out of a backup.
    if (changed === null || concerns(changed, ['bookmarks', 'copies'])) await checkDamaged(library);
    return;
  }
  lookedAfter.add(library);
  await takeStock(library);
  keepChecking(library);
}
