import type { EncodedFile } from '../bundle/encode-file.ts';
import { SEVERITIES, type Severity } from '../domain/diagnostic.ts';
import type { Page, Refusal } from '../domain/page.ts';
import { brotli } from './precompress.ts';

/** What one run of the pipeline made, for people. */
export interface RunReport {
  readonly pages: readonly Page[];
  readonly refusals: readonly Refusal[];
  readonly files: readonly EncodedFile[];
  readonly out: string;
  /** From the first document read to the last file written. */
  readonly milliseconds: number;
}

interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
}

/** The lines of the report: a row a page, the whole, diagnostics grouped by rule, sizes as written and as sent. */
export function reportLines({ pages, refusals, files, out, milliseconds }: RunReport): readonly string[] {
  const rows = pages.map((page) => [
    page.page, String(page.stories.length), String(repairsOf(page)), String(page.diagnostics.filter(({ severity }) => severity !== 'info').length),
  ]);
  const rules = countRules(pages);
  const texts = files.map(({ text }) => new TextEncoder().encode(text));
  return [
    ...table([['page', 'stories', 'repairs', 'warnings'], ...rows, ['all', ...[1, 2, 3].map((column) => String(sum(rows.map((row) => Number(row[column])))))]]),
    ...(rules.length === 0 ? [] : ['', ...table([['diagnostic', 'severity', 'times'], ...rules.map(({ rule, severity, count }) => [rule, severity, String(count)])])]),
    '',
    `documents ${pages.length + refusals.length}, refused ${refusals.length}`,
    `bundle ${out}/: ${files.length} files, ${kilobytes(sum(texts.map(({ length }) => length)))}, ${kilobytes(sum(texts.map((bytes) => brotli(bytes).length)))} with brotli`,
    `made in ${(milliseconds / 1000).toFixed(2)} s`,
  ];
}

function repairsOf(page: Page): number {
  return sum(page.stories.map(({ repairs }) => repairs.length));
}

/** Most severe first, then most frequent, then by name. */
function countRules(pages: readonly Page[]): readonly RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { rule, severity } of pages.flatMap(({ diagnostics }) => diagnostics)) {
    const key = `${severity} ${rule}`;
    counts.set(key, { rule, severity, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const rank = ({ severity }: RuleCount): number => -SEVERITIES.indexOf(severity);
  return [...counts.values()].sort((a, b) => rank(a) - rank(b) || b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

/** Columns as wide as their longest cell; all but the first right-aligned. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
