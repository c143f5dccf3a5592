import { Fragment, type ReactElement } from 'react';
import { storyParts } from '../../search/story-parts.ts';
import type { StoryToolProps } from '../story/story-tool.ts';
import { DisplayText } from '../ui/display-text.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { partLabel } from '../ui/part-label.ts';
import { placeRepairs, type PlacedRepair } from '../ui/repair-places.ts';
import { Sheet } from '../ui/sheet.tsx';
import { SourceText } from '../ui/source-text.tsx';
import { comparedSource } from './compared-source.ts';
import '../styles/compare.css';

/** «原文对照»: every printed text of a story, as received and as it is read, side by side; a repair has the same number in both. */
export function CompareSheet({ data: { story, source }, onClose }: StoryToolProps): ReactElement {
  const t = useMessages();
  const { parts, elsewhere } = placeRepairs(story);
  return (
    <Sheet title={t.story.compare} className="compare-sheet" closeName={t.terms.close} onClose={onClose}>
      {/* Nothing in it has focus else, and keys scroll what has focus. */}
      <div role="group" aria-label={t.story.compare} tabIndex={0}>
        {storyParts(story).map((part) => {
          const repairs = parts.find((repaired) => repaired.part.name === part.name && repaired.part.index === part.index)?.repairs ?? [];
          return (
            <section key={`${part.name} ${part.index}`}>
              <h3>{partLabel(part, t)}</h3>
              <dl className="compared">
                <div>
                  <dt>{t.story.repairBefore}</dt>
                  <dd className="source-text" lang="zh-CN">
                    {comparedSource(source, part.runs, repairs).map(({ kind, text, numbers }, index) => (
                      <Fragment key={index}>
                        <Numbers repairs={repairs.filter(({ number }) => numbers.includes(number))} />
                        {kind === 'skipped' && <em lang={t.locale}>{t.story.skipped}</em>}
                        {kind === 'removed' && <del><SourceText text={text} /></del>}
                        {kind === 'kept' && <SourceText text={text} />}
                      </Fragment>
                    ))}
                  </dd>
                </div>
                <div>
                  <dt>{t.story.repairAfter}</dt>
                  <dd className="source-text" lang="zh-CN">
                    {repairs.map((repair, index) => (
                      <Fragment key={repair.number}>
                        <DisplayText text={part.text} range={[repairs[index - 1]?.at ?? 0, repair.at]} />
                        <Numbers repairs={[repair]} />
                      </Fragment>
                    ))}
                    <DisplayText text={part.text} range={[repairs.at(-1)?.at ?? 0, part.text.length]} />
                  </dd>
                </div>
              </dl>
              <Rules repairs={repairs} />
            </section>
          );
        })}
        {elsewhere.length > 0 && (
          <section>
            <h3>{t.story.repairElsewhere}</h3>
            <Rules repairs={elsewhere} />
          </section>
        )}
      </div>
    </Sheet>
  );
}

/** Where repairs stand, by their numbers. */
function Numbers({ repairs }: { readonly repairs: readonly PlacedRepair[] }): ReactElement {
  const t = useMessages();
  return (
    <>
      {repairs.map(({ number, repair }) => (
        <sup key={number} className="repair-number" lang={t.locale}>
          <span className="visually-hidden">{t.story.repairMark(number, t.story.repairRule(repair.rule))}</span>
          <span aria-hidden="true">{number}</span>
        </sup>
      ))}
    </>
  );
}

/** What was done at each number. */
function Rules({ repairs }: { readonly repairs: readonly PlacedRepair[] }): ReactElement | null {
  const t = useMessages();
  return repairs.length === 0 ? null : <ol className="compared-rules">{repairs.map(({ number, repair }) => <li key={number} value={number}>{t.story.repairRule(repair.rule)}</li>)}</ol>;
}
