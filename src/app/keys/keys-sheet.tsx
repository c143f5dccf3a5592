import type { ReactElement } from 'react';
import { keysByLocale } from '../../i18n/keys-by-locale.ts';
import { settingsByLocale } from '../../i18n/settings-by-locale.ts';
import { useNavigation } from '../navigation-context.ts';
import { ChoiceGroup } from '../settings/choice-group.tsx';
import { useSettings } from '../settings/settings-store.ts';
import { ON_OFF } from '../settings/settings.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { Sheet } from '../ui/sheet.tsx';
import { BY_SCREEN, EVERYWHERE } from './key-lines.ts';
import { keyScreen } from './key-screen.ts';
import '../styles/keys.css';

interface KeysSheetProps {
  readonly onPalette: () => void;
  readonly onClose: () => void;
}

/** Every key of the present screen, with the switch that turns single keys off. */
export function KeysSheet({ onPalette, onClose }: KeysSheetProps): ReactElement {
  const t = useMessages();
  const words = keysByLocale[t.locale];
  const ofSettings = settingsByLocale[t.locale];
  const hrefs = useHrefs();
  const navigation = useNavigation();
  const { settings: { singleKeys }, choose } = useSettings();
  const groups = [
    { title: words.thisScreen, lines: BY_SCREEN[keyScreen(navigation.path(), hrefs).screen] },
    { title: words.everywhere, lines: EVERYWHERE },
    { title: words.sheets, lines: [{ keys: ['Esc'], says: 'closeSheet' as const }] },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <Sheet title={words.title} className="keys-sheet" closeName={t.terms.close} onClose={onClose} footer={<footer><button type="button" onClick={onPalette}>{words.lines.palette}</button></footer>}>
      <ChoiceGroup name="keys-on" title={ofSettings.singleKeys} values={ON_OFF} labels={ofSettings.onOff} chosen={singleKeys} onChoose={(chosen) => choose({ singleKeys: chosen })} />
      <p role="status" className="hint">{singleKeys === 'off' && words.off}</p>
      {groups.map(({ title, lines }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>
            {lines.map(({ keys, says }) => (
              <div key={says}>
                <dt>{keys.map((key) => <kbd key={key}>{key}</kbd>)}</dt>
                <dd>{words.lines[says]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Sheet>
  );
}
