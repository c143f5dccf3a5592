import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useMemo, type ReactElement } from 'react';
import type { Archive } from '../../archive/archive.ts';
import type { Messages } from '../../i18n/messages.ts';
import { ArchiveContext } from '../archive-context.ts';
import { InterfaceLanguage } from '../interface-language.tsx';
import { NavigationContext, type Navigation } from '../navigation-context.ts';
import { HrefsContext } from '../ui/hrefs-context.ts';
import type { Hrefs } from '../ui/hrefs.ts';
import type { AppRouter } from './create-app-router.tsx';

interface AppProps {
  readonly archive: Archive;
  readonly hrefs: Hrefs;
  readonly messages: Messages;
  readonly router: AppRouter;
  /** Called when it is drawn, before the browser shows it. */
  readonly onDrawn: () => void;
  /** Called once the app stands and the router listens. */
  readonly onMounted: () => void;
}

function createNavigation(router: AppRouter): Navigation {
  const { history } = router;
  return {
    search: () => history.location.search,
    path: () => history.location.pathname,
    subscribe: (onChange) => history.subscribe(onChange),
    go: (href, how) => history[how](href),
    adjust: (href) => void router.navigate({ href, replace: true, resetScroll: false }),
    back: (steps) => history.go(-steps),
    index: () => history.location.state.__TSR_index,
    entry: () => history.location.state.__TSR_key ?? '',
    trail: null,
    reload: () => void router.invalidate(),
  };
}

/** The whole app: what every screen may ask for, and the router inside. */
export function App({ archive, hrefs, messages, router, onDrawn, onMounted }: AppProps): ReactElement {
  useLayoutEffect(onDrawn, [onDrawn]);
  useEffect(onMounted, [onMounted]);
  const navigation = useMemo(() => createNavigation(router), [router]);
  return (
    <ArchiveContext value={archive}>
      <HrefsContext value={hrefs}>
        <NavigationContext value={navigation}>
          <InterfaceLanguage initial={messages}>
            <RouterProvider router={router} />
          </InterfaceLanguage>
        </NavigationContext>
      </HrefsContext>
    </ArchiveContext>
  );
}
