// What the build writes into sw.js in place of these two names (`define`, when the service worker is bundled after everything else of dist/).

/**
 * Every file that the app needs to start and run without a server, and the bundle manifest. Paths are relative to BASE_PATH, without a
 * leading slash, sorted by code unit; `bytes` and `sha256` are those of the file before transfer coding.
 * In: index.html, assets/*, icons, the web manifest, bundle/manifest.json.
 * Out: sw.js itself, the bundle's other files (listed by its manifest), static HTML of stories and pages, precompressed copies.
 */
declare const __APP_FILES__: readonly import('../bundle/format.ts').BundleFile[];

/** Made from content: the first 16 hex digits of the SHA-256 of `<sha256> <path>\n` over __APP_FILES__. Equal files have an equal build id. */
declare const __BUILD__: string;
