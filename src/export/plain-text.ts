const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
// With the u flag, a surrogate is matched only where it has no partner.
const UNWRITABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * A text as the lines that it has, each without white space at its ends and without empty ones. Left out is what no text format can hold: control
 * characters, lone surrogates, noncharacters (XML 1.0, section 2.2). A tab becomes a space.
 */
export function plainLines(text: string): readonly string[] {
  return text.split(LINE_BREAK).map((line) => line.replaceAll('\t', ' ').replace(UNWRITABLE, '').trim()).filter((line) => line !== '');
}

/** The same as one line, with a space where one line followed another. */
export function plainLine(text: string): string {
  return plainLines(text).join(' ').replaceAll(/ {2,}/g, ' ');
}

/** One line of a text that may be absent; null also for one in which nothing is left. */
export function plainLineOrNull(text: string | null): string | null {
  const line = text === null ? '' : plainLine(text);
  return line === '' ? null : line;
}

/** One line for each text that says anything. */
export function plainEach(texts: readonly string[]): readonly string[] {
  return texts.map(plainLine).filter((text) => text !== '');
}
