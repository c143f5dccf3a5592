/** A file of tests, and those of its titles that are meant, by their beginning; without any, all. */
export interface Proof {
  /** Below `e2e/` for a browser test, else below `src/`. */
  readonly file: string;
  readonly titles?: readonly string[];
}

/** A fault that the app must survive, and the tests that inject it. Each first shows that the fault bites. */
export interface Fault {
  readonly row: number;
  readonly fault: string;
  readonly proofs: readonly Proof[];
}

const ROWS = 'library-rows-survive-versions-and-tabs.spec.ts';
const CACHES = 'cleared-caches-refill-themselves.spec.ts';
const OLDER = 'older-code-and-wrong-clocks-lose-nothing.spec.ts';

/** Every fault that was injected into an ordinary app to see what happens, and must not happen to this one. */
export const FAULT_TABLE: readonly Fault[] = [
  { row: 1, fault: 'server stopped; new tab, deep link, lazy code, browser restarted', proofs: [{ file: 'keeps-working-when-the-server-stops.spec.ts' }] },
  { row: 2, fault: 'install of the service worker cut at any request', proofs: [{ file: CACHES, titles: ['an install that is cut', 'data that could not be had'] }] },
  { row: 3, fault: 'new build deployed under an open tab', proofs: [{ file: 'new-build-is-offered-and-chosen.spec.ts' }] },
  { row: 4, fault: 'caches cleared while the server is down', proofs: [{ file: CACHES, titles: ['caches cleared while the server is down'] }] },
  { row: 5, fault: 'a shard corrupt, truncated or answered with HTML', proofs: [{ file: 'a-spoilt-shard-costs-only-itself.spec.ts' }, { file: CACHES, titles: ['a held shard that was spoilt'] }] },
  { row: 6, fault: 'no room left', proofs: [{ file: 'no-room-is-said-and-made.spec.ts' }] },
  { row: 7, fault: 'two tabs write at once', proofs: [{ file: ROWS, titles: ['two tabs, all at once'] }] },
  { row: 8, fault: 'kill -9 of the browser', proofs: [{ file: 'library-survives-a-killed-browser.spec.ts' }] },
  { row: 9, fault: 'renderer crash in the middle of an import', proofs: [{ file: 'a-restore-is-whole-or-not-at-all.spec.ts' }] },
  { row: 10, fault: 'database files corrupt or gone', proofs: [{ file: 'what-the-database-lost-is-named.spec.ts' }] },
  { row: 11, fault: 'connection closed, site data cleared while open', proofs: [{ file: ROWS, titles: ['site data cleared under an open tab'] }] },
  { row: 12, fault: 'schema raised while an old tab is open', proofs: [{ file: ROWS, titles: ['a newer version in another tab', 'every earlier schema is raised'] }] },
  { row: 13, fault: 'rolled back to older code', proofs: [{ file: OLDER, titles: ['rolled back to older code'] }] },
  { row: 14, fault: 'storage blocked by policy; plain http', proofs: [{ file: 'works-where-storage-is-blocked.spec.ts' }] },
  {
    row: 15, fault: 'opened from file://, or without JavaScript',
    proofs: [{ file: 'opened-as-a-file-it-says-how-to-start.spec.ts' }, { file: 'start-is-explained-without-a-server-or-javascript.spec.ts' }],
  },
  { row: 16, fault: 'clock set to 1999', proofs: [{ file: OLDER, titles: ['a clock set to 1999'] }] },
  {
    row: 17, fault: 'hostile import: truncated, bits flipped, deep, forged, too large, newer',
    proofs: [{ file: 'library/hostile-backups.test.ts' }, { file: 'backups-are-made-previewed-and-undone.spec.ts', titles: ['a file that is no sound backup'] }],
  },
  {
    row: 18, fault: 'a rebuild changes stories',
    proofs: [{ file: 'saved-stories-stay-and-follow.spec.ts', titles: ['a saved story that left it'] }, { file: 'library/anchor.test.ts' }, { file: 'app/library/saved-id.test.ts' }],
  },
  { row: 19, fault: 'the browser refuses to persist', proofs: [{ file: 'storage-tells-what-is-kept.spec.ts', titles: ['the browser refuses to promise'] }] },
];

/** Whether a proof is run in a browser. */
export function isBrowserTest({ file }: Proof): boolean {
  return file.endsWith('.spec.ts');
}

/** What finds the tests of browser proofs by name: Playwright writes project, file and titles in a row. */
export function patternOf(proofs: readonly Proof[]): string {
  const plain = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return proofs.map(({ file, titles }) => (titles ? `${plain(file)} .*(?:${titles.map(plain).join('|')})` : plain(file))).join('|');
}
