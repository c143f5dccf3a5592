import fc from 'fast-check';
import { EVENT_TYPES } from '../../src/domain/event-type.ts';
import { madeStory } from '../../src/domain/testing/made-story.ts';
import { type ExportedCollection, type ExportedPage, type ExportedStory, HIGHLIGHT_COLOURS } from '../../src/export/exported-story.ts';

/** What means something to one of the formats, to XML, to a spreadsheet or to a terminal, and what none of them can hold. */
const PIECES = [
  '<', '&', '>', '"', "'", ']]>', '&amp;', '&#0;', '<!--', '-->', '<![CDATA[', '</DL>', '<script>alert(1)</script>', 'javascript:',
  '=', '+', '-1+1', '@SUM(A1)', '＝1', '＋', "'", "'=1", '\t', '\r', '\r\n', '\n', '\n\n', '\u000B', '\u0085', '\u2028', '\u2029', ',', '"",', '；',
  '{', '}', '\\', '%', '~', '^', '$', '#', '_', ' and ', '@article{', 'TY  - ', 'ER  - ', '\r\nER  - ',
  '*', '**', '`', '```', '[', '](', '!', '> ', '1. ', '2022. ', '1)', '---', '===', '# ', '|', ':--', '    ', '  ', '\u3000', '\u00A0', '\uFEFF', '\u202E', '\u200B',
  '\u0000', '\u0008', '\u001B[31m', '\u007F', '\u009F', '\uD800', '\uDC00', '\uFFFE', '\uFFFF', '\u{1FFFE}', '𠮷', 'e\u0301', '甲乙', '工会。', '，', '“', 'Latin', '0',
];

const hostileText: fc.Arbitrary<string> = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 7 }).map((parts) => parts.join(''));

const absent = fc.option(hostileText, { nil: null });
const few = fc.array(hostileText, { maxLength: 3 });
const issueDate = fc.option(fc.constantFrom('2022-11-09', '2000-02-29', '1999-12-31'), { nil: null });

const page: fc.Arbitrary<ExportedPage> = fc.record({
  page: fc.constantFrom('a', 'b', 'c'), document: hostileText, place: fc.integer({ min: 1, max: 2000 }), paper: absent, issueDate, number: absent, name: absent,
});

const story: fc.Arbitrary<ExportedStory> = fc.record({
  id: fc.stringMatching(/^[a-z0-9_~-]{1,12}$/), headline: hostileText, kicker: absent, deck: absent, section: absent, credit: absent,
  dateline: absent, reporters: few, correspondents: few, paragraphs: fc.array(hostileText, { minLength: 1, maxLength: 3 }), crosshead: hostileText,
  page, savedAt: fc.option(fc.date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString()), { nil: null }),
  tags: few, note: absent, highlights: fc.array(fc.record({ colour: fc.constantFrom(...HIGHLIGHT_COLOURS), quote: hostileText, note: absent }), { maxLength: 2 }),
  query: fc.constantFrom('', '?q=甲', `?q="<&>'{}\\`, '#at-1'),
}).map(({ id, headline, kicker, deck, section, credit, dateline, reporters, correspondents, paragraphs, crosshead, query, ...rest }) => ({
  ...rest,
  story: madeStory({
    id, headline, kicker, deck, section, credit, paragraphs, crossheads: [{ text: crosshead, before: 0 }], eventTypes: [EVENT_TYPES[0]],
    byline: { text: dateline, reporters, correspondents, photographers: [] },
  }),
  address: `https://a.example/story/${id}${query}`,
}));

/** Collections of one to four stories, each with an id of its own. */
export const hostileCollection: fc.Arbitrary<ExportedCollection> = fc.record({
  title: hostileText, stories: fc.uniqueArray(story, { minLength: 1, maxLength: 4, selector: (exported) => exported.story.id }),
});

export const SEED = 20261121;

/**
 * What a text has to be read back as: its lines, with what no format can hold taken out. Written apart from what it judges, character by character.
 */
export function expectedLines(text: string): string[] {
  const lines = [''];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const unwritable = (code < 0x20 && code !== 9) || (code >= 0x7f && code <= 0x9f) || (code >= 0xd800 && code <= 0xdfff) || (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
    if ([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029].includes(code)) lines.push('');
    else if (!unwritable) lines.push(`${lines.pop() ?? ''}${code === 9 ? ' ' : character}`);
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** The same on one line. */
export function expectedLine(text: string | null): string {
  return expectedLines(text ?? '').join(' ').split(/ +/).join(' ');
}

/** The lines of a list that say anything. */
export function expectedEach(texts: readonly string[]): string[] {
  return texts.map(expectedLine).filter((text) => text !== '');
}

/** A story's headline, or its id where nothing of it can be written. */
export function expectedTitle({ story: { headline, id } }: ExportedStory): string {
  return expectedLine(headline) || id;
}
