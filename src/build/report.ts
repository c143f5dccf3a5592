import { SEVERITIES, type Severity } from '../domain/diagnostic.ts';
import type { PageDigest } from '../bundle/encode-page.ts';
import type { RuleCount } from './make-page.ts';
import type { RunCounts } from './page-sink.ts';

/** Gathers what one run made, for people. */
export interface RunReport {
  add(digest: PageDigest, rules: readonly RuleCount[]): void;
  lines(run: RunCounts, bundle: WrittenBundle): readonly string[];
}

export interface WrittenBundle {
  readonly out: string;
  readonly files: number;
  /** Of all files as written; as sent with brotli, null where it was not tried. */
  readonly bytes: number;
  readonly sent: number | null;
  /** From the first document looked for to the last file written. */
  readonly milliseconds: number;
}

interface Row {
  readonly page: string;
  readonly stories: number;
  readonly repairs: number;
  readonly warnings: number;
}

/** More rows nobody reads: of a larger collection those with the most warnings are shown. */
const MOST_ROWS = 40;

export function createRunReport(): RunReport {
  const rows: Row[] = [];
  const rules = new Map<string, RuleCount>();
  return {
    add({ card, stories, repairs, warnings }, counts) {
      rows.push({ page: card.page, stories: stories.length, repairs, warnings });
      for (const { rule, severity, count } of counts) {
        const key = `${severity} ${rule}`;
        rules.set(key, { rule, severity, count: (rules.get(key)?.count ?? 0) + count });
      }
    },
    lines: ({ refused, made, unchanged }, { out, files, bytes, sent, milliseconds }) => [
      ...pageTable(rows),
      ...ruleTable([...rules.values()]),
      '',
      `documents ${rows.length + refused}, refused ${refused}: ${made} read, ${unchanged} unchanged`,
      `bundle ${out}/: ${files} files, ${kilobytes(bytes)}${sent === null ? '' : `, ${kilobytes(sent)} with brotli`}`,
      `made in ${(milliseconds / 1000).toFixed(2)} s`,
    ],
  };
}

function pageTable(rows: readonly Row[]): readonly string[] {
  const shown = rows.length <= MOST_ROWS ? rows : [...rows].sort((a, b) => b.warnings - a.warnings || (a.page < b.page ? -1 : 1)).slice(0, MOST_ROWS);
  const all = (column: 'stories' | 'repairs' | 'warnings'): string => String(rows.reduce((sum, row) => sum + row[column], 0));
  return table([
    ['page', 'stories', 'repairs', 'warnings'],
    ...shown.map(({ page, stories, repairs, warnings }) => [page, String(stories), String(repairs), String(warnings)]),
    ...(shown.length < rows.length ? [[`… and ${rows.length - shown.length} more`, '', '', '']] : []),
    ['all', all('stories'), all('repairs'), all('warnings')],
  ]);
}

/** Most severe first, then most frequent, then by name. */
function ruleTable(rules: readonly RuleCount[]): readonly string[] {
  if (rules.length === 0) return [];
  const rank = (severity: Severity): number => -SEVERITIES.indexOf(severity);
  const sorted = [...rules].sort((a, b) => rank(a.severity) - rank(b.severity) || b.count - a.count || (a.rule < b.rule ? -1 : 1));
  return ['', ...table([['diagnostic', 'severity', 'times'], ...sorted.map(({ rule, severity, count }) => [rule, severity, String(count)])])];
}

/** Columns as wide as their longest cell; all but the first right-aligned. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, column) => rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0)) ?? [];
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
