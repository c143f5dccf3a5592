import type { Archive } from '../../archive/archive.ts';
import { ENTITY_KINDS } from '../../domain/entity.ts';
import type { EntityData } from '../screen.ts';

/** What the screen of an entity shows; null for an address that is none of an entity's. */
export async function loadEntity(archive: Archive, kind: string, id: string): Promise<EntityData | null> {
  const known = ENTITY_KINDS.find((one) => one === kind);
  if (known === undefined) return null;
  const [facts, { cards }] = await Promise.all([archive.entity({ kind: known, id }), archive.summary()]);
  return { kind: known, facts, pages: cards.pages };
}
