import type { Span } from '../../text/span.ts';

/**
 * How a text of the collection is shown. The pieces' texts, joined, are the text itself: nothing is added to what a reader copies or a
 * search in the page finds.
 * - `text`: as it stands.
 * - `comma`: a half-width comma after Han, drawn as a full-width one (a print column's habit, not the writer's); the character stays.
 * - `control`: a character that draws nothing or reorders its surroundings; it is isolated and its code point is drawn.
 */
export interface DisplayPiece {
  readonly kind: 'text' | 'comma' | 'control';
  readonly text: string;
}

const HAN_COMMA = '(?<=\\p{Script=Han}[”’」』）)】》〉]*),';
// C0 and C1 controls except tab and line feed, and Unicode's bidirectional formatting characters (UAX #9, section 2).
const CONTROL = '[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]';
const SPECIAL = new RegExp(`(?<comma>${HAN_COMMA})|(?<control>${CONTROL})`, 'gu');

/** Cuts a text, or the part of it in `range` (UTF-16 units of `text`), into pieces to draw. A part is drawn as it is inside the whole. */
export function displayPieces(text: string, range: Span = [0, text.length]): readonly DisplayPiece[] {
  const [start, end] = range;
  const pieces: DisplayPiece[] = [];
  let done = start;
  for (const match of text.matchAll(SPECIAL)) {
    if (match.index < start || match.index >= end) continue;
    if (match.index > done) pieces.push({ kind: 'text', text: text.slice(done, match.index) });
    pieces.push({ kind: match.groups?.['comma'] === undefined ? 'control' : 'comma', text: match[0] });
    done = match.index + match[0].length;
  }
  if (done < end) pieces.push({ kind: 'text', text: text.slice(done, end) });
  return pieces;
}

/** The code point of a control character as it is drawn: `U+202E`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** One line of plain text for places that hold no elements (a tab's title, a meta tag): controls by name, commas full-width. */
export function plainDisplay(text: string): string {
  return displayPieces(text).map((piece) => (piece.kind === 'comma' ? '，' : piece.kind === 'control' ? `[${codePointName(piece.text)}]` : piece.text)).join('');
}
