import { escapeXml } from '../escape-xml.ts';
import type { ExportWords } from '../export-words.ts';
import { type Book, HEADLINE } from './book.ts';
import { xhtml } from './xhtml.ts';

/** The book's contents by page, its page-list, and its landmarks (EPUB 3.3, section 7). */
export function writeNavigation(book: Book, words: ExportWords): string {
  const link = (address: string, text: string): string => `<a href="${address}">${escapeXml(text)}</a>`;
  const contents = book.pages.map(({ title, file, stories }) => (
    `<li>${link(file, title)}\n<ol>\n${stories.map((story) => `<li>${link(`${story.file}#${HEADLINE}`, story.title)}</li>\n`).join('')}</ol></li>\n`
  ));
  const first = book.stories[0];
  return xhtml(words.contents, [
    `<nav epub:type="toc" role="doc-toc" aria-labelledby="contents">\n<h1 id="contents">${escapeXml(words.contents)}</h1>\n<ol>\n${contents.join('')}</ol>\n</nav>\n`,
    `<nav epub:type="page-list" role="doc-pagelist" aria-labelledby="pages">\n<h2 id="pages">${escapeXml(words.pages)}</h2>\n<ol>\n`,
    ...book.pages.map(({ title, file, breakId }) => `<li>${link(`${file}#${breakId}`, title)}</li>\n`),
    '</ol>\n</nav>\n',
    '<nav epub:type="landmarks" hidden="hidden">\n<ol>\n',
    `<li><a epub:type="cover" href="cover.xhtml">${escapeXml(words.cover)}</a></li>\n`,
    `<li><a epub:type="toc" href="nav.xhtml">${escapeXml(words.contents)}</a></li>\n`,
    ...(first ? [`<li><a epub:type="bodymatter" href="${first.file}">${escapeXml(words.startOfText)}</a></li>\n`] : []),
    '</ol>\n</nav>',
  ].join(''));
}

/** The same for readers of EPUB 2. */
export function writeNcx(book: Book, identifier: string): string {
  let order = 0;
  const open = (address: string, text: string): string => {
    order += 1;
    return `<navPoint id="point-${order}" playOrder="${order}"><navLabel><text>${escapeXml(text)}</text></navLabel><content src="${address}"/>`;
  };
  const points = book.pages.map(({ title, file, stories }) => (
    `${open(file, title)}\n${stories.map((story) => `${open(`${story.file}#${HEADLINE}`, story.title)}</navPoint>\n`).join('')}</navPoint>\n`
  ));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">\n',
    `<head><meta name="dtb:uid" content="${identifier}"/><meta name="dtb:depth" content="2"/><meta name="dtb:totalPageCount" content="0"/><meta name="dtb:maxPageNumber" content="0"/></head>\n`,
    `<docTitle><text>${escapeXml(book.title)}</text></docTitle>\n<navMap>\n${points.join('')}</navMap>\n</ncx>\n`,
  ].join('');
}
