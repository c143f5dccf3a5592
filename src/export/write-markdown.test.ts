import { Parser, type Node } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesAtHand } from '../../scripts/make-exports/pages-at-hand.ts';
import { exportByLocale } from '../i18n/export-by-locale.ts';
import type { ExportedCollection, ExportedStory } from './exported-story.ts';
import { expectedEach, expectedLine, expectedLines, expectedTitle, hostileCollection, SEED } from '../../scripts/make-exports/hostile-stories.ts';
import { writeMarkdown } from './write-markdown.ts';

const { words } = exportByLocale['zh-CN'];

/** Every block of text by its kind, as the reference implementation of CommonMark reads it; markup that nobody meant is refused. */
function readMarkdown(text: string): string[] {
  const blocks: string[] = [];
  const walker = new Parser().parse(text).walker();
  let inside: string[] = [];
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    if (node.type === 'text') inside.push(node.literal ?? '');
    else if (node.type === 'softbreak') inside.push('\n');
    else if (node.type === 'link' && entering) inside.push('<');
    else if ((node.type === 'heading' || node.type === 'paragraph') && entering) inside = [];
    else if (node.type === 'heading' || node.type === 'paragraph') blocks.push(`${kindOf(node)} ${inside.join('')}`);
    else if (!['document', 'list', 'item', 'block_quote', 'link'].includes(node.type)) throw new SyntaxError(`${node.type}: ${node.literal ?? ''}`);
  }
  return blocks;
}

function kindOf(node: Node): string {
  if (node.type === 'heading') return `h${node.level}`;
  return node.parent?.type === 'item' ? 'li' : node.parent?.type === 'block_quote' ? 'quote' : 'p';
}

function expectedStory(exported: ExportedStory): string[] {
  const { story, page, note } = exported;
  const known = [...expectedEach([page.number ?? '']).map((number) => `第 ${number} 版`), ...expectedEach([page.name ?? ''])].join(' ');
  const facts: [string, string][] = [
    ['栏题', expectedLine(story.section)], ['引题', expectedLine(story.kicker)], ['副题', expectedLine(story.deck)], ['署名', expectedLine(story.byline.text)], ['图片署名', expectedLine(story.credit)],
    ['报名', expectedLine(page.paper)], ['出版日期', page.issueDate ?? '日期不详'], ['版面', known || `文档 ${String(page.place).padStart(3, '0')}`],
    ['区', story.districts.map(({ name }) => name).join('；')], ['活动类型', story.eventTypes.join('；')], ['标签', expectedEach(exported.tags).join('；')],
  ];
  const notes = expectedLines(note ?? '');
  return [
    `h2 ${expectedTitle(exported)}`,
    ...facts.filter(([, text]) => text !== '').map(([label, text]) => `li ${label}：${text}`),
    `li 链接：<${exported.address}`,
    ...story.paragraphs.flatMap((text, index) => [
      ...expectedEach(story.crossheads.filter(({ before }) => before === index).map((crosshead) => crosshead.text)).map((line) => `h3 ${line}`),
      ...expectedEach([text]).map((line) => `p ${line}`),
    ]),
    ...exported.highlights.flatMap(({ colour, quote, note: own }) => [
      `quote ${words.colours[colour]}：${expectedLine(quote)}`, ...expectedLines(own ?? '').map((line) => `quote 笔记：${line}`),
    ]),
    ...(notes.length > 0 ? ['quote 笔记：', ...notes.map((line) => `quote ${line}`)] : []),
  ];
}

function check(collection: ExportedCollection): void {
  const blocks = readMarkdown(writeMarkdown(collection, words)).map((block) => (block.startsWith('li 链接：<') ? decodeURI(block) : block));
  expect(blocks).toEqual([`h1 ${expectedLine(collection.title)}`, ...collection.stories.flatMap(expectedStory)]);
}

describe('Markdown', () => {
  it(`reads back as what went in (seed ${SEED})`, () => {
    fc.assert(fc.property(hostileCollection, check), { seed: SEED, numRuns: 200 });
  });

  it('holds the pages at hand', () => {
    expect.hasAssertions();
    check({ title: '我的收藏', stories: pagesAtHand() });
  });
});
