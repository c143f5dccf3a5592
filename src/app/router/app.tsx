import { RouterProvider } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
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
  /** Called once the app stands and the router listens. */
  readonly onMounted: () => void;
}

/** The whole app: what every screen may ask for, and the router inside. */
export function App({ archive, hrefs, messages, router, onMounted }: AppProps): ReactElement {
  useEffect(onMounted, [onMounted]);
  const navigation: Navigation = {
    go: (href, history) => router.history[history](href),
    back: () => router.history.back(),
  };
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
