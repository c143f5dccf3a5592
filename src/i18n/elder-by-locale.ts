import type { Locale } from './locale.ts';

interface ElderMessages {
  /** The name of the large view. */
  readonly elder: string;
}

/** The words of the button that switches 长辈版: it stands on screens that load no other word of the settings. */
export const elderByLocale: Readonly<Record<Locale, ElderMessages>> = {
  'zh-CN': { elder: '长辈版' },
  en: { elder: 'Large view' },
};
