import { brotliCompressSync, constants } from 'node:zlib';

/** Quality 11 takes minutes for an index of 10,000 stories and changes no order. */
export const BROTLI_QUALITY = 5;

/** Bytes of a text after brotli of {@link BROTLI_QUALITY} with the largest window that browsers read. */
export function compressedSize(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS } }).length;
}
