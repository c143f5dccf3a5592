/** What has a page of its own beside stories and pages of the paper. */
export const ENTITY_KINDS = ['district', 'organization', 'person'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** An entity by its address. */
export interface EntityKey {
  readonly kind: EntityKind;
  readonly id: string;
}
