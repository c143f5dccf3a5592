import { createRoute } from '@tanstack/react-router';
import type { ArchiveSummary } from '../../archive/archive.ts';
import { lazyScreen } from '../router/lazy-screen.tsx';
import { screenCode } from '../router/screen-code.ts';
import { rootRoute } from './root-route.tsx';

export const frontRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: ({ context }): Promise<ArchiveSummary> => context.archive.summary(),
  component: lazyScreen<ArchiveSummary>(screenCode['']),
});
