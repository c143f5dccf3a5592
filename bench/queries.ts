import type { Random } from './random.ts';

/** Cuts queries out of texts: one to ten characters from anywhere, punctuation, digits and Latin included; each tenth repeats itself and each tenth is shuffled. */
export function cutQueries(texts: readonly string[], count: number, random: Random): readonly string[] {
  const queries: string[] = [];
  while (queries.length < count) {
    const characters = Array.from(texts[random.below(texts.length)] ?? '');
    const start = random.below(Math.max(1, characters.length));
    const cut = characters.slice(start, start + 1 + random.below(10));
    if (queries.length % 10 === 8) cut.push(...cut);
    if (queries.length % 10 === 9) cut.sort((a, b) => (a < b ? -1 : 1));
    const query = cut.join('').trim();
    if (query !== '') queries.push(query);
  }
  return queries;
}
