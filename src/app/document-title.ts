import { useEffect } from 'react';
import { afterPaint } from './after-paint.ts';
import { useMessages } from './ui/messages-context.ts';

/** Names the screen in the window's title; null stands for the app's own name. */
export function useDocumentTitle(screen: string | null): void {
  const t = useMessages();
  useEffect(() => afterPaint(() => {
    document.title = screen === null ? t.app.name : t.app.titleOf(screen);
  }), [screen, t]);
}
