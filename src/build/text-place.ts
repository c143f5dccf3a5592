/** `line:column` of a position in a text, both from 1; columns count UTF-16 units, as editors do. */
export function placeOf(text: string, position: number): string {
  const before = text.slice(0, position).split(/\r\n|\n|\r/);
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

/**
 * Text of a document made fit for one line of a terminal: control, format and line-separating characters are written as `\u{…}`, so that
 * nothing in a document moves the cursor or turns the writing round.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
