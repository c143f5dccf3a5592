import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Page, Refusal } from '../domain/page.ts';
import { oneLine, placeOf } from './text-place.ts';

/** A page and the path of the document it was read from. */
export interface PageAtPath {
  readonly path: string;
  readonly page: Page;
}

/**
 * Paths of the documents that pages were read from. The pipeline keeps the order of paths, and leaves out what it refused.
 * @param paths of all documents, in code-unit order.
 */
export function pagesAtPaths(paths: readonly string[], pages: readonly Page[], refusals: readonly Refusal[]): readonly PageAtPath[] {
  const refused = new Set(refusals.map(({ document }) => document));
  const read = paths.filter((path) => !refused.has(path));
  return pages.flatMap((page, index) => {
    const path = read[index];
    return path === undefined ? [] : [{ path, page }];
  });
}

/** `path:line:column: severity rule: message`; without a place where the diagnostic speaks of the whole document. */
export function diagnosticLine({ path, page }: PageAtPath, { rule, severity, source, message }: Diagnostic): string {
  const whole = source[0] === 0 && source[1] === 0;
  return oneLine(`${path}${whole ? '' : `:${placeOf(page.source, source[0])}`}: ${severity} ${rule}: ${message}`);
}

export function refusalLine({ document, rule, cause }: Refusal): string {
  return oneLine(`${document}: refused ${rule}: ${cause}`);
}
