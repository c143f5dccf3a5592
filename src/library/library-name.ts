/** Name of the database and of the channel of its changes. They belong to an origin, which may host the app in several folders. */
export function libraryName(basePath: string): string {
  return `banmian-library ${basePath}`;
}
