import { isInvisible, isSpace } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { TRAILING_CREDIT } from './byline-patterns.ts';

/** One printed line of a document, before anything is known of stories. */
export interface Block {
  /** The line without its white space and markup, in UTF-16 units of the document. */
  readonly source: Span;
  /** The characters of `source` without invisible ones and inline marks: what rules look at. */
  readonly text: string;
  /** Depth of a Markdown heading, 0 for none. Only a hint: the OCR gives it by looks. */
  readonly heading: number;
  readonly bold: boolean;
  /** Set in by two characters, as the first line of a Chinese paragraph is. */
  readonly indented: boolean;
}

const STAR = 0x2a;
const LINE_END = /\r\n|[\n\r\u000b\f\u0085\u2028\u2029]/g;
/** A ruled line of Markdown, or hashes and stars with nothing behind them. */
const RULE_LINE = /^(?:[-*_=~—]{3,}|#{1,6}|\*{2,4})$/;
const HEADING = /^(#{1,6})\s+(?=\S)/;
const INDENT = /^(?:\u3000{2}|[ \u00a0]{4})/;
/** A headline of at most 45 characters, and a dateline with its bracket behind it. */
const HEADLINE_AND_DATELINE = /^[^。；！？]{4,45}?[\s\u3000]*(?=本(?:报|刊|网)[\u4e00-\u9fff\d]{0,12}?(?:讯|电|消息)[\s\u3000]*[（(])/u;

/** Text of a document → its non-empty lines, in order. How many empty lines part them is no evidence and is not kept. */
export function segmentBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  LINE_END.lastIndex = 0;
  for (;;) {
    const match = LINE_END.exec(text);
    const end = match ? match.index : text.length;
    const block = readLine(text, start, end);
    if (block) blocks.push(...splitDateline(text, block).flatMap((part) => splitCredit(text, part)));
    if (!match) return blocks;
    start = match.index + match[0].length;
  }
}

function readLine(text: string, lineStart: number, lineEnd: number): Block | null {
  let [start, end] = trim(text, lineStart, lineEnd);
  const indented = INDENT.test(text.slice(lineStart, Math.min(start, lineStart + 8)));
  let heading = 0;
  let bold = false;
  const hashes = HEADING.exec(text.slice(start, Math.min(end, start + 16)));
  if (hashes) {
    heading = hashes[1]?.length ?? 0;
    [start, end] = trim(text, start + hashes[0].length, end);
    const closing = /\s#{1,6}$/.exec(text.slice(Math.max(start, end - 8), end));
    if (closing) [start, end] = trim(text, start, end - closing[0].length);
  }
  if (end - start > 4 && text.startsWith('**', start) && text.startsWith('**', end - 2) && !text.slice(start + 2, end - 2).includes('**')) {
    bold = true;
    [start, end] = trim(text, start + 2, end - 2);
  }
  if (start >= end || (end - start < 200 && RULE_LINE.test(text.slice(start, end)))) return null;
  return { source: [start, end], text: visibleText(text, start, end), heading, bold, indented };
}

function trim(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  const blank = (at: number) => isSpace(text.charCodeAt(at)) || isInvisible(text.charCodeAt(at));
  while (start < end && blank(start)) start += 1;
  while (end > start && blank(end - 1)) end -= 1;
  return [start, end];
}

/** A headline that the OCR set on one line with the dateline below it is a block of its own. */
function splitDateline(text: string, block: Block): readonly Block[] {
  const joined = HEADLINE_AND_DATELINE.exec(block.text);
  return joined ? splitBlock(text, block, joined[0].length) : [block];
}

/** A credit behind the last sentence of a line is a block of its own. */
function splitCredit(text: string, block: Block): readonly Block[] {
  const credit = block.heading === 0 && !block.bold ? TRAILING_CREDIT.exec(block.text) : null;
  return credit && credit.index > 0 ? splitBlock(text, block, credit.index) : [block];
}

/** A block in two, at an offset in its text. What marks it as a heading holds for the first part. */
function splitBlock(text: string, block: Block, at: number): readonly Block[] {
  const middle = offsetsOf(text, block)(at);
  const [first, second] = [trim(text, block.source[0], middle), trim(text, middle, block.source[1])];
  return [{ ...block, source: first, text: visibleText(text, ...first) }, { source: second, text: visibleText(text, ...second), heading: 0, bold: false, indented: false }];
}

/** What of `text[start, end)` rules look at: without invisible characters and marks of inline bold. */
export function visibleText(text: string, start: number, end: number): string {
  let visible = '';
  let from = start;
  for (let i = start; i < end; i += 1) {
    const length = unseenAt(text, i, end);
    if (length === 0) continue;
    visible += text.slice(from, i);
    i += length - 1;
    from = i + 1;
  }
  return visible + text.slice(from, end);
}

/** How many units at an offset are no part of what rules look at: an invisible character or a mark of inline bold. */
export function unseenAt(text: string, at: number, end: number): number {
  if (isInvisible(text.charCodeAt(at))) return 1;
  return text.charCodeAt(at) === STAR && text.charCodeAt(at + 1) === STAR && at + 2 <= end ? 2 : 0;
}

/** Offset in `block.text` → offset in the original. */
export function offsetsOf(original: string, block: Block): (offset: number) => number {
  const [start, end] = block.source;
  if (block.text.length === end - start) return (offset) => start + offset;
  const map: number[] = [];
  for (let i = start; i < end; i += 1) {
    const unseen = unseenAt(original, i, end);
    if (unseen > 0) i += unseen - 1;
    else map.push(i);
  }
  map.push(end);
  return (offset) => map[offset] ?? end;
}
