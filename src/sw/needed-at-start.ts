/** The gazetteers, which only pages of one's own need, and the pinyin of every character: half of the app's bytes. */
const LATER = /^assets\/(?:[^/]+\.json|pinyin-table-[^/]+\.js)$/;

/** Whether the app cannot start and show a story without this file of its own. The others follow with the data. @param path below the scope. */
export function neededAtStart(path: string): boolean {
  return !LATER.test(path);
}
