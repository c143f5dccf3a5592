import { hashBytes } from '../../text/hash.ts';
import type { ExportedCollection } from '../exported-story.ts';
import type { ExportWords } from '../export-words.ts';
import { arrangeBook } from './book.ts';
import { STYLE_SHEET } from './style-sheet.ts';
import { writeCover, writeCoverPage } from './write-cover.ts';
import { writeNavigation, writeNcx } from './write-navigation.ts';
import { writePackage } from './write-package.ts';
import { writeStory } from './write-story.ts';
import { type ArchivedFile, zipFiles } from './zip-files.ts';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * An EPUB 3 of at least one story, in Chinese as the stories are: cover, contents by page, page-list, a file a story. Its identifier is made from what is
 * in it, so that the same stories and `modified` give the same bytes.
 * @param modified when it is made, UTC to the second: `2026-11-21T08:00:00Z`. EPUB 3 demands it.
 * @throws RangeError without a story, or when `modified` has another form
 */
export function writeEpub(collection: ExportedCollection, words: ExportWords, modified: string): Uint8Array<ArrayBuffer> {
  if (collection.stories.length === 0) throw new RangeError('an EPUB of no story: choose at least one');
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(modified)) throw new RangeError(`${modified}: dcterms:modified is UTC to the second, YYYY-MM-DDThh:mm:ssZ`);
  const book = arrangeBook(collection, words);
  const content: readonly ArchivedFile[] = [
    { path: 'EPUB/cover.xhtml', text: writeCoverPage(book, words) },
    { path: 'EPUB/nav.xhtml', text: writeNavigation(book, words) },
    ...book.pages.flatMap((page) => page.stories.map((story) => ({ path: `EPUB/${story.file}`, text: writeStory(story, page, words) }))),
    { path: 'EPUB/cover.svg', text: writeCover(book, words) },
    { path: 'EPUB/style.css', text: STYLE_SHEET },
  ];
  const identifier = identifierOf(content);
  return zipFiles([
    // Read at a fixed place by whoever asks what the file is: first, and stored as it stands.
    { path: 'mimetype', text: 'application/epub+zip', stored: true },
    { path: 'META-INF/container.xml', text: CONTAINER },
    { path: 'EPUB/package.opf', text: writePackage(book, identifier, modified, words) },
    { path: 'EPUB/toc.ncx', text: writeNcx(book, identifier) },
    ...content,
  ]);
}

/** A UUID of version 8 (RFC 9562, section 5.8): the first 128 bits of the content's SHA-256 beside version and variant. */
function identifierOf(files: readonly ArchivedFile[]): string {
  const bytes = hashBytes(files.map(({ path, text }) => `${path}\n${text}`).join('\n')).subarray(0, 16);
  const digits = [...bytes].map((byte, place) => (place === 6 ? (byte & 0x0f) | 0x80 : place === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${[digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-')}`;
}
