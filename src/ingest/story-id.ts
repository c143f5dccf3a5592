import { hashBytes, sha256Hex } from '../text/hash.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 12;

/**
 * The text that ids are made from: no white space, no invisible characters, no Markdown marks, ASCII punctuation for its full-width twin. It
 * is kept apart from the folding of search, because ids that readers have saved must outlive every change to it.
 */
function foldForId(text: string): string {
  return text.replace(/[\s\u3000\u00a0\u0000-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff#*]+/gu, '')
    .replace(/[\uff01-\uff5e]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

/** The first sentence of a text, its full stop included; the whole text when it has none. */
export function firstSentence(text: string): string {
  const end = /[。！？!?][”’」』]?/u.exec(text);
  return end ? text.slice(0, end.index + end[0].length) : text;
}

/** What all ids of a document share: the hash of its folded text. */
export function documentKey(text: string): string {
  return sha256Hex(foldForId(text));
}

/**
 * A story's id: 12 characters of `a-z2-7` (60 bits) from its document's folded text and its first body sentence.
 * @param key `documentKey` of the whole decoded document
 */
export function storyId(key: string, sentence: string): string {
  const bytes = hashBytes(`${key}\n${foldForId(sentence)}`);
  let id = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5 && id.length < LENGTH) {
      bits -= 5;
      id += ALPHABET[(held >> bits) & 31];
    }
    if (id.length === LENGTH) break;
  }
  return id;
}

/** Makes equal ids differ by `-2`, `-3` … in the order given. */
export function distinctIds(ids: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
