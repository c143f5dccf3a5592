import type { Story } from '../../domain/story.ts';

/** Ids in addresses of the organizations and people that a story names, by name. One without an id has no page of its own. */
export interface EntityIds {
  readonly organization: ReadonlyMap<string, string>;
  readonly person: ReadonlyMap<string, string>;
}

export const NO_ENTITY_IDS: EntityIds = { organization: new Map(), person: new Map() };

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Of all entities of a collection those that a story names. */
export function entityIdsOf({ organizations, people }: { readonly organizations: readonly Named[]; readonly people: readonly Named[] }, story: Story): EntityIds {
  const among = (all: readonly Named[], named: readonly { readonly name: string }[]): ReadonlyMap<string, string> => {
    const wanted = new Set(named.map(({ name }) => name));
    return new Map(all.filter(({ name }) => wanted.has(name)).map(({ id, name }) => [name, id]));
  };
  return { organization: among(organizations, story.organizations), person: among(people, story.people) };
}
