/** Characters that take no room and carry no meaning in Chinese text: soft hyphen, zero-width space and joiners, word joiner, BOM. */
const INVISIBLE = new Set([0x00ad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);
const SPACES = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]);
/** All Han characters lie behind these, so most are told apart by one comparison. */
const LAST_SPACE = 0x3000;
const LAST_INVISIBLE = 0x2060;
const BYTE_ORDER_MARK = 0xfeff;

/** Whether a UTF-16 unit is white space of any width, a line end included. */
export function isSpace(unit: number): boolean {
  return unit <= LAST_SPACE && (SPACES.has(unit) || (unit >= 0x2000 && unit <= 0x200a));
}

/** Whether a UTF-16 unit is invisible in print: zero-width characters and control characters other than white space. */
export function isInvisible(unit: number): boolean {
  if (unit > LAST_INVISIBLE) return unit === BYTE_ORDER_MARK;
  return INVISIBLE.has(unit) || (unit < 0x20 && !SPACES.has(unit)) || (unit >= 0x7f && unit <= 0x9f && unit !== 0x85);
}

/** Whether a UTF-16 unit only says in which direction the text around it runs. It is kept in what is shown, and no rule sees it. */
export function isDirectionMark(unit: number): boolean {
  return unit === 0x200e || unit === 0x200f || unit === 0x061c || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
}

/** Whether a UTF-16 unit is a Han character of the basic planes (or the first half of a pair that can only be one). */
export function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3007 || (unit >= 0xd840 && unit <= 0xd88f);
}

/** Number of Han characters in a text. */
export function countHan(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) if (isHan(text.charCodeAt(i))) count += 1;
  return count;
}

/** The text without white space and invisible characters. */
export function withoutSpace(text: string): string {
  let kept = '';
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (isSpace(unit) || isInvisible(unit)) {
      kept += text.slice(from, i);
      from = i + 1;
    }
  }
  return kept + text.slice(from);
}
