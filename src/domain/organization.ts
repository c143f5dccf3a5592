export const ORGANIZATION_TYPES = ['union', 'company', 'government', 'party', 'school', 'media', 'community', 'other'] as const;
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number];

export const ORGANIZATION_ROLES = ['organizer', 'participant', 'mentioned'] as const;
export type OrganizationRole = (typeof ORGANIZATION_ROLES)[number];

/** A body that stands above one that a story names, whether a story names it too or not. */
export interface ParentOrganization {
  readonly name: string;
  readonly type: OrganizationType;
  /** The one above it in turn. */
  readonly parent: string | null;
}
