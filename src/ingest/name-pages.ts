import type { Diagnostic } from '../domain/diagnostic.ts';
import { sha256Hex } from '../text/hash.ts';

export interface PageName {
  readonly page: string;
  readonly diagnostics: readonly Diagnostic[];
}

const ADDRESSABLE = /^[a-z0-9_~-]+$/;
/** A page's shard is a file with more in its name than the page's; file systems take 255 bytes. */
const LONGEST = 120;

/**
 * Names of documents, in path order → names of pages: the file's name without its extension. Addresses hold `[a-z0-9_~-]` only, so any
 * other name (and one that every object has, such as `__proto__`, and one too long for a file) is folded to these and told apart by six digits of its hash. Of two alike the second gets `~2` and a warning.
 * @param taken names of pages that are there already
 */
export function namePages(documents: readonly string[], taken: readonly string[] = []): readonly PageName[] {
  const seen = new Map<string, number>(taken.map((page) => [page, 1]));
  return documents.map((path) => {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const base = file.replace(/\.[^.]*$/u, '') || file;
    const folded = ADDRESSABLE.test(base) && !(base in {}) && base.length <= LONGEST ? base : foldName(base);
    let count = (seen.get(folded) ?? 0) + 1;
    while (count > 1 && seen.has(`${folded}~${count}`)) count += 1;
    const page = count === 1 ? folded : `${folded}~${count}`;
    seen.set(folded, count);
    if (count === 1) return { page, diagnostics: [] };
    seen.set(page, 1);
    return { page, diagnostics: [{ rule: 'same-name', severity: 'warning', source: [0, 0], message: `${path}: a document of this name exists; its page is called ${page}` }] };
  });
}

function foldName(base: string): string {
  const folded = base.toLowerCase().replace(/[^a-z0-9_~-]+/gu, '-').replace(/^-+|-+$/gu, '').slice(0, LONGEST);
  return `${folded || 'page'}-${sha256Hex(base).slice(0, 6)}`;
}
