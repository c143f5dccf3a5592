// The kill switch: deployed in place of sw.js it takes the service worker and its caches away. It answers no request, so every tab goes on from the
// network; what the reader saved is not in these caches and stays. How to use it: README.md in the folder above.
const PREFIX = `banmian ${new URL(self.registration.scope).pathname} `;

self.addEventListener('install', (event) => {
  self.skipWaiting();
  // Where the worker in charge listens, this ends its downloads.
  new BroadcastChannel(`${PREFIX}succession`).postMessage(null);
  // Not left to the activation: that waits for whatever the worker in charge has begun, for minutes when a download hangs.
  event.waitUntil(withdraw());
  // Chromium asks the worker in charge only once to end. One that an event starts anew while it ends is in charge for as long as it idles: it is asked again.
  setTimeout(() => self.skipWaiting().catch(() => undefined), 1000);
});
// Once more, since the worker in charge could fill its caches until now; and it leaves the tabs that are open.
self.addEventListener('activate', (event) => event.waitUntil(withdraw()));

async function withdraw() {
  // Not awaited: it is done only after the install. From then on no address is answered but to tabs that are open already.
  self.registration.unregister().catch(() => undefined);
  await deleteCaches().catch(() => undefined);
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const tab of tabs) tab.postMessage({ type: 'withdrawn' });
}

async function deleteCaches() {
  // Cache Storage belongs to the origin: another app there keeps its own. What the system shared with ours cannot be fetched again.
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== `${PREFIX}shared`);
  for (const name of names) await caches.delete(name);
}
