import { readFileSync } from 'node:fs';
import { createFold } from '../src/text/fold.ts';
import { TRADITIONAL } from '../src/text/traditional-table.ts';

/** What a reader of this paper wants to know, what they would type, and the stories that answer it. */
export interface ReaderNeed {
  readonly id: string;
  readonly need: string;
  readonly query: string;
  /** One to five; every story that truly answers, though others may hold the same words. */
  readonly answers: readonly { readonly id: string; readonly because: string }[];
  /** Why these stories and no others. */
  readonly why: string;
}

/** `data/truth/queries.json`; `data/README.md` says how it was made. */
export function readNeeds(): readonly ReaderNeed[] {
  const file = JSON.parse(readFileSync(new URL('../data/truth/queries.json', import.meta.url), 'utf8')) as { readonly needs: readonly ReaderNeed[] };
  return file.needs;
}

const SHARED = 4;
const fold = createFold(TRADITIONAL);

/** Whether four characters in a row of a query, its operators and spaces read or left out, stand in a headline. Folded as search folds. */
export function sharesWithHeadline(query: string, headlines: readonly string[]): boolean {
  const typed = fold(query);
  return [typed, typed.replaceAll(/[\s"|:-]/gu, '')].some((text) =>
    Array.from({ length: Math.max(0, text.length - SHARED + 1) }, (_, at) => text.slice(at, at + SHARED)).some((part) => headlines.some((headline) => fold(headline).includes(part))));
}
