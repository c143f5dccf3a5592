import { Fragment, type ReactElement } from 'react';
import { DisplayText } from '../ui/display-text.tsx';

/** Reading text that may go over several printed texts: each begins a line. */
export function QuoteText({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {text.split('\n').map((line, index) => <Fragment key={index}>{index > 0 && <br />}<DisplayText text={line} /></Fragment>)}
    </>
  );
}
