import { useLoaderData, type RouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { ScreenProps } from '../screen.ts';

/**
 * A route's component whose code is fetched when the route is first visited, beside its data. The router awaits `preload`, so a screen
 * appears whole; a failed fetch becomes the route's error and is tried again with it.
 */
export function lazyScreen<Data>(load: () => Promise<ComponentType<ScreenProps<Data>>>): RouteComponent {
  let Screen: ComponentType<ScreenProps<Data>> | null = null;
  const LazyScreen = () => {
    // The route's own loader made it: each route pairs a loader of Data with a screen of Data.
    const data: Data = useLoaderData({ strict: false });
    return Screen && <Screen data={data} />;
  };
  return Object.assign(LazyScreen, {
    preload: async () => {
      Screen ??= await load();
    },
  });
}
