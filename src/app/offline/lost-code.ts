const lost = new WeakSet<Error>();

/** To be told of each failure to fetch code (`vite:preloadError`): browsers name it in words of their own only. */
export function rememberLostCode(failure: Error): void {
  lost.add(failure);
}

/** Whether this is why code of the app is not here: it could not be fetched. */
export function isLostCode(failure: unknown): boolean {
  return failure instanceof Error && lost.has(failure);
}
