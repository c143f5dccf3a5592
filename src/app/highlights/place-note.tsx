import type { ReactElement } from 'react';
import { highlightsByLocale } from '../../i18n/highlights-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import type { HighlightStanding } from './check-highlights.ts';
import { QuoteText } from './quote-text.tsx';

/** How a highlight stands in its story now; nothing where it stands as it was made. */
export function PlaceNote({ standing }: { readonly standing: HighlightStanding }): ReactElement | null {
  const t = useMessages();
  const words = highlightsByLocale[t.locale];
  if (standing.state === 'adrift') return <p className="place-note">{words.adriftWhy[standing.why]}</p>;
  if (standing.state === 'moved') return <p className="place-note">{words.moved}</p>;
  return standing.state === 'unchecked' || standing.reads === null ? null : <p className="place-note">{words.reads}<q lang="zh-CN"><QuoteText text={standing.reads} /></q></p>;
}
