import { MANIFEST_NAME } from '../bundle/format.ts';

/** Who answers a request. `shell`: index.html for any address of the app. `share`: what the system shares with the app. `network`: not ours, the browser goes on alone. */
export type Answerer = 'shell' | 'core' | 'data' | 'share' | 'network';

/** What of a request decides. `path` is the address below the scope, without leading slash and query; null outside the scope. */
export interface RequestFacts {
  readonly method: string;
  readonly navigation: boolean;
  readonly path: string | null;
}

const ASSETS = 'assets/';
const BUNDLE = 'bundle/';
/** The action of the web manifest's share target. */
const SHARE_TARGET = 'share-target';

/**
 * Decides who answers. Addresses outside the asset and bundle folders that the reader navigates to get the shell, visited before or not
 * (contract, «Addresses»), unless they name a file of the app itself.
 * @param appFiles paths of the build's core files.
 */
export function routeRequest(request: RequestFacts, appFiles: ReadonlySet<string>): Answerer {
  const { path } = request;
  if (request.method === 'POST' && path === SHARE_TARGET) return 'share';
  if (request.method !== 'GET' || path === null) return 'network';
  if (path === BUNDLE + MANIFEST_NAME) return 'core';
  if (path.startsWith(BUNDLE)) return 'data';
  if (path.startsWith(ASSETS)) return 'core';
  if (path !== 'index.html' && appFiles.has(path)) return 'core';
  return request.navigation ? 'shell' : 'network';
}

/** The address below the scope, decoded no further than it came; null when it lies outside. Both are absolute URLs, the scope ends in a slash. */
export function pathInScope(address: string, scope: string): string | null {
  const url = new URL(address);
  const bare = url.origin + url.pathname;
  return bare.startsWith(scope) ? bare.slice(scope.length) : null;
}
