import { createRoute, notFound } from '@tanstack/react-router';
import { lazyScreen } from '../router/lazy-screen.tsx';
import type { EntityData } from '../screen.ts';
import { rootRoute } from './root-route.tsx';

/** Districts, organizations and people; an address of two parts that begins otherwise is none. */
export const entityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$kind/$id',
  loader: async ({ context, params }): Promise<EntityData> => {
    const { loadEntity } = await import('../entity/load-entity.ts');
    const data = await loadEntity(context.archive, params.kind, params.id);
    if (!data) throw notFound();
    return data;
  },
  component: lazyScreen<EntityData>(async () => (await import('../entity/entity-screen.tsx')).EntityScreen),
});
