import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesAtHand } from '../../scripts/make-exports/pages-at-hand.ts';
import { exportByLocale } from '../i18n/export-by-locale.ts';
import type { ExportedCollection } from './exported-story.ts';
import { EXPORT_FIELDS } from './export-words.ts';
import { expectedEach, expectedLine, expectedLines, hostileCollection, SEED } from '../../scripts/make-exports/hostile-stories.ts';
import { writeCsv } from './write-csv.ts';

const { words } = exportByLocale['zh-CN'];

/** RFC 4180 to the letter: every cell in quotes, every row ended by CR LF. */
function readCsv(text: string): string[][] {
  if (!text.startsWith('\uFEFF')) throw new SyntaxError('no byte order mark');
  const rows: string[][] = [];
  let [row, at]: [string[], number] = [[], 1];
  while (at < text.length) {
    const cell = /"((?:[^"]|"")*)"(,|\r\n)/y;
    cell.lastIndex = at;
    const [whole, content = '', end] = cell.exec(text) ?? [];
    if (whole === undefined) throw new SyntaxError(`no cell at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    row.push(content.replaceAll('""', '"'));
    if (end === '\r\n') [row, rows[rows.length]] = [[], row];
    at += whole.length;
  }
  return rows;
}

/** A cell as a spreadsheet's reader takes it back: without the apostrophe that kept it from being run. */
function withoutApostrophe(cell: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}

function check(collection: ExportedCollection): void {
  const [head, ...rows] = readCsv(writeCsv(collection, words));
  expect(head).toEqual(EXPORT_FIELDS.map((field) => words.fields[field]));
  expect(rows).toHaveLength(collection.stories.length);
  collection.stories.forEach(({ story, page, tags, note, savedAt }, index) => {
    const row = rows[index] ?? [];
    expect(row).toHaveLength(EXPORT_FIELDS.length);
    expect(row.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell))).toEqual([]);
    const cells = Object.fromEntries(EXPORT_FIELDS.map((field, place) => [field, withoutApostrophe(row[place] ?? '')]));
    expect(cells).toMatchObject({
      id: story.id, headline: expectedLine(story.headline), kicker: expectedLine(story.kicker), deck: expectedLine(story.deck), credit: expectedLine(story.credit),
      reporters: expectedEach(story.byline.reporters).join('；'), paper: expectedLine(page.paper), issueDate: page.issueDate ?? '',
      tags: expectedEach(tags).join('；'), note: expectedLines(note ?? '').join('\n'), savedAt: savedAt ?? '',
      organizations: expectedEach(story.organizations.map(({ name }) => name)).join('；'),
    });
    const texts = story.paragraphs.flatMap((text, place) => [...story.crossheads.filter(({ before }) => before === place).map((crosshead) => crosshead.text), text]);
    expect(cells['text']).toBe(expectedEach(texts).join('\n'));
  });
}

describe('the table', () => {
  it(`reads back as what went in, and no cell runs as a formula (seed ${SEED})`, () => {
    fc.assert(fc.property(hostileCollection, check), { seed: SEED, numRuns: 200 });
  });

  it('holds the pages at hand', () => {
    expect.hasAssertions();
    check({ title: '我的收藏', stories: pagesAtHand() });
  });
});
