import type { ReactElement } from 'react';
import { highlightsByLocale } from '../../i18n/highlights-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { ColourLabel } from './colour-label.tsx';
import type { PlacedHighlight } from './marked-story.ts';
import { PlaceNote } from './place-note.tsx';
import { QuoteText } from './quote-text.tsx';

interface MarkListProps {
  readonly placed: readonly PlacedHighlight[];
  readonly onOpen: (id: string) => void;
}

/** The highlights of a story in the order of print, each to be opened. */
export function MarkList({ placed, onOpen }: MarkListProps): ReactElement {
  const t = useMessages();
  const words = highlightsByLocale[t.locale];
  return (
    <ol className="mark-list">
      {placed.map(({ highlight, anchored }) => (
        <li key={highlight.id}>
          <button type="button" aria-haspopup="dialog" aria-label={words.openHighlight(words.colours[highlight.colour], highlight.quote)} onClick={() => onOpen(highlight.id)}>
            <ColourLabel colour={highlight.colour} />
            <span className="mark-quote" lang="zh-CN"><QuoteText text={highlight.quote} /></span>
          </button>
          {highlight.note !== null && <p className="kept-note">{highlight.note}</p>}
          <PlaceNote standing={anchored} />
        </li>
      ))}
    </ol>
  );
}
