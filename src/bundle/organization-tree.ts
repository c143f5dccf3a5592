import type { OrganizationType } from '../domain/organization.ts';
import { type EntityGround, type FoundEntity, storiesWith } from './find-entity.ts';
import type { OrganizationEntity } from './format.ts';
import { namesAbove } from './names-above.ts';
import { type ParentBasis, parentBasis } from './parent-basis.ts';

/** An organization by name, with its id in addresses. */
export interface OrganizationLink {
  readonly id: string;
  readonly name: string;
}

export interface CountedOrganization extends OrganizationLink {
  /** Stories, by the rule where it stands. */
  readonly count: number;
}

/** The place of an organization among the others. */
export interface OrganizationTree {
  readonly type: OrganizationType | null;
  /** What else it is called. */
  readonly aliases: readonly string[];
  /** What stands above it, from the top; `basis` says why the next one, at last the organization itself, stands below each. */
  readonly above: readonly (OrganizationLink & { readonly basis: ParentBasis })[];
  /** What stands right below it, with the stories that name that or what is below it in turn. */
  readonly below: readonly (CountedOrganization & { readonly basis: ParentBasis })[];
  /** The organization itself and all that stands below it; empty for districts and people. */
  readonly family: ReadonlySet<string>;
  /** Organizations and all that stand above one of them. */
  withAbove(names: readonly string[]): ReadonlySet<string>;
}

/** The tree of organizations, and the place in it of the one that was found. */
export function organizationTree({ facets, entities: { organizations } }: EntityGround, found: FoundEntity): OrganizationTree {
  const byName = new Map(organizations.map((one) => [one.name, one]));
  const parentOf = (name: string): string | null => byName.get(name)?.parent ?? null;
  const withAbove = (names: readonly string[]): ReadonlySet<string> => new Set([...names, ...namesAbove(names, parentOf)]);
  if (found.kind !== 'organization') return { type: null, aliases: [], above: [], below: [], family: new Set(), withAbove };
  const familyOf = familiesIn(organizations);
  const chain = [found.entity, ...[...namesAbove([found.name], parentOf)].filter((name) => name !== found.name).flatMap((name) => byName.get(name) ?? [])];
  return {
    type: found.entity.type, aliases: found.entity.aliases,
    above: chain.flatMap((parent, place) => {
      const child = chain[place - 1];
      return child ? [{ id: parent.id, name: parent.name, basis: parentBasis(child, parent) }] : [];
    }).reverse(),
    below: organizations.filter(({ name, parent }) => parent === found.name && name !== found.name)
      .map((child) => ({ id: child.id, name: child.name, count: storiesWith(facets.organization, familyOf(child.name)).length, basis: parentBasis(child, found.entity) }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
    family: familyOf(found.name), withAbove,
  };
}

/** Tells of an organization itself and all that stand below it. A chain that comes back to itself ends there. */
export function familiesIn(organizations: readonly OrganizationEntity[]): (name: string) => ReadonlySet<string> {
  const parents = new Map(organizations.map(({ name, parent }) => [name, parent]));
  const chains = organizations.map(({ name }) => ({ name, above: namesAbove([name], (one) => parents.get(one) ?? null) }));
  return (top) => new Set([top, ...chains.filter(({ above }) => above.has(top)).map(({ name }) => name)]);
}
