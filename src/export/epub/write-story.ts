import { escapeXml } from '../escape-xml.ts';
import type { ExportedStory } from '../exported-story.ts';
import type { ExportField, ExportWords } from '../export-words.ts';
import { plainLine, plainLines } from '../plain-text.ts';
import { bodyLines, storyFields } from '../story-fields.ts';
import { HEADLINE, type BookPage, type BookStory } from './book.ts';
import { textElement, xhtml } from './xhtml.ts';

/** What stands under a story's text, where it says anything. */
const FOOT_FIELDS = ['paper', 'issueDate', 'page', 'districts', 'eventTypes', 'tags', 'address'] as const satisfies readonly ExportField[];

/** One story: furniture in newspaper order, text, highlights, note, and where it comes from. The first of its page has the page break. */
export function writeStory({ exported, title, file }: BookStory, page: BookPage, words: ExportWords): string {
  const fields = storyFields(exported, words);
  const line = (field: ExportField): string => textElement('p', field, fields[field]);
  return xhtml(title, [
    `<section epub:type="chapter" role="doc-chapter" aria-labelledby="${HEADLINE}">\n`,
    page.file === file ? `<div epub:type="pagebreak" role="doc-pagebreak" id="${page.breakId}" aria-label="${escapeXml(page.title)}"></div>\n` : '',
    `<header>\n${line('section')}${line('kicker')}<h1 id="${HEADLINE}">${escapeXml(title)}</h1>\n${line('deck')}${line('byline')}</header>\n`,
    ...bodyLines(exported.story).map(({ kind, text }) => (kind === 'crosshead' ? textElement('h2', null, text) : textElement('p', null, text))),
    line('credit'),
    writeHighlights(exported, words),
    writeNote(exported, words),
    '<footer><dl>\n',
    ...FOOT_FIELDS.map((field) => writeFact(words.fields[field], field === 'issueDate' && fields[field] === '' ? words.unknownDate : fields[field])),
    '</dl></footer>\n</section>',
  ].join(''));
}

function writeFact(label: string, text: string): string {
  return text === '' ? '' : `<dt>${escapeXml(label)}</dt><dd>${escapeXml(text)}</dd>\n`;
}

/** Each with its colour by name, so that none is told by colour alone. */
function writeHighlights({ highlights }: ExportedStory, words: ExportWords): string {
  if (highlights.length === 0) return '';
  const quotes = highlights.map(({ colour, quote, note }) => [
    `<blockquote class="${colour}">\n`,
    textElement('p', null, words.labelled(words.colours[colour], plainLine(quote))),
    ...plainLines(note ?? '').map((text) => textElement('p', 'note', words.labelled(words.fields.note, text))),
    '</blockquote>\n',
  ].join(''));
  return `<section class="own">\n<h2>${escapeXml(words.fields.highlights)}</h2>\n${quotes.join('')}</section>\n`;
}

function writeNote({ note }: ExportedStory, words: ExportWords): string {
  const lines = plainLines(note ?? '');
  if (lines.length === 0) return '';
  return `<section class="own">\n<h2>${escapeXml(words.fields.note)}</h2>\n${lines.map((line) => textElement('p', 'note', line)).join('')}</section>\n`;
}
