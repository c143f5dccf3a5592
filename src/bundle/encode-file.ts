import { sha256Hex } from '../text/hash.ts';
import type { BundleFile } from './format.ts';

/** One file to be written: its path relative to the manifest and its whole text. */
export interface EncodedFile {
  readonly path: string;
  readonly text: string;
}

/** A file and what the manifest says of it. */
export interface HashedFile {
  readonly written: EncodedFile;
  readonly file: BundleFile;
}

const HASH_DIGITS = 10;
const encoder = new TextEncoder();

/** Names a file after its content. @param text the whole file, JSON */
export function hashFile(name: string, text: string): HashedFile {
  const bytes = encoder.encode(text);
  const sha256 = sha256Hex(bytes);
  const path = `${name}.${sha256.slice(0, HASH_DIGITS)}.json`;
  return { written: { path, text }, file: { path, bytes: bytes.length, sha256 } };
}
