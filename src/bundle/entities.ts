import type { Page } from '../domain/page.ts';
import { sha256Hex } from '../text/hash.ts';
import type { EntitiesFile, OrganizationEntity } from './format.ts';

const ID_DIGITS = 10;

/**
 * The organizations and people of all stories, sorted by name. Where stories differ on an organization the first that says so counts for its type, and
 * the first that names a parent for its parent; aliases are all surfaces other than the name.
 */
export function collectEntities(pages: readonly Page[]): EntitiesFile {
  const organizations = new Map<string, OrganizationEntity>();
  const people = new Set<string>();
  for (const story of pages.flatMap((page) => page.stories)) {
    for (const { name, type, parent, surfaces } of story.organizations) {
      const known = organizations.get(name) ?? { id: entityId('o', name), name, type, parent, aliases: [] };
      const aliases = [...new Set([...known.aliases, ...surfaces])].filter((surface) => surface !== name).sort();
      organizations.set(name, { ...known, parent: known.parent ?? parent, aliases });
    }
    for (const { name } of story.people) people.add(name);
  }
  return {
    organizations: [...organizations.keys()].sort().flatMap((name) => organizations.get(name) ?? []),
    people: [...people].sort().map((name) => ({ id: entityId('p', name), name })),
  };
}

/** An id for addresses, made from the name alone, so that it outlives every change of the collection. */
function entityId(kind: 'o' | 'p', name: string): string {
  return `${kind}-${sha256Hex(name).slice(0, ID_DIGITS)}`;
}
