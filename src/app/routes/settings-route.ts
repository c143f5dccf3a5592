import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../router/lazy-screen.tsx';
import { rootRoute } from './root-route.tsx';

export const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings',
  component: lazyScreen(async () => (await import('../settings/settings-screen.tsx')).SettingsScreen),
});
