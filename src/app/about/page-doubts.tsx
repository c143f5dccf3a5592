import type { ReactElement } from 'react';
import type { Page } from '../../domain/page.ts';
import { aboutByLocale } from '../../i18n/about-by-locale.ts';
import { DisplayText } from '../ui/display-text.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { sourceAround } from '../ui/source-pieces.ts';
import { blockAt, blockId, type PageBlock } from './page-blocks.ts';

interface PageDoubtsProps {
  readonly page: Page;
  readonly blocks: readonly PageBlock[];
}

/** Longest quotation of a place in doubt, and of what stands on either side of it, in UTF-16 units. */
const QUOTED = 30;
const REACH = 10;

/** What is in doubt on a page, in words, with the place that it is about. */
export function PageDoubts({ page, blocks }: PageDoubtsProps): ReactElement {
  const t = useMessages();
  const words = aboutByLocale[t.locale];
  return (
    <section aria-labelledby="doubts">
      <h2 id="doubts">{words.doubts(page.diagnostics.length)}</h2>
      {page.diagnostics.length === 0 && <p>{words.doubtsNone}</p>}
      <ul className="doubts">
        {page.diagnostics.map(({ rule, severity, source: [start, end] }, index) => {
          const quoted = page.source.slice(start, Math.min(end, start + QUOTED)).replace(/[\uD800-\uDBFF]$/, '').trimEnd();
          const around = sourceAround(page.source, [start, start + quoted.length], REACH);
          const [left, right] = [around.left.replace(/^.*[\r\n]/s, ''), around.right.replace(/[\r\n].*$/s, '')];
          const block = start === end ? null : blockAt(blocks, start);
          return (
            <li key={index} data-severity={severity}>
              <p><strong>{words.severities[severity]}</strong> {words.doubt(rule)}</p>
              <p className="hint">
                {block === null
                  ? words.wholeDocument
                  : (
                    <>
                      <span lang="zh-CN">{t.story.cut}<DisplayText text={left} /><mark><DisplayText text={quoted} /></mark><DisplayText text={right} />{t.story.cut}</span>{' '}
                      <a href={`#${blockId(block)}`} aria-label={words.showPlaceOf(quoted)}>{words.showPlace}</a>
                    </>
                  )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
