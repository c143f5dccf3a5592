import type { AliasesFile } from '../bundle/format.ts';
import { sha256Hex } from '../text/hash.ts';

/**
 * A story's id in feeds: a UUID of version 8 (RFC 9562, section 5.8), its free bits from the SHA-256 of the story's id. No host is in it, so that a site can move
 * and whoever follows it sees no story twice.
 */
export function feedId(storyId: string): string {
  const hash = sha256Hex(`banmian story ${storyId}`);
  const variant = '89ab'[Number.parseInt(hash.charAt(16), 16) % 4] ?? '8';
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** By id of a story, the id under which it was first published, where the alias table knows one; of several, the first by code unit. */
export function firstIds(aliases: AliasesFile): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const [former, id] of Object.entries(aliases).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (!first.has(id)) first.set(id, former);
  }
  return first;
}
