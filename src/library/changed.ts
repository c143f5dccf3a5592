import type { StoreName } from './backup-rows.ts';

/** What an act changed. */
export interface Changed {
  /** The stores whose rows it changed; null where that is not known. */
  readonly stores: readonly StoreName[] | null;
  /** Ids of saved stories whose copies it brought, took or wrote anew; null where that is not known. */
  readonly copies: readonly string[] | null;
}

/** Hears of every change that is completed, made here or in another tab. */
export type ChangeListener = (changed: Changed, from: 'here' | 'elsewhere') => void;

/** Whether a change is about one of these stores, as far as is known. */
export function concerns({ stores }: Changed, names: readonly StoreName[]): boolean {
  return stores === null || stores.some((store) => names.includes(store));
}

/** A change of the rows of one store, none of them copies. */
export function changedRows(store: StoreName): Changed {
  return { stores: [store], copies: [] };
}

/** A change of saved stories. */
export function changedStories(ids: readonly string[]): Changed {
  return { stores: ['bookmarks', 'copies'], copies: ids };
}
