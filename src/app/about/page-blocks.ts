import type { Bin, BlockRole, Page } from '../../domain/page.ts';
import type { Span } from '../../text/span.ts';

/** A block of a page as it is shown: one bin and the white space that follows it, so that the blocks joined are the document. */
export interface PageBlock {
  readonly role: BlockRole;
  readonly rule: string;
  /** Index of the story on its page, null for what belongs to none. */
  readonly story: number | null;
  /** The bin alone, and with the white space after it. UTF-16 units of the source. */
  readonly source: Span;
  readonly whole: Span;
}

/** The blocks of a page in the order of the document. White space at the very beginning is a block of its own. */
export function pageBlocks({ bins }: Pick<Page, 'bins'>): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  for (const { source, role, rule, story } of bins) {
    const last = blocks.at(-1);
    if (last && isGap({ role, rule })) blocks[blocks.length - 1] = { ...last, whole: [last.whole[0], source[1]] };
    else blocks.push({ role, rule, story, source, whole: source });
  }
  return blocks;
}

/** Space between blocks; where a withheld story stood is a block. */
function isGap({ role, rule }: Pick<Bin, 'role' | 'rule'>): boolean {
  return role === 'white-space' && rule !== 'withheld';
}

/** The block that a place in the source lies in; null outside. */
export function blockAt(blocks: readonly PageBlock[], place: number): PageBlock | null {
  return blocks.find(({ whole: [start, end] }) => start <= place && place < end) ?? null;
}

/** The id of a block's element, for links to it. */
export function blockId({ source: [start] }: PageBlock): string {
  return `at-${start}`;
}
