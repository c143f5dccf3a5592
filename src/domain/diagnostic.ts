import type { Span } from '../text/span.ts';

export const SEVERITIES = ['info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Something a curator should know. `source` is the place in the decoded text of the document; [0, 0] means the whole document. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly source: Span;
  readonly message: string;
}
