import { useLayoutEffect } from 'react';
import { useNavigation } from './navigation-context.ts';

interface PrintedText {
  readonly path: string;
  readonly text: HTMLElement;
}

let printed: PrintedText | null = null;

/** To be called before the app is drawn: the story or the page that stands whole in the HTML of this address is not thrown away with it. */
export function rememberPrinted(document: Document): void {
  const text = document.querySelector<HTMLElement>('main > :is(.story, .page)');
  if (!text) return;
  text.lang = text.closest<HTMLElement>('[lang]')?.lang ?? '';
  printed = { path: location.pathname, text };
}

/**
 * For what is drawn where a screen has nothing to show, yet or at all: the text that the HTML of this address came with stands there meanwhile, where it stood.
 * @returns its room for what is to be said of that; null where there is no such text
 */
export function usePrintedText(): Element | null {
  const navigation = useNavigation();
  const text = printed?.path === navigation.path() ? printed.text : null;
  useLayoutEffect(() => {
    if (!text) return undefined;
    document.getElementById('main')?.prepend(text);
    return () => text.remove();
  }, [text]);
  return text && text.querySelector('.story-actions, .page-head');
}
