import type { ReactElement } from 'react';
import type { Snippet } from '../../archive/archive.ts';
import { DisplayText } from '../ui/display-text.tsx';

/** A sentence with its hits marked; an ellipsis where it goes on. */
export function SnippetText({ snippet: { parts, cutBefore, cutAfter } }: { readonly snippet: Snippet }): ReactElement {
  return (
    <>
      {cutBefore && '…'}
      {parts.map(({ text, hit }, place) => (hit ? <mark key={place}>{text}</mark> : <DisplayText key={place} text={text} />))}
      {cutAfter && '…'}
    </>
  );
}
