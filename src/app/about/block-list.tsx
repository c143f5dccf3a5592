import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { BlockRole, Page } from '../../domain/page.ts';
import { aboutByLocale } from '../../i18n/about-by-locale.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { MixedText } from '../ui/mixed-text.tsx';
import { SourceText } from '../ui/source-text.tsx';
import { BlockLegend } from './block-legend.tsx';
import { blockId, type PageBlock } from './page-blocks.ts';

interface BlockListProps {
  readonly page: Page;
  readonly blocks: readonly PageBlock[];
}

/** Blocks drawn before the reader asks for more: three times the longest page known. */
const FIRST = 500;

/**
 * Every block of a page in the order of the document, with its role in words, colour and pattern. The rule of one shows while it is pointed at, tapped or
 * focused. One stop of the Tab key; arrow keys go on from there.
 */
export function BlockList({ page, blocks }: BlockListProps): ReactElement {
  const t = useMessages();
  const words = aboutByLocale[t.locale];
  const list = useRef<HTMLOListElement>(null);
  const [role, setRole] = useState<BlockRole | null>(null);
  const [limit, setLimit] = useState(FIRST);
  // The block that the Tab key stops at; and one whose rule was put away with Esc.
  const [current, setCurrent] = useState(0);
  const [dismissed, setDismissed] = useState<number | null>(null);
  const all = blocks.filter((block) => role === null || block.role === role);
  const shown = all.slice(0, limit);
  const stop = Math.min(current, shown.length - 1);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      setDismissed(stop);
      return;
    }
    const to = { ArrowDown: stop + 1, ArrowUp: stop - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (to === undefined || to < 0 || to >= shown.length || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setDismissed(null);
    list.current?.querySelectorAll<HTMLElement>('.block-role')[to]?.focus();
  };
  const showMore = (): void => {
    // The button may go: focus stays where the new blocks begin.
    list.current?.querySelector<HTMLElement>('li:last-child .block-role')?.focus();
    setLimit(limit * 2);
  };
  return (
    <section aria-labelledby="blocks">
      <h2 id="blocks">{words.blocks}</h2>
      <p className="hint">{words.blocksHint}</p>
      <BlockLegend blocks={blocks} chosen={role} onChoose={(chosen) => {
        setRole(chosen);
        setCurrent(0);
      }} />
      <ol className="blocks" ref={list}>
        {shown.map((block, place) => (
          <li key={block.source[0]} data-role={block.role} data-dismissed={dismissed === place ? '' : undefined} onPointerEnter={() => setDismissed(null)}>
            <button
              type="button"
              className="block-role"
              id={blockId(block)}
              tabIndex={place === stop ? 0 : -1}
              aria-describedby={`${blockId(block)}-rule`}
              onFocus={() => setCurrent(place)}
              onKeyDown={onKeyDown}
              onClick={(event) => {
                // Safari gives a pressed button no focus.
                event.currentTarget.focus();
                setDismissed(null);
              }}
            >
              {words.roles[block.role]}
            </button>
            <BlockText block={block} page={page} />
            <p className="block-note" id={`${blockId(block)}-rule`}>
              {words.rule(block.rule)} <span>{block.story === null ? words.inNoStory : <MixedText text={words.inStory(page.stories[block.story]?.headline ?? '')} />}</span>
            </p>
          </li>
        ))}
      </ol>
      {all.length > shown.length && <button type="button" className="more" onClick={showMore}>{words.moreBlocks(Math.min(limit, all.length - shown.length))}</button>}
    </section>
  );
}

/** The block as the document has it; a headline leads to its story. */
function BlockText({ block, page }: { readonly block: PageBlock; readonly page: Page }): ReactElement {
  const hrefs = useHrefs();
  const text = page.source.slice(...block.source);
  const story = block.story === null ? undefined : page.stories[block.story];
  const drawn = <SourceText text={text} />;
  return (
    <div className="block-text" lang="zh-CN">
      {block.role === 'headline' && story ? <a href={hrefs.story(story.id)}>{drawn}</a> : drawn}
      <span className="block-gap"><SourceText text={page.source.slice(block.source[1], block.whole[1])} /></span>
    </div>
  );
}
