import { BackupError } from './backup-error.ts';
import { BACKUP_LIMITS } from './backup-form.ts';

/** Keys by which an object could be given another nature. This app writes none of them. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A JSON text's value. How deep it goes is looked at before it is parsed, and its keys before anybody uses it.
 * @param place what to call the text in an error
 * @throws BackupError `too-deep` or `malformed`.
 */
export function parseWithinLimits(text: string, place: string): unknown {
  if (isTooDeep(text)) throw new BackupError('too-deep', `${place} nests deeper than ${BACKUP_LIMITS.depth} levels; take another backup`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new BackupError('malformed', `${place} is not JSON; take another backup`, { cause });
  }
  const forbidden = forbiddenKey(value);
  if (forbidden !== null) throw new BackupError('malformed', `${place} has the key ${forbidden}, which this app never writes; take another backup`);
  return value;
}

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = ['"', '\\', '[', ']', '{', '}'].map((sign) => sign.charCodeAt(0));

/** Whether more brackets are open at once than the limit; those inside of strings are none. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === OPEN_LIST || code === OPEN_OBJECT) depth += 1;
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth -= 1;
    if (depth > BACKUP_LIMITS.depth) return true;
  }
  return false;
}

/** Where the string that begins at `start` has its closing quote; the text's end where it has none. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return text.length;
}

function forbiddenKey(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return firstForbidden(value);
  return Object.keys(value).find((key) => FORBIDDEN.has(key)) ?? firstForbidden(Object.values(value));
}

function firstForbidden(parts: readonly unknown[]): string | null {
  for (const part of parts) {
    const key = forbiddenKey(part);
    if (key !== null) return key;
  }
  return null;
}
