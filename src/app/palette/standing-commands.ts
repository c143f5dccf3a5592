import type { Locale } from '../../i18n/locale.ts';
import { settingsByLocale } from '../../i18n/settings-by-locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { paletteByLocale } from '../../i18n/palette-by-locale.ts';
import { ELDER_TEXT_SIZES, LANGUAGES, LINE_HEIGHTS, ON_OFF, TEXT_FACES, TEXT_SIZES, THEMES, type Settings } from '../settings/settings.ts';
import type { Hrefs } from '../ui/hrefs.ts';
import type { Command } from './command.ts';

/** The screens of the app. */
export function screenCommands(t: Messages, hrefs: Hrefs, go: (href: string) => void): readonly Command[] {
  const screens = [
    ['front', t.app.front, hrefs.front], ['browse', t.app.browse, hrefs.browse()], ['library', t.app.library, hrefs.library],
    ['settings', t.app.settings, hrefs.settings], ['about', t.app.about, hrefs.about],
  ] as const;
  return screens.map(([name, label, href]) => ({ id: `screen ${name}`, kind: 'screen', label, also: name, run: () => go(href) }));
}

/** The settings of how everything looks and stories are set, and of keys: each value that does not stand now. */
export function settingCommands(t: Messages, settings: Settings, choose: (choice: Partial<Settings>) => void): readonly Command[] {
  const other: Locale = t.locale === 'en' ? 'zh-CN' : 'en';
  const offer = <Value extends string>(values: readonly Value[], now: Value, say: (locale: Locale, value: Value) => string, set: (value: Value) => Partial<Settings>): readonly Command[] =>
    values.filter((value) => value !== now).map((value) => ({ id: `setting ${say('en', value)}`, kind: 'setting', label: say(t.locale, value), also: say(other, value), run: () => choose(set(value)) }));
  const say = (locale: Locale, name: 'theme' | 'elder' | 'textSize' | 'lineHeight' | 'textFace' | 'indent' | 'justify' | 'singleKeys' | 'language', value: string): string => paletteByLocale[locale].set(settingsByLocale[locale][name], value);
  return [
    ...offer(THEMES, settings.theme, (locale, theme) => say(locale, 'theme', settingsByLocale[locale].themes[theme]), (theme) => ({ theme })),
    ...offer(ON_OFF, settings.elder, (locale, elder) => say(locale, 'elder', settingsByLocale[locale].onOff[elder]), (elder) => ({ elder })),
    ...offer(settings.elder === 'on' ? ELDER_TEXT_SIZES : TEXT_SIZES, settings.textSize, (locale, size) => say(locale, 'textSize', settingsByLocale[locale].textSizes[size]), (textSize) => ({ textSize })),
    ...offer(LINE_HEIGHTS, settings.lineHeight, (locale, height) => say(locale, 'lineHeight', settingsByLocale[locale].lineHeights[height]), (lineHeight) => ({ lineHeight })),
    ...offer(TEXT_FACES, settings.textFace, (locale, face) => say(locale, 'textFace', settingsByLocale[locale].textFaces[face]), (textFace) => ({ textFace })),
    ...(['indent', 'justify', 'singleKeys'] as const).flatMap((name) => offer(ON_OFF, settings[name], (locale, value) => say(locale, name, settingsByLocale[locale].onOff[value]), (value) => ({ [name]: value }))),
    ...offer(LANGUAGES, settings.language, (locale, language) => say(locale, 'language', settingsByLocale[locale].languages[language]), (language) => ({ language })),
  ];
}

/** Where a screen has what can be done with the whole of it. */
const BARS = ['.story-actions', '.result-bar', '.chips'].map((bar) => `main ${bar} button`).join(', ');

/** What the buttons do that stand above a story and above a list of results, by the names they have there. */
export function screenActs(document: Document): readonly Command[] {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>(BARS)].filter((button) => button.checkVisibility() && !button.disabled);
  return buttons.map((button, place) => ({
    id: `act ${place}`,
    kind: 'act',
    label: button.ariaLabel ?? button.textContent,
    run: () => {
      // What it opens gives focus back to it.
      button.focus();
      button.click();
    },
  }));
}
