// The kill switch: deployed in place of sw.js it takes the service worker and its caches away. It answers no request, so every tab goes on from the
// network; what the reader saved is not in these caches and stays. How to use it: README.md in the folder above.
const PREFIX = `banmian ${new URL(self.registration.scope).pathname} `;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(withdraw()));

async function withdraw() {
  // Cache Storage belongs to the origin: another app there keeps its own. What the system shared with ours cannot be fetched again.
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== `${PREFIX}shared`);
  for (const name of names) await caches.delete(name);
  await self.registration.unregister();
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const tab of tabs) tab.postMessage({ type: 'withdrawn' });
}
