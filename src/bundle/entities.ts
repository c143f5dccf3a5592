import type { ParentOrganization } from '../domain/organization.ts';
import type { StoryOrganization } from '../domain/story.ts';
import { sha256Hex } from '../text/hash.ts';
import type { EntitiesFile, OrganizationEntity } from './format.ts';
import { namesAbove } from './names-above.ts';

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
  /** What is known of organizations above those named. */
  addParents(parents: readonly ParentOrganization[]): void;
  /**
   * All of them and all that stand above one of them, sorted by name. Where stories differ on an organization the first that says so counts for its type, and the first that names a
   * parent for its parent; aliases are all surfaces other than the name. What stories say of an organization goes before what is known of it as the parent of another.
   */
  file(): EntitiesFile;
}

type Placed = Pick<OrganizationEntity, 'type' | 'parent'>;

export function createEntityCollector(): EntityCollector {
  const organizations = new Map<string, Placed>();
  const surfacesOf = new Map<string, Set<string>>();
  const people = new Set<string>();
  const above = new Map<string, Placed>();
  return {
    add(named) {
      for (const { name, type, parent, surfaces } of named.organizations) {
        place(organizations, name, { type, parent });
        const all = surfacesOf.get(name) ?? new Set();
        for (const surface of surfaces) if (surface !== name) all.add(surface);
        surfacesOf.set(name, all);
      }
      for (const name of named.people) people.add(name);
    },
    addParents: (parents) => parents.forEach(({ name, type, parent }) => place(above, name, { type, parent })),
    file() {
      const all = new Map(organizations);
      for (const [name, { type, parent }] of above) if (all.has(name)) place(all, name, { type, parent });
      for (const name of namesAbove([...all.keys()], (one) => (all.get(one) ?? above.get(one))?.parent ?? null)) {
        const known = above.get(name);
        if (known && !all.has(name)) all.set(name, known);
      }
      return {
        organizations: [...all].sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, { type, parent }]) => ({ id: entityId('o', name), name, type, parent, aliases: [...(surfacesOf.get(name) ?? [])].sort() })),
        people: [...people].sort().map((name) => ({ id: entityId('p', name), name })),
      };
    },
  };
}

function place(known: Map<string, Placed>, name: string, { type, parent }: Placed): void {
  const before = known.get(name);
  if (!before || (before.parent === null && parent !== null)) known.set(name, { type: before?.type ?? type, parent });
}

/** An id for addresses, made from the name alone, so that it outlives every change of the collection. */
export function entityId(kind: 'o' | 'p', name: string): string {
  return `${kind}-${sha256Hex(name).slice(0, ID_DIGITS)}`;
}
