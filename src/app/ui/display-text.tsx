import type { ReactElement } from 'react';
import type { Span } from '../../text/span.ts';
import { codePointName, displayPieces } from './display-pieces.ts';

interface DisplayTextProps {
  readonly text: string;
  /** The part of `text` to draw; all of it when absent. */
  readonly range?: Span;
}

/** A text of the collection, drawn by the rules of `displayPieces`. Its text nodes joined are the text itself, unchanged. */
export function DisplayText({ text, range = [0, text.length] }: DisplayTextProps): ReactElement {
  return (
    <>
      {displayPieces(text, range).map((piece, index) => {
        if (piece.kind === 'comma') return <span key={index} className="wide-comma">{piece.text}</span>;
        if (piece.kind === 'control') return <bdi key={index} className="control-character" data-code={codePointName(piece.text)}>{piece.text}</bdi>;
        return piece.text;
      })}
    </>
  );
}
