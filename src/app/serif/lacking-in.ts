/** What no face has a glyph for: blanks, controls and marks that only change their neighbours. */
const NOT_DRAWN = /[\s\p{C}\p{M}]/u;

/** A test whether a text holds a character that is not among these. */
export function lackingIn(held: string): (text: string) => boolean {
  const known = new Set(held);
  return (text) => {
    for (const character of text) if (!known.has(character) && !NOT_DRAWN.test(character)) return true;
    return false;
  };
}
