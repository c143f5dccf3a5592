import type { SavedView, SavedViews } from './saved-view.ts';

/** Saved views for as long as the tab lives. */
export class MemoryViews implements SavedViews {
  readonly #rows = new Map<string, SavedView>();
  readonly #whenChanged: () => void;
  #sequence = 0;

  constructor(whenChanged: () => void) {
    this.#whenChanged = whenChanged;
  }

  async list(): Promise<readonly SavedView[]> {
    return [...this.#rows.values()].toSorted((one, other) => one.sequence - other.sequence);
  }

  async save(search: string, seen: string): Promise<SavedView> {
    const present = this.#rows.get(search);
    if (present) return present;
    this.#sequence += 1;
    const view: SavedView = { search, sequence: this.#sequence, name: null, seen };
    this.#put(view);
    return view;
  }

  async rename(search: string, name: string | null): Promise<void> {
    const view = this.#rows.get(search);
    if (view) this.#put({ ...view, name });
  }

  async see(search: string, seen: string): Promise<void> {
    const view = this.#rows.get(search);
    if (view && view.seen !== seen) this.#put({ ...view, seen });
  }

  async remove(search: string): Promise<SavedView | null> {
    const view = this.#rows.get(search) ?? null;
    this.#rows.delete(search);
    this.#whenChanged();
    return view;
  }

  async restore(view: SavedView): Promise<void> {
    this.#sequence = Math.max(this.#sequence, view.sequence);
    if (!this.#rows.has(view.search)) this.#put(view);
  }

  #put(view: SavedView): void {
    this.#rows.set(view.search, view);
    this.#whenChanged();
  }
}
