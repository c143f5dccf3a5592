import type { ReactElement } from 'react';
import { settingsByLocale } from '../../i18n/settings-by-locale.ts';
import { useDocumentTitle } from '../document-title.ts';
import { HistorySetting } from '../reading/history-setting.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { RecentSearchesSetting } from '../views/recent-searches-setting.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { useSettings } from './settings-store.ts';
import { LANGUAGES, LINE_HEIGHTS, SINGLE_KEYS, TEXT_SIZES, THEMES } from './settings.ts';

/** What the reader can choose; every choice shows at once, here and everywhere. */
export function SettingsScreen(): ReactElement {
  const t = useMessages();
  const words = settingsByLocale[t.locale];
  const hrefs = useHrefs();
  const { settings, kept, choose } = useSettings();
  useDocumentTitle(words.title);
  return (
    <div className="settings">
      <h1>{words.title}</h1>
      <p className="hint">{words.intro}</p>
      {!kept && <p role="alert" className="warning">{words.notKept}</p>}
      <ChoiceGroup name="theme" title={words.theme} values={THEMES} labels={words.themes} chosen={settings.theme} onChoose={(theme) => choose({ theme })} />
      <ChoiceGroup name="text-size" title={words.textSize} values={TEXT_SIZES} labels={words.textSizes} chosen={settings.textSize} onChoose={(textSize) => choose({ textSize })} />
      <ChoiceGroup name="line-height" title={words.lineHeight} values={LINE_HEIGHTS} labels={words.lineHeights} chosen={settings.lineHeight} onChoose={(lineHeight) => choose({ lineHeight })} />
      <ChoiceGroup name="language" title={words.language} values={LANGUAGES} labels={words.languages} chosen={settings.language} onChoose={(language) => choose({ language })} />
      <section className="sample" aria-labelledby="sample">
        <h2 id="sample">{words.sample}</h2>
        <div className="reading-text" lang="zh-CN"><p>{words.sampleText}</p></div>
      </section>
      <RecentSearchesSetting />
      <HistorySetting />
      <ChoiceGroup name="single-keys" title={words.singleKeys} values={SINGLE_KEYS} labels={words.singleKeysChoices} chosen={settings.singleKeys} onChoose={(singleKeys) => choose({ singleKeys })} />
      <p className="hint">{words.singleKeysNote}</p>
      <p><a href={hrefs.about}>{t.app.about}</a></p>
    </div>
  );
}
