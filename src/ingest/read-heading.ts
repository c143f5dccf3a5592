import type { Repair } from '../domain/story.ts';
import { isSpace } from '../text/characters.ts';
import { joinSpans, type SourcedText } from '../text/sourced-text.ts';
import type { Span } from '../text/span.ts';
import type { ClassifiedBlock } from './classify-blocks.ts';
import { cutBlock, keptSpans } from './cut-block.ts';
import { repairsBetween } from './repair-text.ts';

export interface ReadText {
  readonly sourced: SourcedText;
  readonly repairs: readonly Repair[];
}

/** Verbs that ask for an object: a print line that ends with one goes on in the next. Common verbs of union reports, general Chinese. */
const ASKS_OBJECT = /(?:调研|推进|推动|开展|举办|召开|走进|走访|慰问|服务|参观|学习|宣讲|关爱|启动|落实|助力|深化|打造|建设|加强|提升|传递|送|进|赴|为|向|到|在|与|和|及|获|聆听|共享|参加|举行|组织|点亮|走上|亮相|上岗|上线)[”’]?$/u;
const HOLDS_VERB = /开展|举办|召开|走进|走访|慰问|举行|启动|成立|获|打造|推进|推动|架起|送|有了|做|让|为|向|共|建|学|创|促|助|聚|进|上|当|争|展|迎|亮|撑|赢|登|开|办|成|解|除|防|护|破|谋|强|提|引|带|圆|添|暖|连|落|守|保|抓|践|铸|凝|汇|绘|谱|唱|跑|走|练|比|讲|听|读|写|画|种|结|变|来|去|到|过/u;

/**
 * Heading lines → one text. Lines that the print column cut are joined; a space between two print lines in one OCR line goes when the
 * second half only completes the first, and stays between two halves that each say something.
 */
export function readHeading(original: string, lines: readonly ClassifiedBlock[]): ReadText | null {
  if (lines.length === 0) return null;
  const cuts = lines.flatMap(({ block }) => [...cutBlock(original, block, 0), ...printLineCuts(original, block.source)])
    .sort((a, b) => a.source[0] - b.source[0]);
  const kept = lines.flatMap(({ block }) => keptSpans(block.source, cuts.filter((cut) => cut.source[0] >= block.source[0] && cut.source[1] <= block.source[1])));
  return { sourced: joinSpans(original, kept), repairs: repairsBetween(original, kept, cuts) };
}

function printLineCuts(original: string, [start, end]: Span): { source: Span; rule: 'join-print-lines'; role: 'white-space' }[] {
  const spaces: Span[] = [];
  for (let i = start; i < end; i += 1) {
    if (!isSpace(original.charCodeAt(i))) continue;
    const from = i;
    while (i + 1 < end && isSpace(original.charCodeAt(i + 1))) i += 1;
    spaces.push([from, i + 1]);
  }
  const [space] = spaces;
  if (spaces.length !== 1 || !space || !belongTogether(original.slice(start, space[0]), original.slice(space[1], end))) return [];
  return [{ source: space, rule: 'join-print-lines', role: 'white-space' }];
}

function belongTogether(left: string, right: string): boolean {
  const rest = right.replace(/[“‘《][^”’》]*[”’》]/gu, '');
  return ASKS_OBJECT.test(left) && left.length !== right.length && !HOLDS_VERB.test(rest);
}
