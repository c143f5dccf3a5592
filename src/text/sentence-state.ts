/** How a stretch of running text stands at its end. */
export interface SentenceState {
  /** Double quotes (“ or 「) still open. */
  readonly quotes: number;
  /** UTF-16 units since the bracket that is still open, or -1 when none is. */
  readonly bracket: number;
  /** Whether the last visible characters end a sentence. An ellipsis does not: it can stand inside one. */
  readonly final: boolean;
}

export const SENTENCE_START: SentenceState = { quotes: 0, bracket: -1, final: true };

const FINAL = new Set(['。', '！', '？', '!', '?', '｡']);
const CLOSERS = new Set(['”', '’', '」', '』', '）', ')', '》', '"', '】', '〉']);
const OPEN_BRACKETS = new Set(['（', '(', '《', '【']);
const CLOSE_BRACKETS = new Set(['）', ')', '》', '】']);
/** A bracket that has not closed after this many units is an OCR slip, not an open bracket. */
const LONGEST_BRACKET = 60;

/** The state after `text`, read on from `before`. */
export function readSentenceState(text: string, before: SentenceState = SENTENCE_START): SentenceState {
  let quotes = before.quotes;
  let bracket = before.bracket;
  let straight = false;
  let last = '';
  let final = before.final;
  for (const character of text) {
    if (bracket >= 0) bracket += character.length;
    if (bracket > LONGEST_BRACKET) bracket = -1;
    if (character === '“' || character === '「') quotes += 1;
    else if (character === '”' || character === '」') quotes = FINAL.has(last) ? 0 : Math.max(0, quotes - 1);
    else if (character === '"') {
      straight = !straight;
      quotes = straight ? quotes + 1 : Math.max(0, quotes - 1);
    } else if (OPEN_BRACKETS.has(character)) bracket = 0;
    else if (CLOSE_BRACKETS.has(character)) bracket = -1;
    const fullStop = FINAL.has(character) || (character === '.' && /[\u4e00-\u9fff]/.test(last));
    if (fullStop) final = true;
    else if (!(final && CLOSERS.has(character))) final = false;
    last = character;
  }
  return { quotes, bracket, final };
}

/** Whether a paragraph may end in this state: a finished sentence, nothing left open. */
export function isComplete(state: SentenceState): boolean {
  return state.final && state.quotes === 0 && state.bracket < 0;
}
