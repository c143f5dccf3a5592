import type { Disk } from './system.ts';
import { placeOf } from './text-place.ts';

/** A list in data/ that cannot be used. The message is one line: file, place, cause, remedy. */
export class ReferenceFileError extends Error {
  override readonly name = 'ReferenceFileError';

  constructor(file: string, place: string, cause: string) {
    super(`${file}${place === '' ? '' : `: ${place}`}: ${cause}`);
  }
}

/** What is wrong with a value: the place inside the file (`.pages["a"].name`) and a sentence that says what to do. */
export type Complain = (place: string, cause: string) => ReferenceFileError;

/**
 * Reads a JSON file and has its content checked.
 * @param check gets the parsed content; it throws what `complain` makes.
 * @returns null when there is no such file.
 * @throws ReferenceFileError
 */
export function readReference<T>(disk: Disk, file: string, check: (content: unknown, complain: Complain) => T): T | null {
  if (disk.kind(file) === null) return null;
  const text = readText(disk, file);
  return check(parseJson(file, text), (place, cause) => new ReferenceFileError(file, place, cause));
}

function readText(disk: Disk, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(disk.read(file));
  } catch (error) {
    throw new ReferenceFileError(file, '', `${error instanceof Error ? error.message : String(error)}; save it as readable UTF-8 text`);
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const position = /at position (\d+)/.exec(cause)?.[1];
    const at = position === undefined ? text.length : Number(position);
    const known = position !== undefined || cause.includes('end of JSON');
    throw new ReferenceFileError(known ? `${file}:${placeOf(text, at)}` : file, '', `${cause.replaceAll('\n', ' ')}; correct the JSON`);
  }
}

/** @throws what `complain` makes when the value is no object. */
export function checkObject(value: unknown, place: string, complain: Complain): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw complain(place, 'an object { … } is needed here');
  return new Map(Object.entries(value));
}
