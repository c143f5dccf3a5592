import { escapeXml } from '../escape-xml.ts';
import type { ExportWords } from '../export-words.ts';
import { plainEach } from '../plain-text.ts';
import type { Book } from './book.ts';
import { LANGUAGE } from './xhtml.ts';

/** Of schema.org's vocabulary of accessibility, as EPUB Accessibility 1.1 asks for it. */
const ACCESSIBILITY: readonly (readonly [string, string])[] = [
  ['schema:accessMode', 'textual'],
  ['schema:accessModeSufficient', 'textual'],
  ...['tableOfContents', 'readingOrder', 'structuralNavigation', 'pageNavigation', 'pageBreakMarkers', 'alternativeText', 'displayTransformability']
    .map((feature): [string, string] => ['schema:accessibilityFeature', feature]),
  ['schema:accessibilityHazard', 'none'],
];

/** The package document: metadata, manifest, order of reading. `modified`: UTC to the second, `2026-11-21T08:00:00Z`. */
export function writePackage(book: Book, identifier: string, modified: string, words: ExportWords): string {
  const item = (id: string, file: string, type: string, properties = ''): string => (
    `<item id="${id}" href="${file}" media-type="${type}"${properties === '' ? '' : ` properties="${properties}"`}/>\n`
  );
  const page = 'application/xhtml+xml';
  const sources = sourcesOf(book);
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier" xml:lang="${LANGUAGE}">\n`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n',
    `<dc:identifier id="identifier">${identifier}</dc:identifier>\n<dc:title>${escapeXml(book.title)}</dc:title>\n<dc:language>${LANGUAGE}</dc:language>\n`,
    ...sources.map((source, index) => `<dc:source id="source-${index + 1}">${escapeXml(source)}</dc:source>\n<meta refines="#source-${index + 1}" property="source-of">pagination</meta>\n`),
    `<meta property="dcterms:modified">${modified}</meta>\n`,
    ...ACCESSIBILITY.map(([property, value]) => `<meta property="${property}">${value}</meta>\n`),
    `<meta property="schema:accessibilitySummary">${escapeXml(words.accessibility)}</meta>\n<meta name="cover" content="cover-image"/>\n</metadata>\n`,
    '<manifest>\n',
    item('nav', 'nav.xhtml', page, 'nav'),
    item('ncx', 'toc.ncx', 'application/x-dtbncx+xml'),
    item('style', 'style.css', 'text/css'),
    item('cover-image', 'cover.svg', 'image/svg+xml', 'cover-image'),
    item('cover', 'cover.xhtml', page),
    ...book.stories.map(({ id, file }) => item(id, file, page)),
    '</manifest>\n<spine toc="ncx">\n<itemref idref="cover"/>\n<itemref idref="nav"/>\n',
    ...book.stories.map(({ id }) => `<itemref idref="${id}"/>\n`),
    '</spine>\n</package>\n',
  ].join('');
}

/** What the pages of the book were: the paper with its day where known, else the document that was read; each once. */
function sourcesOf({ stories }: Book): readonly string[] {
  return [...new Set(stories.flatMap(({ exported: { page } }) => plainEach([page.paper === null ? page.document : `${page.paper} ${page.issueDate ?? ''}`])))];
}
