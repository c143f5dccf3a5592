import type { ReactElement } from 'react';
import { useDocumentTitle } from '../document-title.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { useSettings } from './settings-store.ts';
import { LANGUAGES, LINE_HEIGHTS, TEXT_SIZES, THEMES } from './settings.ts';

/** What the reader can choose; every choice shows at once, here and everywhere. */
export function SettingsScreen(): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const { settings, kept, choose } = useSettings();
  useDocumentTitle(t.settings.title);
  return (
    <div className="settings">
      <h1>{t.settings.title}</h1>
      <p className="hint">{t.settings.intro}</p>
      {!kept && <p role="alert" className="warning">{t.settings.notKept}</p>}
      <ChoiceGroup name="theme" title={t.settings.theme} values={THEMES} labels={t.settings.themes} chosen={settings.theme} onChoose={(theme) => choose({ theme })} />
      <ChoiceGroup name="text-size" title={t.settings.textSize} values={TEXT_SIZES} labels={t.settings.textSizes} chosen={settings.textSize} onChoose={(textSize) => choose({ textSize })} />
      <ChoiceGroup name="line-height" title={t.settings.lineHeight} values={LINE_HEIGHTS} labels={t.settings.lineHeights} chosen={settings.lineHeight} onChoose={(lineHeight) => choose({ lineHeight })} />
      <ChoiceGroup name="language" title={t.settings.language} values={LANGUAGES} labels={t.settings.languages} chosen={settings.language} onChoose={(language) => choose({ language })} />
      <section className="sample" aria-labelledby="sample">
        <h2 id="sample">{t.settings.sample}</h2>
        <div className="reading-text" lang="zh-CN"><p>{t.settings.sampleText}</p></div>
      </section>
      <p><a href={hrefs.about}>{t.app.about}</a></p>
    </div>
  );
}
