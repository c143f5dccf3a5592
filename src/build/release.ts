import { createHash } from 'node:crypto';

/** Digits of the build's id: enough to tell any two builds apart by eye. */
const DIGITS = 8;

/**
 * What the built HTML says of itself, as `<meta name="generator">`: name, version, and an id made from the names of the built files, each of which carries the hash of
 * its content. The same sources give the same id; no clock and no commit is asked. `src/app/about/app-version.tsx` reads it back.
 */
export function generatorOf(version: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of files.toSorted()) hash.update(`${name}\n`);
  return `Banmian ${version} ${hash.digest('hex').slice(0, DIGITS)}`;
}
