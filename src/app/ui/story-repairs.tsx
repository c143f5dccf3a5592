import type { ReactElement, ReactNode } from 'react';
import { DisplayText } from './display-text.tsx';
import { useMessages } from './messages-context.ts';
import { partLabel } from './part-label.ts';
import type { PartRepairs, PlacedRepair } from './repair-places.ts';
import { sourceAround, sourcePieces } from './source-pieces.ts';
import { SourceText } from './source-text.tsx';
import type { StoryPart } from '../../search/story-parts.ts';

/** Characters of context on either side of a repair, in UTF-16 units. */
const REACH = 10;

interface StoryRepairsProps {
  readonly parts: readonly PartRepairs[];
  readonly elsewhere: readonly PlacedRepair[];
  /** The decoded document. */
  readonly source: string;
  /** Under the hint: the button that sets source and reading text side by side. */
  readonly compare?: ReactNode;
}

/** «修复 n 处»: every repair with its rule, the source before it and the text after it, and the source of each repaired passage whole. */
export function StoryRepairs({ parts, elsewhere, source, compare }: StoryRepairsProps): ReactElement {
  const t = useMessages();
  const count = elsewhere.length + parts.reduce((sum, { repairs }) => sum + repairs.length, 0);
  if (count === 0) return <p className="story-repairs-none">{t.story.repairsNone}</p>;
  return (
    <details className="story-repairs">
      <summary>{t.story.repairs(count)}</summary>
      <p className="story-hint">{t.story.repairsHint}</p>
      {compare}
      {parts.map(({ part, repairs }) => (
        <section key={`${part.name} ${part.index}`} className="repaired-part">
          <h3>{partLabel(part, t)}</h3>
          <RepairList repairs={repairs} part={part} source={source} />
          <details className="whole-source">
            <summary>{t.story.original}<span className="visually-hidden">{t.story.originalOf(partLabel(part, t))}</span></summary>
            <WholeSource part={part} source={source} />
          </details>
        </section>
      ))}
      {elsewhere.length > 0 && (
        <section className="repaired-part">
          <h3>{t.story.repairElsewhere}</h3>
          <RepairList repairs={elsewhere} part={null} source={source} />
        </section>
      )}
    </details>
  );
}

interface RepairListProps {
  readonly repairs: readonly PlacedRepair[];
  readonly part: StoryPart | null;
  readonly source: string;
}

function RepairList({ repairs, part, source }: RepairListProps): ReactElement {
  const t = useMessages();
  return (
    <ol className="repair-list">
      {repairs.map(({ number, repair, at }) => {
        const around = sourceAround(source, repair.source, REACH);
        return (
          <li key={number} id={`repair-${number}`} value={number}>
            <p>{t.story.repairRule(repair.rule)}</p>
            <dl>
              <div>
                <dt>{t.story.repairBefore}</dt>
                <dd className="source-text" lang="zh-CN"><SourceText text={around.left} /><del><SourceText text={repair.before} /></del><SourceText text={around.right} /></dd>
              </div>
              {part && (
                <div>
                  <dt>{t.story.repairAfter}</dt>
                  <dd className="source-text" lang="zh-CN">
                    <DisplayText text={part.text} range={[Math.max(0, at - REACH), at]} />
                    {repair.after !== '' && <ins>{repair.after}</ins>}
                    <DisplayText text={part.text} range={[at, Math.min(part.text.length, at + REACH)]} />
                  </dd>
                </div>
              )}
            </dl>
          </li>
        );
      })}
    </ol>
  );
}

function WholeSource({ part, source }: { readonly part: StoryPart; readonly source: string }): ReactElement {
  const t = useMessages();
  return (
    <p className="source-text" lang="zh-CN">
      {sourcePieces(source, part.runs).map((piece, index) => {
        if (piece.kind === 'skipped') return <em key={index}>{t.story.skipped}</em>;
        if (piece.kind === 'removed') return <del key={index}><SourceText text={piece.text} /></del>;
        return <SourceText key={index} text={piece.text} />;
      })}
    </p>
  );
}
