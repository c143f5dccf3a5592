import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { followCorrections } from './app/corrections/follow-corrections.ts';
import { loadMessages, localeFor } from './app/interface-language.tsx';
import { followFormerIds } from './app/library/follow-former-ids.ts';
import { reloadOnceForLostCode } from './app/offline/reload-once.ts';
import { nextTask } from './app/next-task.ts';
import { startKeeping } from './app/offline/start-keeping.ts';
import { followOwnPages } from './app/own-pages/follow-own-pages.ts';
import { App } from './app/router/app.tsx';
import { createAppRouter } from './app/router/create-app-router.tsx';
import { followLinks } from './app/router/follow-links.ts';
import { onNextScreen } from './app/router/on-next-screen.ts';
import { restoreFocus } from './app/router/restore-focus.ts';
import { forgetFirstAddress, rememberHtml } from './app/router/take-over.ts';
import { awaitSerif, startSerif } from './app/serif/start-serif.ts';
import { followSettings, useSettings } from './app/settings/settings-store.ts';
import { createHrefs } from './app/ui/hrefs.ts';
import { openWorkerArchive } from './archive/worker-archive.ts';
import { basePath, serviceWorkerAddress, trusted, worker, workerStopped } from './start-early.ts';

const archive = openWorkerArchive(worker, workerStopped);
const router = createAppRouter(basePath, { archive });

reloadOnceForLostCode(router.history);
followSettings();
followFormerIds(archive);
restoreFocus(document, router);
forgetFirstAddress(document, router);

/**
 * The first screen is loaded whole before anything is rendered: what the HTML already shows is then replaced in one step, without a jump. A
 * function, not top-level await: the screens' own files import from the file this module is built into, and would wait for it for ever.
 */
async function start(): Promise<void> {
  // What was done until here was one task already; so is what the router does until it waits.
  await nextTask();
  const { language } = useSettings.getState().settings;
  let stands = false;
  let changed = false;
  const showAnew = async (): Promise<void> => {
    changed = true;
    if (stands) await router.invalidate({ sync: true });
  };
  await Promise.all([followCorrections(archive, showAnew), followOwnPages(archive, showAnew)]);
  changed = false;
  const [messages] = await Promise.all([loadMessages(localeFor(language, navigator.languages)), router.load(), awaitSerif()]);
  await nextTask();
  stands = true;
  // What came while the first screen was on its way is not on it.
  if (changed) await router.invalidate({ sync: true });
  const root = document.getElementById('root');
  // Until the router listens, links of the static HTML lead to static HTML.
  const onMounted = () => followLinks(document, router, basePath);
  // As a transition React draws it in short tasks, between which the browser answers the reader, and shows it whole.
  if (root) startTransition(() => createRoot(root).render(<App archive={archive} hrefs={createHrefs(basePath)} messages={messages} router={router} onDrawn={rememberHtml(document)} onMounted={onMounted} />));
  startKeeping(import.meta.env.PROD ? trusted(serviceWorkerAddress) : null, basePath);
  // A font that cannot be had is asked for again at the next start.
  startSerif((then) => onNextScreen(router, then)).catch(() => undefined);
}

void start();
