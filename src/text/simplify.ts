import { TRADITIONAL } from './traditional-table.ts';

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
/** By traditional unit, from {@link FIRST_HAN} on: the simplified unit, 0 for none. Made at the first use. */
let table: Uint16Array | null = null;

/**
 * The text with every traditional character as the simplified one it is read as, for rules that are written in simplified characters. One
 * UTF-16 unit for one: a place in it is the same place in the original. Text that holds none comes back as it is.
 */
export function simplify(text: string): string {
  table ??= makeTable();
  let simplified = '';
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < FIRST_HAN || unit > LAST_HAN) continue;
    const other = table[unit - FIRST_HAN];
    if (!other) continue;
    simplified += text.slice(from, i) + String.fromCharCode(other);
    from = i + 1;
  }
  return from === 0 ? text : simplified + text.slice(from);
}

function makeTable(): Uint16Array {
  const units = new Uint16Array(LAST_HAN - FIRST_HAN + 1);
  for (let at = 0; at + 1 < TRADITIONAL.length; at += 2) units[TRADITIONAL.charCodeAt(at) - FIRST_HAN] = TRADITIONAL.charCodeAt(at + 1);
  return units;
}
