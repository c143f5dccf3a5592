export const LOCALES = ['zh-CN', 'en'] as const;
/** A language of the interface, as a BCP 47 tag. */
export type Locale = (typeof LOCALES)[number];

/** The first of the reader's languages that the interface has, by primary subtag; Chinese when it has none. */
export function chooseLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const primary = language.toLowerCase().split('-')[0];
    if (primary === 'zh') return 'zh-CN';
    if (primary === 'en') return 'en';
  }
  return 'zh-CN';
}
