import { ingestPage } from '../src/ingest/ingest-page.ts';
import { makeDocument } from './make-document/make-document.ts';

const PARTS = ['kind', 'section', 'kicker', 'headline', 'deck', 'byline', 'credit', 'paragraphs', 'crossheads'] as const;

/**
 * How many stories of made pages are read right in every part, and which parts fail.
 * @param first seed of the first page
 * @param count how many pages
 */
export function scoreMadePages(first: number, count: number): { right: number; of: number; misses: readonly string[] } {
  let right = 0;
  let of = 0;
  const misses: string[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    const made = makeDocument(seed);
    const page = ingestPage(made.text);
    const heads = page.standingHead === made.standingHead && page.strips.join('|') === made.strips.join('|') && page.stories.length === made.stories.length;
    if (!heads) misses.push(`page ${seed}: heads or number of stories`);
    made.stories.forEach((wanted, index) => {
      const story = page.stories[index];
      of += 1;
      const wrong = PARTS.filter((part) => JSON.stringify(story?.[part]) !== JSON.stringify(wanted[part]));
      if (wrong.length === 0) right += 1;
      else misses.push(`page ${seed}, story ${index + 1} «${wanted.headline}»: ${wrong.join(', ')}`);
    });
  }
  return { right, of, misses };
}
