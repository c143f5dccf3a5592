import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { zhCn } from '../i18n/zh-cn.ts';
import { HrefsContext } from '../app/ui/hrefs-context.ts';
import type { Hrefs } from '../app/ui/hrefs.ts';
import type { Screen } from '../app/ui/masthead.tsx';
import { MessagesContext, useMessages } from '../app/ui/messages-context.ts';
import { Shell } from '../app/ui/shell.tsx';

/** Static pages are in the language of the collection. */
export const STATIC_MESSAGES = zhCn;

/** A screen's markup inside the same shell as the app's, so that the app takes over without a jump. */
export function renderInShell(content: ReactNode, hrefs: Hrefs, screen: Screen = 'other'): string {
  return renderStatic(<Shell screen={screen} lang={STATIC_MESSAGES.locale} saved={0} search={<StaticSearch />}>{content}</Shell>, hrefs);
}

/** Markup of any view, in Chinese. */
export function renderStatic(content: ReactNode, hrefs: Hrefs): string {
  return renderToStaticMarkup(
    <MessagesContext value={STATIC_MESSAGES}>
      <HrefsContext value={hrefs}>{content}</HrefsContext>
    </MessagesContext>,
  );
}

/** The room of the search box until the app runs: searching needs it. */
function StaticSearch(): ReactElement {
  const t = useMessages();
  return (
    <form role="search" className="search-box">
      <input type="search" id="search" aria-label={t.browse.searchLabel} placeholder={t.browse.searchPlaceholder} disabled />
    </form>
  );
}
