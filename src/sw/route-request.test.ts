import { describe, expect, it } from 'vitest';
import { pathInScope, routeRequest } from './route-request.ts';

const APP_FILES = new Set(['index.html', 'favicon.ico', 'manifest.webmanifest', 'assets/main-1a2b3c4d.js', 'bundle/manifest.json']);
const ask = (path: string | null, navigation = false, method = 'GET') => routeRequest({ method, navigation, path }, APP_FILES);

describe('who answers a request', () => {
  it.each(['', 'browse', 'story/no-such-story', 'page/000_x/', 'library', 'index.html', 'a/b/c'])('gives the shell to a reader who goes to /%s', (path) => {
    expect(ask(path, true)).toBe('shell');
  });

  it.each(['favicon.ico', 'manifest.webmanifest', 'bundle/manifest.json', 'assets/main-1a2b3c4d.js', 'assets/of-an-earlier-build.js'])(
    'takes /%s from the core cache, even when a reader goes there',
    (path) => {
      expect([ask(path), ask(path, true)]).toEqual(['core', 'core']);
    },
  );

  it('takes the bundle’s other files from the data cache', () => {
    expect([ask('bundle/cards.0123456789.json'), ask('bundle/missing.json', true)]).toEqual(['data', 'data']);
  });

  it('takes what the system shares with the app itself, and nothing else that is posted', () => {
    expect([ask('share-target', true, 'POST'), ask('share-target', false, 'POST'), ask('share-target', true), ask('library', true, 'POST')]).toEqual(['share', 'share', 'shell', 'network']);
  });

  it('leaves everything else to the browser', () => {
    expect([ask(null, true), ask('browse'), ask('', true, 'POST'), ask('assets/x.js', false, 'HEAD')]).toEqual(['network', 'network', 'network', 'network']);
  });
});

describe('path below the scope', () => {
  it.each([
    ['http://127.0.0.1:4173/browse?q=a#x', 'http://127.0.0.1:4173/', 'browse'],
    ['http://127.0.0.1:4173/paper/story/x', 'http://127.0.0.1:4173/paper/', 'story/x'],
    ['http://127.0.0.1:4173/paperback', 'http://127.0.0.1:4173/paper/', null],
    ['http://127.0.0.1:9999/browse', 'http://127.0.0.1:4173/', null],
    ['https://127.0.0.1:4173/browse', 'http://127.0.0.1:4173/', null],
  ])('%s in %s', (address, scope, path) => {
    expect(pathInScope(address, scope)).toBe(path);
  });
});
