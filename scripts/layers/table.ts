/** One row of the import table: what a room of src/ may import besides itself. A target is a room, or one file of a room. */
export interface Room {
  /** Folder or file under src/; the longest that fits a module is its room. */
  readonly path: string;
  readonly mayImport: readonly string[];
}

const CORE_WITH_PIPELINE = ['text', 'domain', 'search', 'bundle', 'pipeline.ts'];

/** docs/ARCHITECTURE.md shows the same table with its reasons. */
export const ROOMS: readonly Room[] = [
  { path: 'text', mayImport: [] },
  { path: 'domain', mayImport: ['text'] },
  { path: 'ingest', mayImport: ['text', 'domain'] },
  { path: 'enrich', mayImport: ['text', 'domain'] },
  { path: 'search', mayImport: ['text', 'domain'] },
  { path: 'bundle', mayImport: ['text', 'domain', 'search'] },
  { path: 'export', mayImport: ['text', 'domain', 'search/story-parts.ts'] },
  { path: 'pipeline.ts', mayImport: ['text', 'domain', 'ingest', 'enrich', 'search', 'bundle'] },
  { path: 'build', mayImport: CORE_WITH_PIPELINE },
  { path: 'worker', mayImport: [...CORE_WITH_PIPELINE, 'enrich/apply-corrections.ts'] },
  { path: 'archive', mayImport: ['domain', 'bundle', 'search', 'enrich/apply-corrections.ts', 'worker/protocol.ts'] },
  { path: 'library', mayImport: ['text', 'domain'] },
  { path: 'i18n', mayImport: ['domain', 'export/export-words.ts'] },
  { path: 'app/ui', mayImport: ['text', 'domain', 'search/story-parts.ts', 'search/story-evidence.ts', 'i18n'] },
  { path: 'app', mayImport: ['text', 'domain', 'search/query.ts', 'search/story-parts.ts', 'archive', 'library', 'export', 'sw/protocol.ts', 'i18n', 'app/ui'] },
  { path: 'publish', mayImport: ['text', 'domain', 'bundle', 'app/ui', 'i18n'] },
  { path: 'sw', mayImport: ['bundle/format.ts', 'i18n/out-of-reach-by-locale.ts'] },
  // Starts the worker: the one place that knows its address.
  { path: 'start-early.ts', mayImport: ['app', 'worker/archive-worker.ts'] },
  // Puts the app together and starts it.
  { path: 'main.tsx', mayImport: ['app', 'app/ui', 'archive', 'library', 'i18n', 'start-early.ts'] },
];

/** A package of others and the only modules that may import it. */
export interface Door {
  readonly packages: RegExp;
  readonly modules: RegExp;
  /** Whether one module alone may hold the door. */
  readonly single: boolean;
}

export const DOORS: readonly Door[] = [
  { packages: /^flexsearch$/, modules: /^search\/[^/]+\.ts$/, single: true },
  { packages: /^fflate$/, modules: /^export\/epub\/[^/]+\.ts$/, single: true },
  { packages: /^idb$/, modules: /^library\/[^/]+\.ts$/, single: true },
  { packages: /^@noble\/hashes\//, modules: /^text\/hash\.ts$/, single: true },
  { packages: /^react(?:-dom)?(?:\/|$)/, modules: /^(?:app|publish)\/|^main\.tsx$/, single: false },
  { packages: /^@tanstack\/react-router$/, modules: /^app\/(?:router|routes)\//, single: false },
  { packages: /^@tanstack\/react-virtual$/, modules: /^app\/browse\/[^/]+\.tsx$/, single: true },
  { packages: /^zustand(?:\/|$)/, modules: /-store\.ts$/, single: false },
  { packages: /^valibot$/, modules: /^(?:bundle|library|app\/router)\//, single: false },
  { packages: /^comlink$/, modules: /^(?:worker|archive)\//, single: false },
  { packages: /^node:/, modules: /^(?:build|publish)\//, single: false },
  { packages: /^vite$/, modules: /^(?:build|publish)\//, single: false },
  { packages: /^sirv$/, modules: /^build\//, single: false },
  // Made by build/serif-plugin.ts.
  { packages: /^virtual:serif-(?:faces|characters)$/, modules: /^app\/serif\//, single: false },
  { packages: /^subset-font$/, modules: /^build\/subset-serif\.ts$/, single: true },
  { packages: /^@gfx\/zopfli$/, modules: /^build\/precompress\.ts$/, single: true },
];

/** Names that gather whatever has no place; a file is named after what it holds. */
export const BANNED_NAMES = ['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'services', 'service', 'manager', 'managers', 'misc', 'lib'] as const;
