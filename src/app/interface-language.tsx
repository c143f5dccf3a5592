import { useEffect, useInsertionEffect, useState, type ReactElement, type ReactNode } from 'react';
import { chooseLocale, type Locale } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.ts';
import { zhCn } from '../i18n/zh-cn.ts';
import { useSettings } from './settings/settings-store.ts';
import type { Settings } from './settings/settings.ts';
import { MessagesContext } from './ui/messages-context.ts';

/** The language to show: the chosen one, else the first of the browser's that we have. */
export function localeFor(language: Settings['language'], languages: readonly string[]): Locale {
  return language === 'system' ? chooseLocale(languages) : language;
}

/**
 * The dictionary of a language. English is fetched when first wanted; Chinese, which static HTML is written in, is always there, and
 * stands in where English cannot be fetched.
 */
export async function loadMessages(locale: Locale): Promise<Messages> {
  if (locale === 'zh-CN') return zhCn;
  try {
    return (await import('../i18n/en.ts')).en;
  } catch {
    return zhCn;
  }
}

interface InterfaceLanguageProps {
  readonly initial: Messages;
  readonly children: ReactNode;
}

/** Gives the interface its words, and changes them when the reader chooses another language. */
export function InterfaceLanguage({ initial, children }: InterfaceLanguageProps): ReactElement {
  const [messages, setMessages] = useState(initial);
  const language = useSettings((state) => state.settings.language);
  const locale = localeFor(language, navigator.languages);
  useEffect(() => {
    let current = true;
    void loadMessages(locale).then((loaded) => {
      if (current) setMessages(loaded);
    });
    return () => {
      current = false;
    };
  }, [locale]);
  // Before the words are laid out, which effects of the screen may ask for already: the style sheet sets them by their language.
  useInsertionEffect(() => {
    document.documentElement.lang = messages.locale;
  }, [messages]);
  return <MessagesContext value={messages}>{children}</MessagesContext>;
}
