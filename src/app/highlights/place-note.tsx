import type { ReactElement } from 'react';
import { highlightsByLocale } from '../../i18n/highlights-by-locale.ts';
import type { Anchored } from '../../library/anchor.ts';
import { useMessages } from '../ui/messages-context.ts';
import { QuoteText } from './quote-text.tsx';

/** How a highlight stands in its story now; nothing where it stands as it was made. */
export function PlaceNote({ anchored }: { readonly anchored: Anchored }): ReactElement | null {
  const t = useMessages();
  const words = highlightsByLocale[t.locale];
  if (anchored.state === 'adrift') return <p className="place-note">{words.adriftWhy[anchored.why]}</p>;
  if (anchored.state === 'moved') return <p className="place-note">{words.moved}</p>;
  return anchored.reads === null ? null : <p className="place-note">{words.reads}<q lang="zh-CN"><QuoteText text={anchored.reads} /></q></p>;
}
