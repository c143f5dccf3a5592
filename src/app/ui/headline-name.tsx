import type { ReactElement } from 'react';
import { DisplayText } from './display-text.tsx';
import { useMessages } from './messages-context.ts';

/** A story's headline as its name, in lists and links. A story may print none: a link without words leads nobody. */
export function HeadlineName({ headline }: { readonly headline: string }): ReactElement {
  const t = useMessages();
  return headline === '' ? <>{t.terms.noHeadline}</> : <DisplayText text={headline} />;
}
