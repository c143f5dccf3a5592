import { readFileSync } from 'node:fs';
import type { Page } from '../src/domain/page.ts';
import type { Tally } from './score-enrichment.ts';

interface TruthPage {
  readonly stories: readonly { readonly repairs?: readonly { readonly kind: string; readonly before: string }[] }[];
}

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, '');

/**
 * Suspected slips against those that careful readers noted on the five pages (`suspected-ocr` in data/truth). A flag is right where it stands inside
 * the noted words; readers differed on many, so `extra` ones may be slips too.
 */
export function scoreSlips(pages: readonly Page[], truthOf: (document: string) => URL): Tally {
  const tally: Tally = { right: 0, extra: 0, missing: 0 };
  for (const page of pages) {
    const { stories } = JSON.parse(readFileSync(truthOf(page.document.name), 'utf8')) as TruthPage;
    const noted = stories.flatMap(({ repairs = [] }) => repairs.filter(({ kind }) => kind === 'suspected-ocr').map(({ before }) => squeeze(before)));
    const flagged = page.diagnostics.filter(({ rule }) => rule.startsWith('suspected-slip')).map(({ source: [start, end] }) => ({ words: squeeze(page.source.slice(start, end)), around: squeeze(page.source.slice(Math.max(0, start - 30), end + 30)) }));
    const isSame = (words: string, flag: (typeof flagged)[number]): boolean => words.includes(flag.words) && (flag.around.includes(words.slice(0, 8)) || flag.around.includes(words.slice(-8)));
    for (const words of noted) tally[flagged.some((flag) => isSame(words, flag)) ? 'right' : 'missing'] += 1;
    tally.extra += flagged.filter((flag) => !noted.some((words) => isSame(words, flag))).length;
  }
  return tally;
}
