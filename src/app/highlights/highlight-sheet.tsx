import type { ReactElement } from 'react';
import { highlightsByLocale } from '../../i18n/highlights-by-locale.ts';
import { COLOURS } from '../../library/kept-rows.ts';
import { useMessages } from '../ui/messages-context.ts';
import { ColourLabel } from './colour-label.tsx';
import { noteOnHighlight, recolour, removeHighlight } from './highlight-acts.ts';
import type { PlacedHighlight } from './marked-story.ts';
import { NoteSheet } from './note-sheet.tsx';
import { PlaceNote } from './place-note.tsx';
import { QuoteText } from './quote-text.tsx';

interface HighlightSheetProps {
  readonly placed: PlacedHighlight;
  /** Whether it was opened to write a note. */
  readonly isToWrite: boolean;
  readonly onClose: () => void;
  /** After it was taken out. */
  readonly onRemoved: () => void;
}

/** One highlight opened: its quote, how it stands in the story now, its colour and its note. */
export function HighlightSheet({ placed: { highlight, anchored }, isToWrite, onClose, onRemoved }: HighlightSheetProps): ReactElement {
  const t = useMessages();
  const words = highlightsByLocale[t.locale];
  return (
    <NoteSheet
      title={words.highlight}
      place={{ on: { story: highlight.story, headline: highlight.headline, page: highlight.page }, highlight: { id: highlight.id, quote: highlight.quote } }}
      note={highlight.note ?? ''}
      isToWrite={isToWrite}
      onNote={(written) => noteOnHighlight(highlight, written)}
      onRemove={async (written) => {
        const isOut = await removeHighlight(highlight.id, written);
        if (isOut) onRemoved();
        return isOut;
      }}
      onClose={onClose}
    >
      <blockquote className="mark-quote" lang="zh-CN"><QuoteText text={highlight.quote} /></blockquote>
      <PlaceNote standing={anchored} />
      <fieldset className="choice-group">
        <legend>{words.colour}</legend>
        <div>
          {COLOURS.map((colour) => (
            <label key={colour}>
              <input type="radio" name="highlight-colour" checked={highlight.colour === colour} onChange={() => void recolour(highlight, colour)} />
              <span><ColourLabel colour={colour} /></span>
            </label>
          ))}
        </div>
      </fieldset>
    </NoteSheet>
  );
}
