import fc from 'fast-check';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { pagesAtHand } from '../../scripts/make-exports/pages-at-hand.ts';
import type { ExportedCollection } from './exported-story.ts';
import { expectedEach, expectedLine, expectedLines, expectedTitle, hostileCollection, SEED } from '../../scripts/make-exports/hostile-stories.ts';
import { writeBookmarks } from './write-bookmarks.ts';

const LINK = /^ {8}<DT>(<A .*<\/A>)$/u;

/** The form by its lines, and each link by an XML parser; a note is text of the line below. */
function readBookmarks(text: string): { title: string; links: { href: string; added: string | null; tags: string | null; title: string; note: string }[] } {
  const lines = text.split('\n');
  expect(lines.slice(0, 2)).toEqual(['<!DOCTYPE NETSCAPE-Bookmark-file-1>', '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">']);
  expect(lines.slice(-3)).toEqual(['    </DL><p>', '</DL><p>', '']);
  const links: ReturnType<typeof readBookmarks>['links'] = [];
  for (const line of lines.slice(7, -3)) {
    const [, markup] = LINK.exec(line) ?? [];
    const last = links.at(-1);
    if (markup !== undefined) {
      const { root, document } = parse(markup);
      const value = (name: string): string | null => root.attr(name)?.value ?? null;
      links.push({ href: value('HREF') ?? '', added: value('ADD_DATE'), tags: value('TAGS'), title: root.content, note: '' });
      document.dispose();
    } else if (line.startsWith('        <DD>') && last) {
      last.note = contentOf(line.slice('        <DD>'.length));
    } else throw new SyntaxError(`neither link nor note: ${line}`);
  }
  return { title: contentOf(lines[3]?.slice('<H1>'.length, -'</H1>'.length) ?? ''), links };
}

function parse(markup: string): { root: XmlElement; document: XmlDocument } {
  const document = XmlDocument.fromString(markup);
  return { root: document.root, document };
}

function contentOf(markup: string): string {
  const { root, document } = parse(`<p>${markup}</p>`);
  const { content } = root;
  document.dispose();
  return content;
}

function check(collection: ExportedCollection): void {
  const { title, links } = readBookmarks(writeBookmarks(collection));
  expect(title).toBe(expectedLine(collection.title));
  expect(links).toEqual(collection.stories.map((exported) => ({
    href: exported.address, added: exported.savedAt === null ? null : String(Math.floor(Date.parse(exported.savedAt) / 1000)),
    tags: expectedEach(exported.tags).map((tag) => tag.split(',').join('，')).join(',') || null,
    title: expectedTitle(exported), note: expectedLines(exported.note ?? '').join(' '),
  })));
}

describe('browser bookmarks', () => {
  it(`read back as what went in (seed ${SEED})`, () => {
    fc.assert(fc.property(hostileCollection, check), { seed: SEED, numRuns: 200 });
  });

  it('hold the pages at hand', () => {
    expect.hasAssertions();
    check({ title: '我的收藏', stories: pagesAtHand() });
  });
});
