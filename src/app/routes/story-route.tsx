import { createRoute, notFound, redirect } from '@tanstack/react-router';
import { NotFoundScreen } from '../not-found-screen.tsx';
import { lazyScreen } from '../router/lazy-screen.tsx';
import { placeOf } from '../router/place-of.ts';
import type { StoryData } from '../screen.ts';
import type { SearchParams } from '../ui/browse-address.ts';
import { entityIdsOf } from '../ui/entity-ids.ts';
import { fromStoryParams, toStoryParams } from '../ui/story-address.ts';
import { screenCode } from '../router/screen-code.ts';
import { rootRoute } from './root-route.tsx';

const knownParams = (search: SearchParams): SearchParams => toStoryParams(fromStoryParams(search));

export const storyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/story/$id',
  validateSearch: knownParams,
  search: { middlewares: [({ search, next }) => knownParams(next(search))] },
  loader: async ({ context, params }): Promise<StoryData> => {
    const found = await context.archive.story(params.id).catch((failure: unknown) => ({ state: 'failed', failure }) as const);
    if (found.state === 'found') {
      const [place, { entities }] = await Promise.all([placeOf(context.archive, found.value.page.page), context.archive.summary()]);
      return { ...found.value, place, origin: 'collection', entityIds: entityIdsOf(entities, found.value.story) };
    }
    if (found.state === 'moved') throw redirect({ to: '/story/$id', params: { id: found.to }, search: true, replace: true });
    // What the reader saved stays readable when the collection cannot give it, for now or any more.
    const { findSavedCopy } = await import('../library/saved-copy.ts');
    const copy = await findSavedCopy(params.id);
    if (copy) return copy;
    if (found.state === 'failed') throw found.failure;
    throw notFound();
  },
  component: lazyScreen<StoryData>(screenCode.story),
  notFoundComponent: () => <NotFoundScreen missing="story" />,
});
