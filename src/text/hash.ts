import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const encoder = new TextEncoder();

/**
 * SHA-256 of bytes, or of the UTF-8 bytes of a text: 32 bytes. Done in TypeScript because `crypto.subtle` is missing on plain http and cannot
 * answer at once.
 */
export function hashBytes(content: Uint8Array | string): Uint8Array {
  return sha256(typeof content === 'string' ? encoder.encode(content) : content);
}

/** The same as lower-case hex. */
export function sha256Hex(content: Uint8Array | string): string {
  return bytesToHex(hashBytes(content));
}
