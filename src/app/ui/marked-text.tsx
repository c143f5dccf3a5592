import { Fragment, type ReactElement } from 'react';
import type { Span } from '../../text/span.ts';
import { DisplayText } from './display-text.tsx';

interface MarkedTextProps {
  readonly text: string;
  /** Ranges of `text` in UTF-16 units, in order and apart from each other. */
  readonly marks: readonly Span[];
}

/** A text with some of its ranges marked. */
export function MarkedText({ text, marks }: MarkedTextProps): ReactElement {
  return (
    <>
      {marks.map(([start, end], index) => (
        <Fragment key={start}>
          <DisplayText text={text} range={[marks[index - 1]?.[1] ?? 0, start]} />
          <mark><DisplayText text={text} range={[start, end]} /></mark>
        </Fragment>
      ))}
      <DisplayText text={text} range={[marks.at(-1)?.[1] ?? 0, text.length]} />
    </>
  );
}
