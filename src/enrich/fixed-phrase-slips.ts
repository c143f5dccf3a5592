import { Trie } from '../text/trie.ts';
import type { Gazetteers } from './gazetteers.ts';
import type { Slip } from './slip.ts';
import type { Passage } from './story-text.ts';

/** Places where a phrase that is always worded alike has one character changed, lost or too many. */
export function fixedPhraseSlips(passage: Passage, gazetteers: Gazetteers): readonly Slip[] {
  const slips: Slip[] = [];
  for (const phrase of phrasesBegun(passage.text, gazetteers)) {
    const middle = phrase.length >> 1;
    const halves = [[phrase.slice(0, middle), 0], [phrase.slice(middle), middle]] as const;
    for (const [half, offset] of halves) {
      for (let at = passage.text.indexOf(half); at >= 0; at = passage.text.indexOf(half, at + 1)) {
        const near = nearMiss(passage.text, at, offset, phrase);
        if (near && !gazetteers.lists.fixedPhrases.includes(passage.text.slice(near.start, near.end))) slips.push({ passage, ...near, rule: 'fixed-phrase', why: `${phrase} is usual` });
      }
    }
  }
  return slips;
}

const begun = new WeakMap<Gazetteers, Trie<readonly number[]>>();
const BEGINNING = 2;

/** The phrases of which a half may stand in the text, told by its first two characters, in their order. */
function phrasesBegun(text: string, gazetteers: Gazetteers): readonly string[] {
  const { fixedPhrases } = gazetteers.lists;
  const trie = begun.get(gazetteers) ?? compileBeginnings(fixedPhrases);
  begun.set(gazetteers, trie);
  const found = new Set<number>();
  for (let at = 0; at < text.length; at += 1) trie.longestAt(text, at)?.value.forEach((index) => found.add(index));
  return found.size === 0 ? [] : fixedPhrases.filter((_, index) => found.has(index));
}

function compileBeginnings(phrases: readonly string[]): Trie<readonly number[]> {
  const trie = new Trie<readonly number[]>();
  phrases.forEach((phrase, index) => {
    for (const half of [phrase.slice(0, phrase.length >> 1), phrase.slice(phrase.length >> 1)]) trie.add(half.slice(0, BEGINNING), [index], (old, last) => [...old, ...last]);
  });
  return trie;
}

/** The stretch around one half of the phrase that differs from the phrase by one character; null where it is the phrase or something else. */
function nearMiss(text: string, at: number, offset: number, phrase: string): { start: number; end: number } | null {
  for (const shift of [0, -1, 1]) {
    const start = offset === 0 ? at : at - offset - shift;
    const end = start + phrase.length + shift;
    if (start < 0 || end > text.length) continue;
    const stretch = text.slice(start, end);
    if (stretch === phrase) return null;
    if (shift === 0 && text.slice(at - offset, at - offset + phrase.length) === phrase) return null;
    if (isOneOff(stretch, phrase)) return { start, end };
  }
  return null;
}

/** Whether two texts differ by one character changed inside, left out or put in; the first and the last two characters must agree. */
function isOneOff(a: string, b: string): boolean {
  let head = 0;
  while (head < Math.min(a.length, b.length) && a.charAt(head) === b.charAt(head)) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.charAt(a.length - 1 - tail) === b.charAt(b.length - 1 - tail)) tail += 1;
  const rest = Math.max(a.length, b.length) - head - tail;
  return rest === 1 && head >= 1 && tail >= 2;
}
