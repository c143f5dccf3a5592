import type { ReactElement } from 'react';
import { codePointName, displayPieces } from './display-pieces.ts';

/** Text of the document as received: half-width commas stay as they are, line breaks and control characters are drawn. */
export function SourceText({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {text.split(/(\r?\n)/).map((line, index) => (index % 2 === 1 ? <span key={index} className="source-break">{line}</span> : <SourceLine key={index} text={line} />))}
    </>
  );
}

function SourceLine({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {displayPieces(text).map((piece, index) =>
        piece.kind === 'control'
          ? <bdi key={index} className="control-character" data-code={codePointName(piece.text)}>{piece.text}</bdi>
          : piece.text,
      )}
    </>
  );
}
