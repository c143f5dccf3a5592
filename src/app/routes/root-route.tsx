import { createRootRouteWithContext, Outlet, useRouterState } from '@tanstack/react-router';
import { Frame } from '../frame.tsx';
import { NotFoundScreen } from '../not-found-screen.tsx';
import type { RouteContext } from '../router/route-context.ts';

function Root() {
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  return <Frame pathname={pathname}><Outlet /></Frame>;
}

export const rootRoute = createRootRouteWithContext<RouteContext>()({
  component: Root,
  notFoundComponent: () => <NotFoundScreen missing="route" />,
});
