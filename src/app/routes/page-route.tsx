import { createRoute, notFound, redirect } from '@tanstack/react-router';
import { NotFoundScreen } from '../not-found-screen.tsx';
import { lazyScreen } from '../router/lazy-screen.tsx';
import { placeOf } from '../router/place-of.ts';
import type { PageData } from '../screen.ts';
import { screenCode } from '../router/screen-code.ts';
import { rootRoute } from './root-route.tsx';

export const pageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/page/$page',
  loader: async ({ context, params }): Promise<PageData> => {
    const found = await context.archive.page(params.page);
    if (found.state === 'found') return { page: found.value, place: await placeOf(context.archive, params.page) };
    if (found.state === 'moved') throw redirect({ to: '/page/$page', params: { page: found.to }, replace: true });
    throw notFound();
  },
  component: lazyScreen<PageData>(screenCode.page),
  notFoundComponent: () => <NotFoundScreen missing="page" />,
});
