import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SECURITY_HEADERS } from './headers.ts';
import { insertThemeScript, ThemePlaceError } from './theme-script.ts';

test('the content policy lets through the one inline script of index.html', () => {
  const html = insertThemeScript(readFileSync(new URL('../../index.html', import.meta.url), 'utf8'));
  const [script, ...others] = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text = '']) => text);
  expect(others).toEqual([]);
  expect(html.indexOf('<script>')).toBeGreaterThan(html.indexOf('<link rel="manifest"'));
  expect(html.indexOf('<script>')).toBeLessThan(html.indexOf('<link rel="stylesheet"'));
  expect(SECURITY_HEADERS['Content-Security-Policy']).toContain(`script-src 'self' 'sha256-${createHash('sha256').update(script ?? '').digest('base64')}';`);
});

test('a template without a place for the script is refused', () => {
  expect(() => insertThemeScript('<head></head>')).toThrow(ThemePlaceError);
});
