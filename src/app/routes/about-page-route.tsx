import { createRoute, notFound } from '@tanstack/react-router';
import type { AboutPageData } from '../about/about-data.ts';
import { NotFoundScreen } from '../not-found-screen.tsx';
import { lazyScreen } from '../router/lazy-screen.tsx';
import { rootRoute } from './root-route.tsx';

export const aboutPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/about/$page',
  loader: async ({ context, params }): Promise<AboutPageData> => {
    const [summary, found] = await Promise.all([context.archive.summary(), context.archive.page(params.page)]);
    if (found.state !== 'found') throw notFound();
    return { summary, page: found.value };
  },
  component: lazyScreen<AboutPageData>(async () => (await import('../about/about-page-screen.tsx')).AboutPageScreen),
  notFoundComponent: () => <NotFoundScreen missing="page" />,
});
