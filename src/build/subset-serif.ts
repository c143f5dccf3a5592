import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** What Chinese text is set with: punctuation that closes up (chws, halt, palt), full-width forms (fwid); and what every script needs. */
export const KEPT_FEATURES = ['ccmp', 'chws', 'fwid', 'halt', 'kern', 'liga', 'locl', 'palt'] as const;
/** Copyright, licence and its address: the Open Font License wants them to go with the font. */
const KEPT_NAMES = [0, 13, 14] as const;

const FACES = { regular: '400Regular/NotoSerifSC_400Regular.ttf', bold: '700Bold/NotoSerifSC_700Bold.ttf' } as const;
export type SerifWeight = keyof typeof FACES;

/** Noto Serif SC cut down to these characters, as WOFF2. The same bytes for the same characters. Those that the face does not have are left out. */
export async function subsetSerif(weight: SerifWeight, characters: string): Promise<Uint8Array> {
  return subsetFont(readFace(weight), characters, { targetFormat: 'woff2', keepFeatures: KEPT_FEATURES, preserveNameIds: KEPT_NAMES, noHinting: true });
}

/** The same, made once: a face of 15 MB takes a second or two. @param cache folder that is kept between builds. */
export async function cachedSerif(weight: SerifWeight, characters: string, cache: string): Promise<string> {
  const key = createHash('sha256').update(JSON.stringify([KEPT_FEATURES, KEPT_NAMES, characters])).update(readFace(weight)).digest('hex').slice(0, 16);
  const path = join(cache, `serif-${weight}-${key}.woff2`);
  if (!existsSync(path)) {
    mkdirSync(cache, { recursive: true });
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, await subsetSerif(weight, characters));
    renameSync(unfinished, path);
  }
  return path;
}

function readFace(weight: SerifWeight): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-serif-sc/${FACES[weight]}`));
}
