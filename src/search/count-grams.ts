import { eachGramPlace, GRAM } from './shared-terms.ts';

/** Bits of the table that tells at once of nearly every place of a text that none of the wanted strings stands there. */
const FILTER_BITS = 16;

/**
 * Says of strings of {@link GRAM} units which texts hold them, in one walk through all texts. An index of every string of 10,000 stories would take
 * hundreds of megabytes; the walk takes some hundredths of a second.
 * @param texts folded, by story number
 */
export function createGramCounter(texts: readonly string[]): (wanted: ReadonlySet<string>) => ReadonlyMap<string, readonly number[]> {
  return (wanted) => {
    const filter = new Uint8Array(1 << FILTER_BITS);
    for (const gram of wanted) filter[hashAt(gram, 0)] = 1;
    const holders = new Map<string, number[]>([...wanted].map((gram) => [gram, []]));
    texts.forEach((text, story) => {
      eachGramPlace(text, (at) => {
        if (filter[hashAt(text, at)] === 0) return;
        const held = holders.get(text.slice(at, at + GRAM));
        if (held && held.at(-1) !== story) held.push(story);
      });
    });
    return holders;
  };
}

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let unit = at; unit < at + GRAM; unit += 1) hash = Math.imul(hash ^ text.charCodeAt(unit), 0x9e3779b1);
  return hash >>> (32 - FILTER_BITS);
}
