import { readdirSync, readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { KEPT_FEATURES, subsetSerif } from './subset-serif.ts';

const DOCUMENTS = new URL('../../data/documents/', import.meta.url);
const TEXT = readdirSync(DOCUMENTS).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(new URL(name, DOCUMENTS), 'utf8')).join('');
/** Enough of them to show what is kept. */
const CHARACTERS = [...new Set(`——“”，。、；：？！（）《》0123456789Aa${TEXT}`)].filter((character) => /[\p{Script=Han}—“”，。、；：？！（）《》0-9A-Za-z]/u.test(character)).slice(0, 150);

/** The tables of an OpenType font, by tag (ISO/IEC 14496-22, 4.5). */
function tablesOf(font: DataView): ReadonlyMap<string, DataView> {
  return new Map(Array.from({ length: font.getUint16(4) }, (_, index) => {
    const at = 12 + index * 16;
    return [tag(font, at), new DataView(font.buffer, font.byteOffset + font.getUint32(at + 8), font.getUint32(at + 12))];
  }));
}

const tag = (view: DataView, at: number): string => String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));

/** Feature tags of a GSUB or GPOS table (6.2.2). */
function featuresOf(table: DataView): string[] {
  const list = table.getUint16(6);
  return Array.from({ length: table.getUint16(list) }, (_, index) => tag(table, list + 2 + index * 6));
}

/** Code points of a cmap's subtable of format 12 (5.2.1), else of format 4. */
function codePointsOf(cmap: DataView): number[] {
  const subtables = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(8 + index * 8));
  const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
  const groups = subtables.find((at) => cmap.getUint16(at) === 12);
  if (groups !== undefined) return Array.from({ length: cmap.getUint32(groups + 12) }, (_, index) => range(cmap.getUint32(groups + 16 + index * 12), cmap.getUint32(groups + 20 + index * 12))).flat();
  const segments = subtables.find((at) => cmap.getUint16(at) === 4) ?? 0;
  const doubled = cmap.getUint16(segments + 6);
  return Array.from({ length: doubled / 2 }, (_, index) => range(cmap.getUint16(segments + 16 + doubled + index * 2), cmap.getUint16(segments + 14 + index * 2))).flat().filter((code) => code !== 0xffff);
}

describe('the serif, cut down to some characters of the documents', () => {
  const made = subsetSerif('regular', CHARACTERS.join(''));
  const readBack = made.then(async (woff2) => {
    const font = await subsetFont(woff2, undefined, { targetFormat: 'truetype', keepAllGlyphs: true, preserveNameIds: [0, 13, 14] });
    return tablesOf(new DataView(font.buffer, font.byteOffset, font.byteLength));
  });

  test('has the features that Chinese punctuation is set by', async () => {
    const tables = await readBack;
    const features = new Set(['GSUB', 'GPOS'].flatMap((name) => featuresOf(tables.get(name) ?? new DataView(new ArrayBuffer(16)))));
    expect([...features]).toEqual(expect.arrayContaining(['chws', 'halt', 'palt', 'fwid']));
    expect([...features].filter((feature) => !(KEPT_FEATURES as readonly string[]).includes(feature))).toEqual([]);
  });

  test('has these characters and no other', async () => {
    const cmap = (await readBack).get('cmap') ?? new DataView(new ArrayBuffer(16));
    expect(codePointsOf(cmap).map((code) => String.fromCodePoint(code)).toSorted()).toEqual(CHARACTERS.toSorted());
  });

  test('carries its licence', async () => {
    const name = (await readBack).get('name');
    const text = new TextDecoder('utf-16be').decode(new Uint8Array(name?.buffer ?? new ArrayBuffer(0), name?.byteOffset, name?.byteLength));
    expect(text).toContain('SIL Open Font License');
  });

  test('is the same, byte for byte, when it is made again', async () => {
    const [once, again] = [await made, await subsetSerif('regular', CHARACTERS.toReversed().join(''))];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });
});
