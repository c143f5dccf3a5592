/** Code of the screens that readers come to by an address, by the first part of its path: src/start-early.ts asks for it before the router is there. */
export const screenCode = {
  '': async () => (await import('../front/front-screen.tsx')).FrontScreen,
  browse: async () => (await import('../browse/browse-screen.tsx')).BrowseScreen,
  page: async () => (await import('../page/page-screen.tsx')).PageScreen,
  story: async () => (await import('../story/story-screen.tsx')).StoryScreen,
} as const;

/** @param path begins with the base path. */
export function askForScreen(path: string, basePath: string): void {
  const [first = ''] = path.slice(basePath.length).split('/');
  const load = Object.hasOwn(screenCode, first) ? screenCode[first as keyof typeof screenCode] : null;
  // The router asks again, and tells what cannot be had.
  load?.().catch(() => undefined);
}
