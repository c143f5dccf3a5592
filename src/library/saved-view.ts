/** An address of browse that the reader keeps: a query, filters and an order under a name. One row. */
export interface SavedView {
  /** The query part of its address, in one form for one choice. It is what the view is known by. */
  readonly search: string;
  /** Order of saving: later ones have higher numbers. */
  readonly sequence: number;
  /** As the reader named it; null for a name made of its query and filters. */
  readonly name: string | null;
  /** Ids of the stories that were in it whenever it was looked at, a blank between two: 10,000 of them are 130 KB. */
  readonly seen: string;
}

/** The views that the reader saved. Every method may reject with a LibraryError; a promise that resolves tells of something completed. */
export interface SavedViews {
  /** All of them in order of saving. */
  list(): Promise<readonly SavedView[]>;
  /** Saves a view; one that is saved already stays as it is. */
  save(search: string, seen: string): Promise<SavedView>;
  /** Gives a view another name; does nothing when it is not saved (any more). */
  rename(search: string, name: string | null): Promise<void>;
  /** Puts down what is in a view now that it was looked at; does nothing when that stands there or it is not saved (any more). */
  see(search: string, seen: string): Promise<void>;
  /** Takes a view out; null when there was none. */
  remove(search: string): Promise<SavedView | null>;
  /** Puts one back as it was; does nothing when it was saved again meanwhile. */
  restore(view: SavedView): Promise<void>;
}
