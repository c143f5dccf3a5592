import { crc32, inflateRawSync } from 'node:zlib';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import fc from 'fast-check';
import { XmlDocument, XmlElement, type XmlNode } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { pagesAtHand } from '../../../scripts/make-exports/pages-at-hand.ts';
import { exportByLocale } from '../../i18n/export-by-locale.ts';
import type { ExportedCollection, ExportedStory } from '../exported-story.ts';
import { expectedEach, expectedLine, expectedLines, expectedTitle, hostileCollection, SEED } from '../../../scripts/make-exports/hostile-stories.ts';
import { writeEpub } from './write-epub.ts';

const { words } = exportByLocale['zh-CN'];
const MODIFIED = '2026-11-21T08:00:00Z';
const NAMES = { x: 'http://www.w3.org/1999/xhtml', epub: 'http://www.idpf.org/2007/ops', opf: 'http://www.idpf.org/2007/opf', dc: 'http://purl.org/dc/elements/1.1/', ncx: 'http://www.daisy.org/z3986/2005/ncx/' };

/** The files of a ZIP in order, each checked against its sum; by the local headers, as who streams it would. */
function readZip(bytes: Uint8Array): Map<string, string> {
  const files = new Map<string, string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; view.getUint32(at, true) === 0x04034b50;) {
    const [method, sum, packed, size] = [view.getUint16(at + 8, true), view.getUint32(at + 14, true), view.getUint32(at + 18, true), view.getUint32(at + 22, true)];
    const [nameLength, extra] = [view.getUint16(at + 26, true), view.getUint16(at + 28, true)];
    const name = new TextDecoder().decode(bytes.subarray(at + 30, at + 30 + nameLength));
    if (name === 'mimetype') expect([at, method, extra]).toEqual([0, 0, 0]);
    const start = at + 30 + nameLength + extra;
    const stored = bytes.subarray(start, start + packed);
    const content = method === 0 ? stored : new Uint8Array(inflateRawSync(stored));
    expect([content.length, crc32(content)]).toEqual([size, sum]);
    files.set(name, new TextDecoder('utf-8', { fatal: true }).decode(content));
    at = start + packed;
  }
  return files;
}

/** Asks one file of the book, read by an XML parser, for the texts of what an XPath finds. */
function textsOf(files: ReadonlyMap<string, string>, path: string, xpath: string): string[] {
  const document = XmlDocument.fromString(files.get(path) ?? '');
  const texts = document.find(xpath, NAMES).map((node: XmlNode) => (node instanceof XmlElement ? node.content : 'value' in node ? String(node.value) : node.content));
  document.dispose();
  return texts;
}

/** The stories in the order of the book: those of one page together. */
function inOrder({ stories }: ExportedCollection): ExportedStory[] {
  const pages = [...new Set(stories.map(({ page }) => page.page))];
  return pages.flatMap((name) => stories.filter(({ page }) => page.page === name));
}

function pageTitle({ page: { number, name, place } }: ExportedStory): string {
  return [...expectedEach([number ?? '']).map((known) => `第 ${known} 版`), ...expectedEach([name ?? ''])].join(' ') || `文档 ${String(place).padStart(3, '0')}`;
}

function check(collection: ExportedCollection): void {
  const files = readZip(writeEpub(collection, words, MODIFIED));
  const stories = inOrder(collection);
  const firsts = stories.filter(({ page }, index) => stories.findIndex((other) => other.page.page === page.page) === index);
  const spine = textsOf(files, 'EPUB/package.opf', '//opf:manifest/opf:item[@id = //opf:itemref/@idref]/@href').filter((href) => href.startsWith('story'));
  expect(spine).toHaveLength(stories.length);
  expect(textsOf(files, 'EPUB/package.opf', '//dc:title')).toEqual([expectedLine(collection.title) || `${stories.length} 篇`]);
  expect(textsOf(files, 'EPUB/nav.xhtml', '//x:nav[@epub:type="toc"]/x:ol/x:li/x:ol/x:li/x:a')).toEqual(stories.map(expectedTitle));
  expect(textsOf(files, 'EPUB/nav.xhtml', '//x:nav[@epub:type="page-list"]//x:a')).toEqual(firsts.map(pageTitle));
  expect(textsOf(files, 'EPUB/toc.ncx', '//ncx:navPoint/ncx:navPoint//ncx:text')).toEqual(stories.map(expectedTitle));
  expect(textsOf(files, 'EPUB/cover.svg', '/*/*[local-name() = "title"]').join('')).toContain(`${stories.length} 篇`);
  stories.forEach((exported, index) => {
    const path = `EPUB/${spine[index] ?? ''}`;
    const read = (xpath: string): string[] => textsOf(files, path, xpath);
    const { story, note, highlights } = exported;
    expect(read('//x:h1')).toEqual([expectedTitle(exported)]);
    expect(read('//x:header/x:p')).toEqual(expectedEach([story.section ?? '', story.kicker ?? '', story.deck ?? '', story.byline.text ?? '']));
    expect(read('/x:html/x:body/x:section/x:p | /x:html/x:body/x:section/x:h2')).toEqual([
      ...story.paragraphs.flatMap((text, place) => expectedEach([...story.crossheads.filter(({ before }) => before === place).map((crosshead) => crosshead.text), text])),
      ...expectedEach([story.credit ?? '']),
    ]);
    expect(read('//x:blockquote/x:p[1]')).toEqual(highlights.map(({ colour, quote }) => `${words.colours[colour]}：${expectedLine(quote)}`));
    expect(read('//x:section[@class="own"]/x:p')).toEqual(expectedLines(note ?? ''));
    expect(read('//*[@epub:type="pagebreak"]/@aria-label')).toEqual(firsts.includes(exported) ? [pageTitle(exported)] : []);
    expect(read('//x:dd')).toEqual(expect.arrayContaining([exported.page.issueDate ?? '日期不详', exported.address]));
  });
}

/** What EPUBCheck says of a book, but for what it merely remarks. */
async function faultsOf(epub: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(epub);
  return messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info').map(({ id, message, location }) => `${id} ${location?.path ?? ''}: ${message}`);
}

const atHand: ExportedCollection = { title: '我的收藏', stories: pagesAtHand() };
const noted: ExportedCollection = {
  title: '一个标签', stories: atHand.stories.map((exported) => ({ ...exported, note: '甲\n乙', highlights: [{ colour: 'green', quote: '工会', note: '丙' }], page: { ...exported.page, paper: '甲报', issueDate: '2022-11-09', number: '02', name: '要闻' } })),
};

describe('an EPUB', () => {
  it(`reads back as what went in (seed ${SEED})`, () => {
    fc.assert(fc.property(hostileCollection, check), { seed: SEED, numRuns: 25 });
  });

  it('holds the pages at hand', () => {
    expect.hasAssertions();
    check(atHand);
  });

  it('of the pages at hand, with and without facts of the paper, has no fault that EPUBCheck finds', async () => {
    expect(await faultsOf(writeEpub(atHand, words, MODIFIED))).toEqual([]);
    expect(await faultsOf(writeEpub(noted, words, MODIFIED))).toEqual([]);
  });

  it(`of hostile stories has none either (seed ${SEED})`, async () => {
    for (const collection of fc.sample(hostileCollection, { seed: SEED, numRuns: 8 })) expect(await faultsOf(writeEpub(collection, words, MODIFIED))).toEqual([]);
  });

  it('is refused by EPUBCheck where a link leads nowhere', async () => {
    const epub = new TextDecoder('latin1').decode(writeEpub(atHand, words, MODIFIED));
    const broken = Uint8Array.from(epub.replaceAll('EPUB/story-0001.xhtml', 'EPUB/story-xxxx.xhtml'), (character) => character.charCodeAt(0));
    expect((await faultsOf(broken)).join('\n')).toContain('story-0001.xhtml');
  });

  it('is the same bytes for the same stories, and another book for others', () => {
    const identifier = (collection: ExportedCollection): string[] => textsOf(readZip(writeEpub(collection, words, MODIFIED)), 'EPUB/package.opf', '//dc:identifier');
    const [one, other] = [atHand, noted].map(({ title, stories }) => ({ title, stories: stories.slice(0, 2) }));
    if (!one || !other) throw new Error('no stories');
    expect(writeEpub(one, words, MODIFIED)).toEqual(writeEpub(one, words, MODIFIED));
    expect(identifier(one)[0]).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(identifier(other)).not.toEqual(identifier(one));
  });

  it('tells what a reader needs to know who reads otherwise than by eye', () => {
    const files = readZip(writeEpub(atHand, words, MODIFIED));
    const meta = (property: string): string[] => textsOf(files, 'EPUB/package.opf', `//opf:meta[@property="${property}"]`);
    expect(meta('schema:accessMode')).toEqual(['textual']);
    expect(meta('schema:accessibilityHazard')).toEqual(['none']);
    expect(meta('schema:accessibilityFeature')).toEqual(expect.arrayContaining(['tableOfContents', 'pageNavigation', 'pageBreakMarkers']));
    expect(meta('schema:accessibilitySummary')).toEqual([words.accessibility]);
    expect(meta('dcterms:modified')).toEqual([MODIFIED]);
    expect(textsOf(files, 'EPUB/package.opf', '//dc:language')).toEqual(['zh-CN']);
  });

  it('of nothing, or made at no time, is refused', () => {
    expect(() => writeEpub({ title: '', stories: [] }, words, MODIFIED)).toThrow(RangeError);
    expect(() => writeEpub(atHand, words, '2026-11-21T08:00:00.000Z')).toThrow(RangeError);
  });
});
