import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';

/** Pictures and fonts are compressed already. */
const COMPRESSIBLE = /\.(?:css|html|js|json|svg|txt|webmanifest|xml)$/;

/** Brotli at its best quality, as the files are written. */
export function brotli(bytes: Uint8Array): Uint8Array {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** What every first visit waits for, as vite.config.ts names it: worth the closer look that Zopfli takes (docs/decisions/build.md). */
const FIRST_FILES = /(?:^|[\\/])(?:index|vendor)-[^\\/]+\.(?:js|css)$/;
/** More save nothing that counts. */
const ITERATIONS = 5;

/** Gzip as the files are written. */
function gzip(bytes: Uint8Array, name: string): Promise<Uint8Array> | Uint8Array {
  return FIRST_FILES.test(name) ? zopfli.gzipAsync(bytes, { numiterations: ITERATIONS }) : gzipSync(bytes, { level: 9 });
}

/**
 * Writes `.br` and `.gz` beside every text file of a built site. They carry the file's own time, since a server
 * sends the time of the copy as Last-Modified.
 */
export async function precompressFolder(folder: string): Promise<void> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!COMPRESSIBLE.test(name)) continue;
    const path = join(folder, name);
    const { atime, mtime } = statSync(path);
    const bytes = readFileSync(path);
    for (const [suffix, copy] of [['.br', brotli(bytes)], ['.gz', await gzip(bytes, name)]] as const) {
      writeFileSync(path + suffix, copy);
      utimesSync(path + suffix, atime, mtime);
    }
  }
}
