import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const SOURCE = new URL('../theme.js', import.meta.url);
/** Where it stands in index.html. */
const PLACE = '<!-- src/theme.js -->';

/** index.html has no place for the script that runs before first paint. */
export class ThemePlaceError extends Error {
  override readonly name = 'ThemePlaceError';
}

/** What every HTML file runs before first paint: src/theme.js without its comments and indentation. */
export function themeScript(): string {
  return readFileSync(SOURCE, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');
}

/** A source expression of a content policy that lets through one inline script, and no other (CSP Level 3, 2.3.1). */
export function hashSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

/**
 * Puts the script into index.html.
 * @throws ThemePlaceError when it has no place for it.
 */
export function insertThemeScript(html: string): string {
  if (!html.includes(PLACE)) throw new ThemePlaceError(`index.html: no “${PLACE}”; put it into the head, behind the link to the web manifest and before the style sheet`);
  return html.replace(PLACE, () => `<script>${themeScript()}</script>`);
}
