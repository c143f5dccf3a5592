import { hashSource, themeScript } from './theme-script.ts';

/** Folders of the built site whose files carry their hash in their name: what is missing there is a 404, never the app. */
const HASHED_FOLDERS = ['assets/', 'bundle/'] as const;

/** The one policy name that may turn a string into a script address: our own worker and service worker pass through it. */
const TRUSTED_TYPES_POLICY = 'banmian';

const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': `'self' ${hashSource(themeScript())}`,
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': TRUSTED_TYPES_POLICY,
};

function writePolicy(without: readonly string[]): string {
  return Object.entries(POLICY)
    .filter(([directive]) => !without.includes(directive))
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** For hosts that send no headers of ours. Browsers ignore `frame-ancestors` in a meta element and log it as an error. */
export const META_POLICY = writePolicy(['frame-ancestors']);

/** Sent with every answer, errors included. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': writePolicy([]),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export const IMMUTABLE = 'public, max-age=31536000, immutable';
export const REVALIDATE = 'no-cache';

/** Whether a path, relative to the site's base, lies in a folder of hashed files. */
export function isHashedFolder(path: string): boolean {
  return HASHED_FOLDERS.some((folder) => path.startsWith(folder));
}

/** Cache-Control of a file that exists. `path` is relative to the site's base; one year in seconds where the name carries the hash. */
export function cacheControl(path: string): string {
  return isHashedFolder(path) && path !== 'bundle/manifest.json' ? IMMUTABLE : REVALIDATE;
}

/** Content types by extension; a sample configuration in deploy/ states the same. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** Content type of a path; a path without a known extension is a page of the app. */
export function contentType(path: string): string {
  const extension = /\.([a-z0-9]+)$/.exec(path)?.[1] ?? 'html';
  return CONTENT_TYPES[extension] ?? 'application/octet-stream';
}
