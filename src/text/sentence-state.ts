/** How a stretch of running text stands at its end. */
export interface SentenceState {
  /** Double quotes (“ or 「) still open. */
  readonly quotes: number;
  /** Whether one of them is straight: the next straight one closes it. */
  readonly straight: boolean;
  /** UTF-16 units since the bracket that is still open, or -1 when none is. */
  readonly bracket: number;
  /** Whether the last visible characters end a sentence. An ellipsis does not: it can stand inside one. */
  readonly final: boolean;
}

export const SENTENCE_START: SentenceState = { quotes: 0, straight: false, bracket: -1, final: true };

const FINAL = 1;
const CLOSER = 2;
const OPEN_BRACKET = 4;
const CLOSE_BRACKET = 8;
const QUOTE = 16;
const STOP = 32;
/** What a UTF-16 unit can be; most are none of it. */
const KINDS = kindsOf([['。！？!?｡', FINAL], ['”’」』）)》"】〉', CLOSER], ['（(《【', OPEN_BRACKET], ['）)》】', CLOSE_BRACKET], ['“「”」"', QUOTE], ['.', STOP]]);
/** A bracket that has not closed after this many units is an OCR slip, not an open bracket. */
const LONGEST_BRACKET = 60;

/** The state after `text`, read on from `before`. */
export function readSentenceState(text: string, before: SentenceState = SENTENCE_START): SentenceState {
  let { quotes, straight, bracket, final } = before;
  let last = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const kind = KINDS[unit] ?? 0;
    if (bracket >= 0) bracket += 1;
    if (bracket > LONGEST_BRACKET) bracket = -1;
    if ((kind & QUOTE) !== 0) {
      const character = text.charAt(i);
      if (character === '“' || character === '「') quotes += 1;
      else if (character === '"') {
        straight = !straight;
        quotes = straight ? quotes + 1 : Math.max(0, quotes - 1);
      } else quotes = ((KINDS[last] ?? 0) & FINAL) !== 0 ? 0 : Math.max(0, quotes - 1);
    } else if ((kind & OPEN_BRACKET) !== 0) bracket = 0;
    else if ((kind & CLOSE_BRACKET) !== 0) bracket = -1;
    if ((kind & FINAL) !== 0 || ((kind & STOP) !== 0 && last >= 0x4e00 && last <= 0x9fff)) final = true;
    else if (!(final && (kind & CLOSER) !== 0)) final = false;
    last = unit;
  }
  return { quotes, straight, bracket, final };
}

function kindsOf(kinds: readonly (readonly [characters: string, kind: number])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [characters, kind] of kinds) for (let i = 0; i < characters.length; i += 1) table[characters.charCodeAt(i)] = (table[characters.charCodeAt(i)] ?? 0) | kind;
  return table;
}

/** Whether a paragraph may end in this state: a finished sentence, nothing left open. */
export function isComplete(state: SentenceState): boolean {
  return state.final && state.quotes === 0 && state.bracket < 0;
}
