import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesAtHand } from '../../scripts/make-exports/pages-at-hand.ts';
import { exportByLocale } from '../i18n/export-by-locale.ts';
import type { ExportedCollection } from './exported-story.ts';
import { expectedEach, expectedLine, expectedTitle, hostileCollection, SEED } from '../../scripts/make-exports/hostile-stories.ts';
import { writeRis } from './write-ris.ts';

const { words } = exportByLocale['zh-CN'];

/** Every line has a tag; a record begins with TY and ends with ER and an empty line. */
function readRis(text: string): [tag: string, value: string][][] {
  const records: [string, string][][] = [];
  for (const record of text.split('ER  - \r\n\r\n').slice(0, -1)) {
    const lines = record.split('\r\n');
    if (lines.pop() !== '') throw new SyntaxError(`a line without its end: ${record}`);
    records.push(lines.map((line) => {
      const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/u.exec(line) ?? [];
      if (tag === undefined || value === undefined) throw new SyntaxError(`no tag: ${JSON.stringify(line)}`);
      return [tag, value];
    }));
  }
  return records;
}

function check(collection: ExportedCollection): void {
  const text = writeRis(collection, words);
  expect(text.endsWith('ER  - \r\n\r\n')).toBe(true);
  const records = readRis(text);
  expect(records).toHaveLength(collection.stories.length);
  collection.stories.forEach((exported, index) => {
    const record = records[index] ?? [];
    const all = (tag: string): string[] => record.filter(([name]) => name === tag).map(([, value]) => value);
    const { story, page, tags, note } = exported;
    expect(record[0]).toEqual(['TY', 'NEWS']);
    expect(all('ID')).toEqual([story.id]);
    expect(all('TI')).toEqual([expectedTitle(exported)]);
    expect(all('AU')).toEqual(expectedEach([...new Set([...story.byline.reporters, ...story.byline.correspondents])]));
    expect(all('T2')).toEqual([expectedLine(page.paper) || '报名不详']);
    expect(all('PY')).toEqual(page.issueDate ? [page.issueDate.slice(0, 4)] : []);
    expect(all('DA')).toEqual([page.issueDate ? page.issueDate.split('-').join('/') : '///日期不详']);
    expect(all('SP')).toEqual(expectedEach([page.number ?? '']));
    expect(all('KW')).toEqual(expectedEach(tags));
    expect(all('N1')).toEqual(expectedEach([note ?? '']));
    expect(all('UR')).toEqual([exported.address]);
  });
}

describe('RIS', () => {
  it(`reads back as what went in (seed ${SEED})`, () => {
    fc.assert(fc.property(hostileCollection, check), { seed: SEED, numRuns: 200 });
  });

  it('holds the pages at hand, which print no date', () => {
    const stories = pagesAtHand();
    check({ title: '', stories });
    expect(writeRis({ title: '', stories }, words).match(/DA {2}- \/\/\/日期不详/gu)).toHaveLength(stories.length);
  });
});
