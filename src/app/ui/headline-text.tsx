import { Fragment, type ReactElement } from 'react';
import { DisplayText } from './display-text.tsx';
import { HeadlineName } from './headline-name.tsx';

/** What is quoted and short enough to stand in one line of the narrowest column. */
const QUOTED = /([“‘《「『][^“”‘’《》「」『』\s]{1,8}[”’》」』])/u;

/**
 * A headline, so marked up that its lines break well: each of its clauses, which spaces part, begins a line where it does not fit beside the last, and short
 * quoted words are never cut. Its text nodes joined are the headline itself; of a story that prints none they say so.
 */
export function HeadlineText({ text }: { readonly text: string }): ReactElement {
  if (text === '') return <HeadlineName headline="" />;
  const clauses = text.split(/(\s+)/u);
  if (clauses.length === 1) return <Clause text={text} />;
  return <>{clauses.map((clause, index) => (index % 2 === 1 ? clause : <span key={index} className="clause"><Clause text={clause} /></span>))}</>;
}

/** Every second piece of a text cut at what is quoted is quoted. */
function Clause({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {text.split(QUOTED).map((piece, index) => (
        index % 2 === 1 ? <span key={index} className="unbroken"><DisplayText text={piece} /></span> : <Fragment key={index}><DisplayText text={piece} /></Fragment>
      ))}
    </>
  );
}
