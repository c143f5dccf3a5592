import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Page, Refusal } from '../domain/page.ts';
import { oneLine, placeOf } from './text-place.ts';

/** A page and the path of the document it was read from. */
interface PageAtPath {
  readonly path: string;
  readonly page: Page;
}

/** `path:line:column: severity rule: message`; without a place where the diagnostic speaks of the whole document. */
export function diagnosticLine({ path, page }: PageAtPath, { rule, severity, source, message }: Diagnostic): string {
  const whole = source[0] === 0 && source[1] === 0;
  return oneLine(`${path}${whole ? '' : `:${placeOf(page.source, source[0])}`}: ${severity} ${rule}: ${message}`);
}

export function refusalLine({ document, rule, cause }: Refusal): string {
  return oneLine(`${document}: refused ${rule}: ${cause}`);
}
