import { concerns, type ChangeListener } from '../../library/changed.ts';
import type { Library } from '../../library/library.ts';
import { checkDamaged, forgetChecks, keepChecking } from './check-copies.ts';
import { takeStock, takeStockSoon } from './take-stock.ts';

const lookedAfter = new WeakSet<Library>();

/**
 * Counts and checks what a library keeps: at once the first time, and again after each change that it is called for.
 * @param news of the change; none where it is called for none
 */
export async function lookAfter(library: Library, ...news: Parameters<ChangeListener> | []): Promise<void> {
  const [changed, from] = news;
  // Who changed something here forgets and checks by itself what it has to.
  if (changed && from === 'elsewhere' && concerns(changed, ['copies'])) forgetChecks(changed.copies && new Set(changed.copies));
  if (lookedAfter.has(library)) {
    takeStockSoon(library);
    // A damaged copy may have been saved again, or come back out of a backup.
    if (!changed || concerns(changed, ['bookmarks', 'copies'])) await checkDamaged(library);
    return;
  }
  lookedAfter.add(library);
  await takeStock(library);
  keepChecking(library);
}
