interface SavedStories {
  readonly savedIds: ReadonlySet<string>;
  /** Ids that stories had in earlier builds, by their present ids. */
  readonly formerIds: ReadonlyMap<string, readonly string[]>;
}

/** The id that a story was saved under: its present one, or one that it had when it was saved; null where it is not saved. */
export function savedIdOf({ savedIds, formerIds }: SavedStories, presentId: string): string | null {
  return savedIds.has(presentId) ? presentId : formerIds.get(presentId)?.find((id) => savedIds.has(id)) ?? null;
}
