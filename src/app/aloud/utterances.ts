/**
 * In code points. Some voices fall silent in an utterance of about 14 s; Chinese is read at four to five characters a second, and the slowest rate that can
 * be chosen is three quarters of that.
 */
const MOST = 40;
/** What draws nothing: controls and formatting characters, which some voices spell out. */
const UNSPOKEN = /[\p{Cc}\p{Cf}]/gu;
/** A clause with the marks that end it. */
const CLAUSE = /[^，,；;：:、—。！？!?]*[，,；;：:、—。！？!?”’」』）)】》〉]*/gu;

/** What a voice is given to say of one sentence, piece by piece: whole where it is short, else cut where a clause ends if it can be. */
export function utterancesOf(sentence: string): readonly string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  const end = (): void => {
    if (piece.length > 0) pieces.push(piece.join(''));
    piece = [];
  };
  for (const [clause] of sentence.replace(UNSPOKEN, '').matchAll(CLAUSE)) {
    const characters = [...clause];
    if (piece.length + characters.length > MOST) end();
    while (characters.length > MOST) pieces.push(characters.splice(0, MOST).join(''));
    piece.push(...characters);
  }
  end();
  return pieces;
}
