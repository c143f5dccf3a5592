import { useMemo, useState, type ReactElement } from 'react';
import { keysByLocale } from '../../i18n/keys-by-locale.ts';
import { settingsByLocale } from '../../i18n/settings-by-locale.ts';
import { AppVersion } from '../about/app-version.tsx';
import { useDocumentTitle } from '../document-title.ts';
import type { ShownSheet } from '../keys/keys-sheets.tsx';
import { HistorySetting } from '../reading/history-setting.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { LatePart } from '../views/late-part.tsx';
import { RecentSearchesSetting } from '../views/recent-searches-setting.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { ReadingChoices } from './reading-choices.tsx';
import { useSettings } from './settings-store.ts';
import { LANGUAGES, ON_OFF } from './settings.ts';
import '../styles/keys.css';

/** A language's own name is in that language. */
const OWN_NAMES = { 'zh-CN': 'zh-CN', en: 'en' } as const;
const loadSheets = async () => (await import('../keys/keys-sheets.tsx')).KeysSheets;

/** What the reader can choose; every choice shows at once, here and everywhere. */
export function SettingsScreen(): ReactElement {
  const t = useMessages();
  const words = settingsByLocale[t.locale];
  const hrefs = useHrefs();
  const { settings, kept, choose } = useSettings();
  const [shown, setShown] = useState<ShownSheet>(null);
  const sheets = useMemo(() => ({ shown, onShow: setShown }), [shown]);
  const { lines } = keysByLocale[t.locale];
  useDocumentTitle(words.title);
  return (
    <div className="settings">
      <h1>{words.title}</h1>
      <p className="hint">{words.intro}</p>
      {!kept && <p role="alert" className="warning">{words.notKept}</p>}
      <div className="settings-reading">
        <div><ReadingChoices /></div>
        <section className="sample" aria-labelledby="sample">
          <h2 id="sample">{words.sample}</h2>
          <div className="story-body" lang="zh-CN">{words.sampleText.map((text) => <p key={text}>{text}</p>)}</div>
        </section>
      </div>
      <ChoiceGroup name="language" title={words.language} values={LANGUAGES} labels={words.languages} langs={OWN_NAMES} chosen={settings.language} onChoose={(language) => choose({ language })} />
      <RecentSearchesSetting />
      <HistorySetting />
      <ChoiceGroup name="single-keys" title={words.singleKeys} note={words.singleKeysNote} values={ON_OFF} labels={words.onOff} chosen={settings.singleKeys} onChoose={(singleKeys) => choose({ singleKeys })} />
      <p className="settings-keys">
        <button type="button" className="quiet" aria-haspopup="dialog" onClick={() => setShown('help')}>{lines.help}</button>
        <button type="button" className="quiet" aria-haspopup="dialog" onClick={() => setShown('palette')}>{lines.palette}</button>
      </p>
      {shown && <LatePart load={loadSheets} given={sheets} />}
      <p><a href={hrefs.about}>{t.app.about}</a></p>
      <AppVersion />
    </div>
  );
}
