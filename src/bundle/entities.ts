import type { StoryOrganization } from '../domain/story.ts';
import { sha256Hex } from '../text/hash.ts';
import type { EntitiesFile, OrganizationEntity } from './format.ts';

const ID_DIGITS = 10;

/** Whom one story names. */
export interface NamedEntities {
  readonly organizations: readonly Omit<StoryOrganization, 'role'>[];
  /** Names only. */
  readonly people: readonly string[];
}

/** Gathers the organizations and people of all stories, story by story. */
export interface EntityCollector {
  add(named: NamedEntities): void;
  /**
   * All of them, sorted by name. Where stories differ on an organization the first that says so counts for its type, and the first that names a
   * parent for its parent; aliases are all surfaces other than the name.
   */
  file(): EntitiesFile;
}

export function createEntityCollector(): EntityCollector {
  const organizations = new Map<string, Pick<OrganizationEntity, 'type' | 'parent'>>();
  const surfacesOf = new Map<string, Set<string>>();
  const people = new Set<string>();
  return {
    add(named) {
      for (const { name, type, parent, surfaces } of named.organizations) {
        const known = organizations.get(name);
        if (!known || (known.parent === null && parent !== null)) organizations.set(name, { type: known?.type ?? type, parent });
        const all = surfacesOf.get(name) ?? new Set();
        for (const surface of surfaces) if (surface !== name) all.add(surface);
        surfacesOf.set(name, all);
      }
      for (const name of named.people) people.add(name);
    },
    file: () => ({
      organizations: [...organizations].sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, { type, parent }]) => ({ id: entityId('o', name), name, type, parent, aliases: [...(surfacesOf.get(name) ?? [])].sort() })),
      people: [...people].sort().map((name) => ({ id: entityId('p', name), name })),
    }),
  };
}

/** An id for addresses, made from the name alone, so that it outlives every change of the collection. */
function entityId(kind: 'o' | 'p', name: string): string {
  return `${kind}-${sha256Hex(name).slice(0, ID_DIGITS)}`;
}
