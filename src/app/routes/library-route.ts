import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../router/lazy-screen.tsx';
import { rootRoute } from './root-route.tsx';

/** Asks nothing of the archive: what is saved stays readable when the collection is not. */
export const libraryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/library',
  component: lazyScreen(async () => (await import('../library/library-screen.tsx')).LibraryScreen),
});
