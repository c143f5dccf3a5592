import type { BundleManifest } from '../bundle/format.ts';
import { createCacheNames } from './cache-names.ts';
import { CoreCache } from './core-cache.ts';
import { DataCache, MANIFEST_PATH } from './data-cache.ts';
import { countHeld, fillLate, type FillCounts, type LateFile } from './late-files.ts';
import { buildsToDrop, LineageMemory, succeed } from './lineage.ts';
import { outOfReachPage } from './out-of-reach-page.ts';
import { successionName, type FromServiceWorker, type ToServiceWorker } from './protocol.ts';
import { receiveShare } from './receive-share.ts';
import { pathInScope, routeRequest } from './route-request.ts';

declare const self: ServiceWorkerGlobalScope;

const scope = self.registration.scope;
const names = createCacheNames(new URL(scope).pathname, __BUILD__);
// Named once: the build writes the whole list wherever the name stands.
const files = __APP_FILES__;
const core = new CoreCache(names, files, scope);
const data = new DataCache(names, scope);
const memory = new LineageMemory(names, scope);
let filling: Promise<void> | null = null;
/** Ends what is being downloaded when another worker takes over. What is missing then is fetched by that one. */
const downloads = new AbortController();
const succession = new BroadcastChannel(successionName(new URL(scope).pathname));
succession.addEventListener('message', () => downloads.abort());
const appFiles: ReadonlySet<string> = new Set(files.map((file) => file.path));

self.addEventListener('install', (event) => {
  // A failed install leaves the old version in charge and no half cache behind.
  event.waitUntil(
    install().catch(async (cause: unknown) => {
      await caches.delete(names.core);
      throw cause;
    }),
  );
});

self.addEventListener('activate', (event) => event.waitUntil(takeCharge()));

self.addEventListener('message', (event) => {
  const message = event.data as ToServiceWorker;
  if (message.type === 'take-over') event.waitUntil(takeOver());
  else event.waitUntil(keepWhole(message.type === 'start' && message.saveData));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const facts = { method: request.method, navigation: request.mode === 'navigate', path: pathInScope(request.url, scope) };
  switch (routeRequest(facts, appFiles)) {
    case 'shell':
      event.respondWith(answerNavigation(event));
      break;
    case 'core':
      event.respondWith(core.match(withoutQuery(request.url)).then((held) => held ?? fetch(request)));
      break;
    case 'data':
      event.respondWith(answerData(event));
      break;
    case 'share':
      event.respondWith(receiveShare(request, scope));
      break;
    case 'network':
      break;
  }
});

async function answerNavigation(event: FetchEvent): Promise<Response> {
  const shell = await core.shell();
  if (shell) return shell;
  try {
    const answer = await fetch(event.request);
    event.waitUntil(keepWhole(savesData(event.request)));
    return answer;
  } catch {
    return outOfReachPage();
  }
}

/** A request that asks to go past caches comes from a reader that found the held copy damaged: forget it, answer and hold anew. */
async function answerData(event: FetchEvent): Promise<Response> {
  const address = withoutQuery(event.request.url);
  if (event.request.cache !== 'reload') return (await data.match(address)) ?? fetch(event.request);
  await data.forget(address);
  const answer = await fetch(event.request);
  event.waitUntil(keepWhole(savesData(event.request)));
  return answer;
}

/** What browsers say in a header (https://wicg.github.io/savedata/); tabs say it with their start as well. */
function savesData(request: Request): boolean {
  return request.headers.get('save-data') === 'on';
}

async function install(): Promise<void> {
  // An update says how much it is by waiting for the reader.
  if (!self.registration.active) await tellTabs({ type: 'install-size', bytes: await core.missingBytes() });
  await core.fill();
}

async function takeOver(): Promise<void> {
  succession.postMessage(null);
  await self.skipWaiting();
}

async function takeCharge(): Promise<void> {
  await memory.write(succeed(await memory.read(), __BUILD__, await openTabs()));
  await self.clients.claim();
  await dropOldBuilds();
}

/**
 * Brings back whatever is missing of this build, then what follows it, and drops what no tab needs. Failures are left for the next start.
 * @param sparing what follows is counted and left until the reader asks for it.
 */
async function keepWhole(sparing: boolean): Promise<void> {
  try {
    await core.fill(downloads.signal);
    await dropOldBuilds();
    if (sparing) tell((await countHeld(await lateFiles())).counts, true);
    else await fillOnce();
  } catch {
    // Out of reach or storage full: the app runs from what is held, and a tab that starts later comes back here.
  }
}

/** Calls while one is running join it. */
function fillOnce(): Promise<void> {
  filling ??= lateFiles().then((late) => fillLate(late, downloads.signal, (counts) => tell(counts, false))).finally(() => {
    filling = null;
  });
  return filling;
}

async function lateFiles(): Promise<readonly LateFile[]> {
  return [...core.later, ...data.files(await manifest())];
}

function tell(counts: FillCounts, sparing: boolean): void {
  void tellTabs({ type: 'data-progress', build: __BUILD__, ...counts, waits: sparing && counts.done < counts.total });
}

async function dropOldBuilds(): Promise<void> {
  const remembered = await memory.read();
  const lineage = remembered ?? succeed(null, __BUILD__, []);
  if (!remembered) await memory.write(lineage);
  const held = (await caches.keys()).map((name) => names.buildOf(name)).filter((build) => build !== null);
  const pending = self.registration.installing !== null || self.registration.waiting !== null;
  for (const build of buildsToDrop(lineage, held, await openTabs(), pending)) {
    await caches.delete(createCacheNames(new URL(scope).pathname, build).core);
  }
  const earlierHeld = (await caches.keys()).some((name) => (names.buildOf(name) ?? __BUILD__) !== __BUILD__);
  if (!earlierHeld) await data.keepOnly(await manifest());
}

async function manifest(): Promise<BundleManifest> {
  const held = await core.match(scope + MANIFEST_PATH);
  if (!held) throw new Error(`${MANIFEST_PATH} is not held`);
  return (await held.json()) as BundleManifest;
}

async function openTabs(): Promise<readonly string[]> {
  return (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).map((tab) => tab.id);
}

async function tellTabs(message: FromServiceWorker): Promise<void> {
  // The tab that installed this worker may not be under its control yet.
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const tab of tabs) if (pathInScope(tab.url, scope) !== null) tab.postMessage(message);
}

function withoutQuery(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname;
}
