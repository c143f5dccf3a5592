import { createRoute } from '@tanstack/react-router';
import type { AboutData } from '../about/about-data.ts';
import { lazyScreen } from '../router/lazy-screen.tsx';
import { rootRoute } from './root-route.tsx';

export const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/about',
  loader: async ({ context }): Promise<AboutData> => {
    const [summary, faults] = await Promise.all([context.archive.summary(), context.archive.faults()]);
    return { summary, faults };
  },
  component: lazyScreen<AboutData>(async () => (await import('../about/about-screen.tsx')).AboutScreen),
});
