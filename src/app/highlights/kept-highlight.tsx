import { memo, type ReactElement } from 'react';
import { highlightsByLocale } from '../../i18n/highlights-by-locale.ts';
import { localDay } from '../../i18n/local-day.ts';
import type { Highlight } from '../../library/kept-rows.ts';
import { HeadlineName } from '../ui/headline-name.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import type { Checked } from './check-highlights.ts';
import { ColourLabel } from './colour-label.tsx';
import { PlaceNote } from './place-note.tsx';
import { QuoteText } from './quote-text.tsx';
import { hashOf } from './use-led-to.ts';

interface KeptHighlightProps {
  readonly highlight: Highlight;
  readonly checked: Checked | undefined;
  readonly onRemove: (id: string) => void;
}

/** One highlight of the library's list. Its headline leads to it in its story. */
export const KeptHighlight = memo(({ highlight, checked, onRemove }: KeptHighlightProps): ReactElement => {
  const t = useMessages();
  const words = highlightsByLocale[t.locale];
  const hrefs = useHrefs();
  const { id, story, headline, quote, note, colour, madeAt } = highlight;
  return (
    <li>
      <div className="kept-quote">
        <ColourLabel colour={colour} />
        <blockquote lang="zh-CN"><span className="mark-quote"><QuoteText text={quote} /></span></blockquote>
      </div>
      {note !== null && <p className="kept-note">{note}</p>}
      {checked && <PlaceNote standing={checked.standing} />}
      <p className="kept-foot">
        <a href={`${hrefs.story(checked?.story ?? story)}${hashOf(id)}`} lang="zh-CN"><HeadlineName headline={headline} /></a>
        <time className="hint" dateTime={madeAt}>{localDay(madeAt)}</time>
        <button type="button" className="quiet" aria-label={words.removeOne(quote)} onClick={() => onRemove(id)}>{words.remove}</button>
      </p>
    </li>
  );
});
