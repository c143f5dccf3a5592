import type { ReactElement } from 'react';
import type { MarkedFields, Snippet } from '../../archive/archive.ts';
import { DisplayText } from '../ui/display-text.tsx';
import type { ShownFields } from '../ui/story-item.tsx';

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

/** The fields of a card that hold a hit, with it marked. */
export function shownFields(marked: MarkedFields): ShownFields {
  const shown = (parts: Snippet['parts']): ReactElement => <SnippetText snippet={{ parts, cutBefore: false, cutAfter: false }} />;
  return Object.fromEntries(Object.entries(marked).map(([field, parts]) => [field, shown(parts)]));
}
