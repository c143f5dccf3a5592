import { TRADITIONAL } from './traditional-table.ts';

let table: ReadonlyMap<string, string> | null = null;

/**
 * The text with every traditional character as the simplified one it is read as, for rules that are written in simplified characters. One
 * UTF-16 unit for one: a place in it is the same place in the original. Text that holds none comes back as it is.
 */
export function simplify(text: string): string {
  table ??= new Map(Array.from({ length: TRADITIONAL.length / 2 }, (_, at) => [TRADITIONAL.charAt(2 * at), TRADITIONAL.charAt(2 * at + 1)]));
  let simplified = '';
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < FIRST_HAN || unit > LAST_HAN) continue;
    const other = table.get(text.charAt(i));
    if (other === undefined) continue;
    simplified += text.slice(from, i) + other;
    from = i + 1;
  }
  return from === 0 ? text : simplified + text.slice(from);
}

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
