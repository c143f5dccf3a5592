import type { AliasesFile } from './format.ts';

/** The id of the story that took another's place; the same id where none did. */
export function followAlias(aliases: AliasesFile, id: string): string {
  return Object.hasOwn(aliases, id) ? (aliases[id] ?? id) : id;
}
