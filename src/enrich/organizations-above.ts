import type { DistrictName } from '../domain/district.ts';
import type { OrganizationType, ParentOrganization } from '../domain/organization.ts';
import type { StoryOrganization } from '../domain/story.ts';
import type { HeadKind } from './gazetteer-lists.ts';
import type { Gazetteers } from './gazetteers.ts';
import { officialName } from './official-name.ts';
import { findMentions } from './organization-mentions.ts';
import { parentOf } from './organization-parents.ts';
import type { Body } from './resolve-organizations.ts';
import type { Passage } from './story-text.ts';
import { tokenize } from './tokenize.ts';

/**
 * All that stand above a story's organizations, up to the top, each once and in the order of the story. Those that the story itself does not name are read
 * from their names, so that they find their own parent by the rules of named ones.
 * @param named the districts that the story names, as for {@link parentOf}
 */
export function organizationsAbove(
  organizations: readonly StoryOrganization[], bodies: readonly Body[], named: readonly DistrictName[], gazetteers: Gazetteers,
): readonly ParentOrganization[] {
  const told = new Map(organizations.map((one) => [one.name, one]));
  const above = new Map<string, ParentOrganization>();
  for (const { parent } of organizations) {
    for (let name = parent; name !== null && !above.has(name); name = above.get(name)?.parent ?? null) {
      const { type, parent: next } = told.get(name) ?? readName(name, bodies, named, gazetteers);
      above.set(name, { name, type, parent: next });
    }
  }
  return [...above.values()];
}

function readName(name: string, bodies: readonly Body[], named: readonly DistrictName[], gazetteers: Gazetteers): ParentOrganization {
  const passage: Passage = { role: 'paragraph', order: 0, isLead: false, text: name, printed: name, offsets: Array.from(name, (_, at) => at), runs: [], definitions: [] };
  const mention = findMentions(passage, tokenize(name, gazetteers.lexicon), gazetteers).find(({ end }) => end === name.length);
  const isPlace = gazetteers.places.trie.longestAt(name, 0)?.length === name.length;
  const kind: HeadKind = mention?.kind ?? (isPlace ? 'government' : 'other');
  const owner = mention?.start === 0 && mention.owner !== null ? officialName(mention.owner, gazetteers) : null;
  const parent = parentOf({ name, kind, owner, mentions: mention ? [mention] : [], rule: 'stands-above' }, bodies, named, gazetteers);
  return { name, type: typeOf(kind), parent: parent === name ? null : parent };
}

/** What a body belongs to employs people, whatever its name says; a department is no type of its own. */
function typeOf(kind: HeadKind): OrganizationType {
  if (kind === 'site' || kind === 'weak') return 'company';
  return kind === 'internal' ? 'other' : kind;
}
