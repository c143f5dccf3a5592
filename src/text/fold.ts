/** Makes texts comparable. The result has the same length in UTF-16 units, so a place in it is the same place in the original. */
export type Fold = (text: string) => string;

const CHUNK = 8192;
/** Where letters with case, white space and other widths are. Between them lie Han, kana, Hangul and the halves of surrogate pairs. */
const FOLDED_RANGES = [[0, 0x3000], [0xa640, 0xabff], [0xfb00, 0xffff]] as const;
const QUOTES = '“”„‟«»「」『』〝〞〟';
const APOSTROPHES = '‘’‚‛`´ʼ′';
const DASHES = '‐‑‒–—―−⸺⸻﹘﹣';
const TILDES = '〜∼';

/**
 * Folding maps one code point to one of the same length: full and half width, case, quotes and dashes, white space, and 繁→简.
 * Nothing is added, dropped or joined, so a substring of a folded text is always a fold of a substring.
 * @param traditional pairs of characters, a traditional one and the simplified one it is read as (text/traditional-table.ts); '' for none.
 */
export function createFold(traditional: string): Fold {
  const table = Uint16Array.from({ length: 65536 }, (_, unit) => unit);
  for (const [from, to] of FOLDED_RANGES) for (let unit = from; unit <= to; unit += 1) table[unit] = foldUnit(unit);
  for (const [from, to] of [[QUOTES, '"'], [APOSTROPHES, "'"], [DASHES, '-'], [TILDES, '~']] as const) {
    for (let i = 0; i < from.length; i += 1) table[from.charCodeAt(i)] = to.charCodeAt(0);
  }
  for (let i = 0; i + 1 < traditional.length; i += 2) table[traditional.charCodeAt(i)] = traditional.charCodeAt(i + 1);
  return (text) => foldWith(table, text);
}

/** One UTF-16 unit of the basic plane: width, white space and case. */
function foldUnit(unit: number): number {
  const character = String.fromCharCode(unit);
  if (/\s/.test(character)) return 0x20;
  const wide = unit >= 0xff00 && unit <= 0xffef ? character.normalize('NFKC') : character;
  const lower = (wide.length === 1 ? wide : character).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

function foldWith(table: Uint16Array, text: string): string {
  const units = new Uint16Array(text.length);
  let pairs = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    units[i] = table[unit] ?? unit;
    if (unit >= 0xd800 && unit <= 0xdbff) pairs = true;
  }
  let folded = '';
  for (let i = 0; i < units.length; i += CHUNK) folded += String.fromCharCode(...units.subarray(i, i + CHUNK));
  return pairs ? foldPairs(folded) : folded;
}

/** Case outside the basic plane (𐐀 → 𐐨). */
function foldPairs(text: string): string {
  return text.replace(/[\u{10000}-\u{10FFFF}]/gu, (character) => {
    const lower = character.toLowerCase();
    return lower.length === character.length ? lower : character;
  });
}
