import { createRoute } from '@tanstack/react-router';
import type { BrowseData } from '../browse/browse-data.ts';
import { fromSearchParams, toSearchParams, type SearchParams } from '../ui/browse-address.ts';
import { lazyScreen } from '../router/lazy-screen.tsx';
import { rootRoute } from './root-route.tsx';

export const browseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/browse',
  validateSearch: (search: SearchParams) => toSearchParams(fromSearchParams(search)),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }): Promise<BrowseData> => {
    const [summary, result] = await Promise.all([context.archive.summary(), context.archive.browse(fromSearchParams(deps))]);
    // Asked after the search, which is what reads the pages' shards.
    return { summary, result, faults: await context.archive.faults() };
  },
  component: lazyScreen<BrowseData>(async () => (await import('../browse/browse-screen.tsx')).BrowseScreen),
});
