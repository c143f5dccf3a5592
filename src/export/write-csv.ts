import type { ExportedCollection } from './exported-story.ts';
import { EXPORT_FIELDS, type ExportWords } from './export-words.ts';
import { storyFields } from './story-fields.ts';

// Spreadsheets of China and Japan take the full-width signs for operators too. OWASP, «CSV Injection».
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * One row a story under a row of headings: RFC 4180, every cell in quotes, lines ended by CR LF, a byte order mark before all, without which
 * Excel reads UTF-8 as something else. A cell that a spreadsheet would run as a formula has an apostrophe before it; so has one that
 * begins with apostrophes and then the same, so that taking one off always gives back what was there.
 */
export function writeCsv({ stories }: ExportedCollection, words: ExportWords): string {
  const rows = [EXPORT_FIELDS.map((field) => words.fields[field])];
  for (const exported of stories) {
    const fields = storyFields(exported, words);
    rows.push(EXPORT_FIELDS.map((field) => fields[field]));
  }
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
