import { createRoute } from '@tanstack/react-router';
import type { BrowseData } from '../browse/browse-data.ts';
import { loadBrowse } from '../browse/load-browse.ts';
import { fromSearchParams, toSearchParams, type SearchParams } from '../ui/browse-address.ts';
import { lazyScreen } from '../router/lazy-screen.tsx';
import { screenCode } from '../router/screen-code.ts';
import { rootRoute } from './root-route.tsx';

export const browseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/browse',
  validateSearch: (search: SearchParams) => toSearchParams(fromSearchParams(search)),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }): Promise<BrowseData> => loadBrowse(context.archive, fromSearchParams(deps)),
  component: lazyScreen<BrowseData>(screenCode.browse),
});
