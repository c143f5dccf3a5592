import { createRouter, useRouter } from '@tanstack/react-router';
import { ArchiveFailure } from '../../archive/archive-failure.ts';
import { ErrorScreen } from '../error-screen.tsx';
import { LoadingScreen } from '../loading-screen.tsx';
import { isServerThere } from '../offline/reload-once.ts';
import { aboutPageRoute } from '../routes/about-page-route.tsx';
import { aboutRoute } from '../routes/about-route.ts';
import { browseRoute } from '../routes/browse-route.ts';
import { entityRoute } from '../routes/entity-route.tsx';
import { frontRoute } from '../routes/front-route.ts';
import { libraryRoute } from '../routes/library-route.ts';
import { pageRoute } from '../routes/page-route.tsx';
import { rootRoute } from '../routes/root-route.tsx';
import { settingsRoute } from '../routes/settings-route.ts';
import { storyRoute } from '../routes/story-route.tsx';
import { readSearch, writeSearch } from '../ui/browse-address.ts';
import type { RouteContext } from './route-context.ts';

/** A screen that takes longer to come says that it is being opened. */
const PENDING_MS = 300;

const routeTree = rootRoute.addChildren([
  frontRoute, browseRoute, storyRoute, pageRoute, libraryRoute, settingsRoute, aboutRoute, aboutPageRoute, entityRoute,
]);

function RouteError({ error }: { readonly error: unknown }) {
  const router = useRouter();
  const retry = async (): Promise<void> => {
    // The button goes.
    document.getElementById('main')?.focus({ preventScroll: true });
    // A worker starts with its page only, which stays where a reload would not bring it back.
    if (error instanceof ArchiveFailure && error.fault === 'worker' && await isServerThere()) location.reload();
    else await router.invalidate();
  };
  return <ErrorScreen error={error} retry={() => void retry()} />;
}

/** Whether the router sets the scroll position of a screen. Not of the first, when its static HTML was scrolled before the app took over. */
function restoresScroll(): () => boolean {
  let first = true;
  return () => {
    const scrolled = first && scrollY > 0;
    first = false;
    return !scrolled;
  };
}

/**
 * The app's router. What a loader brought is never stale by itself: data of the archive change only when the reader corrects them, and then
 * every screen is loaded anew.
 * @param basePath begins and ends with `/`.
 */
export function createAppRouter(basePath: string, context: RouteContext) {
  const router = createRouter({
    routeTree,
    basepath: basePath,
    context,
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    scrollRestoration: restoresScroll(),
    defaultStaleTime: Number.POSITIVE_INFINITY,
    defaultPendingMs: PENDING_MS,
    defaultPendingMinMs: 0,
    defaultPendingComponent: LoadingScreen,
    defaultErrorComponent: RouteError,
  });
  // A scroll is told at the next frame only. Who goes on before that comes back to where the screen was left all the same.
  router.history.subscribe(() => document.dispatchEvent(new Event('scroll')));
  // A screen whose filters change stays, with its open sheet and its focus, however long the answer takes.
  router.subscribe('onBeforeLoad', ({ pathChanged }) => {
    router.options.defaultPendingMs = pathChanged ? PENDING_MS : Number.POSITIVE_INFINITY;
  });
  return router;
}

export type AppRouter = ReturnType<typeof createAppRouter>;
