import { createFold } from '../src/text/fold.ts';
import { TRADITIONAL } from '../src/text/traditional-table.ts';
import type { BenchText } from './texts.ts';

/** The folding of search. Every engine gets texts and queries folded by it, so that none is blamed for another's spelling. */
export const foldQuery = createFold(TRADITIONAL);

/** Headline and paragraphs of each story, folded as search folds, one a line. Part of every engine's build, as it is of ours. */
export function foldTexts(texts: readonly BenchText[]): readonly string[] {
  return texts.map(({ title, paragraphs }) => [title, ...paragraphs].map((text) => foldQuery(text)).join('\n'));
}
