import { Fragment, type ReactElement } from 'react';
import { DisplayText } from './display-text.tsx';
import { useMessages } from './messages-context.ts';
import type { PlacedRepair } from './repair-places.ts';

interface RepairedTextProps {
  readonly text: string;
  readonly repairs: readonly PlacedRepair[];
}

/**
 * A printed text with a mark at each repair. The marks are links without text, so that what a reader copies is the repaired text whether they
 * are shown or not; CSS shows them while the list of repairs is open.
 */
export function RepairedText({ text, repairs }: RepairedTextProps): ReactElement {
  const t = useMessages();
  return (
    <>
      {repairs.map(({ number, repair, at }, index) => (
        <Fragment key={number}>
          <DisplayText text={text} range={[repairs[index - 1]?.at ?? 0, at]} />
          <a className="repair-mark" href={`#repair-${number}`} aria-label={t.story.repairMark(number, t.story.repairRule(repair.rule))} data-number={number} />
        </Fragment>
      ))}
      <DisplayText text={text} range={[repairs.at(-1)?.at ?? 0, text.length]} />
    </>
  );
}
