export const ORGANIZATION_TYPES = ['union', 'company', 'government', 'party', 'school', 'media', 'community', 'other'] as const;
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number];

export const ORGANIZATION_ROLES = ['organizer', 'participant', 'mentioned'] as const;
export type OrganizationRole = (typeof ORGANIZATION_ROLES)[number];
