import type { StoreName } from '../../library/backup-rows.ts';
import { concerns } from '../../library/changed.ts';
import type { LibraryFault } from '../../library/errors.ts';
import type { Library } from '../../library/library.ts';
import { faultOf, openLibraryOnce } from '../library/library-acts.ts';

interface ActsOn<Rows> {
  /** The stores that it is kept in: changes of others change nothing here. */
  readonly stores: readonly StoreName[];
  /** Opens a part of the library; called once, and again where that failed. */
  readonly open: (library: Library) => Promise<Rows>;
  /** Brings the store in step with it. */
  readonly refresh: (rows: Rows) => Promise<void>;
  /** Puts down what failed last; null when an act went well. */
  readonly tell: (fault: LibraryFault | null) => void;
}

/**
 * Makes what runs the acts on a part of the library: it is opened at the first act and followed from then on, changes in other tabs included.
 * @returns runs one act, and puts down what is true only once the store shows what it did; never rejects, since what happened is told
 */
export function createActs<Rows>({ stores, open, refresh, tell }: ActsOn<Rows>): (work: (rows: Rows) => Promise<void>, whenShown?: () => void) => Promise<void> {
  let followed: Promise<Rows> | null = null;
  const openAndFollow = async (): Promise<Rows> => {
    const library = await openLibraryOnce();
    const rows = await open(library);
    library.subscribe((changed) => {
      if (concerns(changed, stores)) refresh(rows).catch((cause: unknown) => tell(faultOf(cause)));
    });
    return rows;
  };
  const follow = (): Promise<Rows> => {
    followed ??= openAndFollow().catch((cause: unknown) => {
      followed = null;
      throw cause;
    });
    return followed;
  };
  return async (work, whenShown) => {
    try {
      const rows = await follow();
      await work(rows);
      await refresh(rows);
      whenShown?.();
      tell(null);
    } catch (cause) {
      tell(faultOf(cause));
    }
  };
}
