import type { ReactElement, Ref } from 'react';
import { highlightsByLocale } from '../../i18n/highlights-by-locale.ts';
import type { HighlightsMessages } from '../../i18n/highlights-messages.ts';
import { KeptForNow } from '../library/kept-for-now.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { UndoLine } from '../ui/undo-line.tsx';
import { dismissHighlightAct, undoHighlightAct } from './highlight-acts.ts';
import { useHighlights, type HighlightAct } from './highlights-store.ts';

interface ActNoticeProps {
  /** Acts on other stories are not told; null for all. */
  readonly stories: readonly string[] | null;
  readonly undo: Ref<HTMLButtonElement>;
  /** Where focus goes when the notice's own buttons are gone. */
  readonly onGone: () => void;
}

/** What the last act on highlights and notes did, with its undo; or why it was not kept. */
export function ActNotice({ stories, undo, onGone }: ActNoticeProps): ReactElement {
  const t = useMessages();
  const words = highlightsByLocale[t.locale];
  const { highlights, last: lastOfAll } = useHighlights();
  const last = lastOfAll && (stories?.includes(lastOfAll.story) ?? true) ? lastOfAll : null;
  const colour = last?.on === 'highlights' ? (highlights?.find(({ id }) => id === last.id) ?? last.before)?.colour : undefined;
  return (
    <>
      <UndoLine
        told={last && said(last, colour === undefined ? '' : words.colours[colour], words)}
        onUndo={undoHighlightAct}
        button={undo}
        toNext={onGone}
        onDismiss={dismissHighlightAct}
      >
        <KeptForNow />
      </UndoLine>
      <ActFault />
    </>
  );
}

/** Why the last act was not kept; nothing where it was. */
export function ActFault(): ReactElement | null {
  const t = useMessages();
  const fault = useHighlights((state) => state.fault);
  return fault && <p role="alert" className="save-failed">{highlightsByLocale[t.locale].notKept}{t.terms.middleDot}{t.library.faults[fault]}</p>;
}

function said({ did }: HighlightAct, colour: string, words: HighlightsMessages): string {
  return did === 'marked' || did === 'recoloured' ? words.did[did](colour) : words.did[did];
}
