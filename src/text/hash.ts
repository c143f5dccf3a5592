import { sha256 } from '@noble/hashes/sha2.js';

/** SHA-256 of bytes, or of a text in UTF-8: 32 bytes. The core has no `crypto`, and browsers have it only on secure origins. */
export function hashBytes(content: Uint8Array | string): Uint8Array {
  return sha256(typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

/** SHA-256 as 64 lower-case hex digits. */
export function sha256Hex(content: Uint8Array | string): string {
  let hex = '';
  for (const byte of hashBytes(content)) hex += byte.toString(16).padStart(2, '0');
  return hex;
}
