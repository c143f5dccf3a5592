/** Ids of what the pictures show. */
export interface ShownIds {
  readonly page: string;
  readonly article: string;
  readonly brief: string;
  readonly district: string;
  readonly organization: string;
  readonly person: string;
}

/** Address below the base path by name of the screen: every route of the app, and what it says where there is nothing. */
export function addressesOfScreens({ page, article, brief, district, organization, person }: ShownIds): Readonly<Record<string, string>> {
  return {
    front: '', browse: 'browse', search: 'browse?q=工会&district=海淀区', nothing: 'browse?q=没有的词', story: `story/${article}`, brief: `story/${brief}`, page: `page/${page}`,
    district: `district/${district}`, organization: `organization/${organization}`, person: `person/${person}`,
    library: 'library', settings: 'settings', about: 'about', read: `about/${page}`, unknown: 'story/nowhere', lost: 'no/such/place',
  };
}
