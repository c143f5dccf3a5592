import type { ReactElement } from 'react';
import type { Page } from '../../domain/page.ts';
import type { Story } from '../../domain/story.ts';
import { aboutByLocale } from '../../i18n/about-by-locale.ts';
import { DisplayText } from '../ui/display-text.tsx';
import { HeadlineName } from '../ui/headline-name.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { sourceAround } from '../ui/source-pieces.ts';
import { SourceText } from '../ui/source-text.tsx';
import { blockAt, blockId, type PageBlock } from './page-blocks.ts';

interface PageRepairsProps {
  readonly page: Page;
  readonly blocks: readonly PageBlock[];
}

/** Characters of context on either side of a repair, in UTF-16 units. */
const REACH = 12;

/** Every repair of a page, by story: the rule in words, what stood there, and what is read instead. */
export function PageRepairs({ page, blocks }: PageRepairsProps): ReactElement {
  const t = useMessages();
  const words = aboutByLocale[t.locale];
  const hrefs = useHrefs();
  const repaired = page.stories.filter(({ repairs }) => repairs.length > 0);
  return (
    <section aria-labelledby="repairs">
      <h2 id="repairs">{words.pageRepairs(repaired.reduce((sum, { repairs }) => sum + repairs.length, 0))}</h2>
      {repaired.length === 0 && <p>{words.pageRepairsNone}</p>}
      {repaired.map((story) => (
        <section key={story.id} className="page-repairs">
          <h3 lang="zh-CN"><a href={hrefs.story(story.id)}><HeadlineName headline={story.headline} /></a></h3>
          <StoryRepairTable story={story} source={page.source} blocks={blocks} />
        </section>
      ))}
    </section>
  );
}

interface StoryRepairTableProps {
  readonly story: Story;
  readonly source: string;
  readonly blocks: readonly PageBlock[];
}

function StoryRepairTable({ story, source, blocks }: StoryRepairTableProps): ReactElement {
  const t = useMessages();
  const words = aboutByLocale[t.locale];
  return (
    <ol>
      {story.repairs.map((repair, index) => {
        const { left, right } = sourceAround(source, repair.source, REACH);
        const [before, after] = [left.replace(/^.*[\r\n]/s, ''), right.replace(/[\r\n].*$/s, '')];
        const block = blockAt(blocks, repair.source[0]);
        const rule = t.story.repairRule(repair.rule);
        return (
          <li key={index}>
            <p className="repair-rule"><strong>{rule}</strong>{block && <a href={`#${blockId(block)}`} aria-label={words.showPlaceOf(rule)}>{words.showPlace}</a>}</p>
            <dl lang="zh-CN">
              <div><dt lang={t.locale}>{words.before}</dt><dd className="source-text">{before}<del><SourceText text={repair.before} /></del>{after}</dd></div>
              <div><dt lang={t.locale}>{words.after}</dt><dd className="source-text"><DisplayText text={before} /><ins>{repair.after}</ins><DisplayText text={after} /></dd></div>
            </dl>
          </li>
        );
      })}
    </ol>
  );
}
