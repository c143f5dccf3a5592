import type { ReactElement } from 'react';
import { highlightsByLocale } from '../../i18n/highlights-by-locale.ts';
import type { Colour } from '../../library/kept-rows.ts';
import { useMessages } from '../ui/messages-context.ts';

/** A colour by its name, drawn as highlights in it are. */
export function ColourLabel({ colour }: { readonly colour: Colour }): ReactElement {
  const t = useMessages();
  return <span className={`colour colour-${colour}`}>{highlightsByLocale[t.locale].colours[colour]}</span>;
}
