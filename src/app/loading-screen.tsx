import type { ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { usePrintedText } from './printed-text.ts';
import { useMessages } from './ui/messages-context.ts';

/** A screen that takes longer to come. Text that its HTML came with stays meanwhile. */
export function LoadingScreen(): ReactElement {
  const t = useMessages();
  const room = usePrintedText();
  return room ? createPortal(<span role="status" lang={t.locale}>{t.status.loading}</span>, room) : <p className="loading" role="status">{t.status.loading}</p>;
}
