import type { SavedView, SavedViews } from '../../library/saved-view.ts';
import { createActs } from './create-acts.ts';
import { expectViews, useSavedViews } from './saved-views-store.ts';

const act = createActs({
  stores: ['views'],
  open: (library) => library.views(),
  refresh,
  tell: (fault) => {
    useSavedViews.setState({ fault });
  },
});

/** Opens the saved views once and keeps the store in step with them. Never rejects: what happened is in the store. */
export async function followSavedViews(): Promise<void> {
  await act(() => Promise.resolve());
}

/**
 * Saves a view. One that was taken out just now comes back as it was, name and all.
 * @param seen what is in it, as `writeIds` writes it
 */
export function saveView(search: string, seen: string): Promise<void> {
  const { removed } = useSavedViews.getState();
  return act(async (views) => {
    if (removed?.search !== search) await views.save(search, seen);
    else {
      await views.restore(removed);
      useSavedViews.setState({ removed: null });
    }
  });
}

/** Gives a view another name; an empty one gives it back the name made of its query and filters. */
export function renameView(search: string, name: string): Promise<void> {
  return act((views) => views.rename(search, name.trim() === '' ? null : name.trim()));
}

/** Puts down that the reader looked at a view with these stories in it. */
export function seeView(search: string, seen: string): Promise<void> {
  return act((views) => views.see(search, seen));
}

/** Takes a view out; undoViewRemoval puts it back. */
export function removeView(search: string): Promise<void> {
  return act(async (views) => {
    const removed = await views.remove(search);
    // A second press finds nothing: what the first one took can still be put back.
    if (removed) useSavedViews.setState({ removed });
  });
}

/** Puts back the view that was removed last, as it was. */
export function undoViewRemoval(): Promise<void> {
  const { removed } = useSavedViews.getState();
  return act(async (views) => {
    if (removed) await views.restore(removed);
  }, () => useSavedViews.setState((now) => (now.removed === removed ? { removed: null } : {})));
}

async function refresh(views: SavedViews): Promise<void> {
  const list = await views.list();
  const before = useSavedViews.getState().views;
  if (before && isSame(list, before)) return;
  useSavedViews.setState({ views: list });
  expectViews(list.length > 0);
}

function isSame(one: readonly SavedView[], other: readonly SavedView[]): boolean {
  return one.length === other.length && one.every(({ search, name, seen }, place) => {
    const view = other[place];
    return view?.search === search && view.name === name && view.seen === seen;
  });
}
