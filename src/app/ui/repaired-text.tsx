import { Fragment, type ReactElement } from 'react';
import type { Span } from '../../text/span.ts';
import { DisplayText } from './display-text.tsx';
import type { TextLink } from './entity-links.ts';
import { useMessages } from './messages-context.ts';
import type { PlacedRepair } from './repair-places.ts';

interface RepairedTextProps {
  readonly text: string;
  readonly repairs: readonly PlacedRepair[];
  /** In order, apart from each other. */
  readonly links?: readonly TextLink[] | undefined;
}

/**
 * A printed text with a mark at each repair. The marks are links without text, so that what a reader copies is the repaired text whether they
 * are shown or not; CSS shows them while the list of repairs is open.
 */
export function RepairedText({ text, repairs, links = [] }: RepairedTextProps): ReactElement {
  const t = useMessages();
  return (
    <>
      {repairs.map(({ number, repair, at }, index) => (
        <Fragment key={number}>
          <LinkedText text={text} range={[repairs[index - 1]?.at ?? 0, at]} links={links} />
          <a className="repair-mark" href={`#repair-${number}`} aria-label={t.story.repairMark(number, t.story.repairRule(repair.rule))} data-number={number} />
        </Fragment>
      ))}
      <LinkedText text={text} range={[repairs.at(-1)?.at ?? 0, text.length]} links={links} />
    </>
  );
}

/** A part of a text with those links that lie in it whole: one that a repair mark cuts is none. */
function LinkedText({ text, range: [from, to], links }: { readonly text: string; readonly range: Span; readonly links: readonly TextLink[] }): ReactElement {
  const inside = links.filter(({ span }) => span[0] >= from && span[1] <= to);
  return (
    <>
      {inside.map(({ span, href }, index) => (
        <Fragment key={href}>
          <DisplayText text={text} range={[inside[index - 1]?.span[1] ?? from, span[0]]} />
          <a className="entity-link" href={href} draggable={false}><DisplayText text={text} range={span} /></a>
        </Fragment>
      ))}
      <DisplayText text={text} range={[inside.at(-1)?.span[1] ?? from, to]} />
    </>
  );
}
