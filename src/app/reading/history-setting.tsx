import type { ReactElement } from 'react';
import { readingByLocale } from '../../i18n/reading-by-locale.ts';
import { ChoiceGroup } from '../settings/choice-group.tsx';
import { useSettings } from '../settings/settings-store.ts';
import { KEEPING } from '../settings/settings.ts';
import { useMessages } from '../ui/messages-context.ts';

/** Whether the stories that are opened are put down. */
export function HistorySetting(): ReactElement {
  const words = readingByLocale[useMessages().locale];
  const { settings, choose } = useSettings();
  return (
    <div className="history-setting">
      <ChoiceGroup name="history" title={words.keepHistory} values={KEEPING} labels={words.historyChoices} chosen={settings.history} onChoose={(history) => choose({ history })} />
      <p className="hint">{words.historyNote}</p>
    </div>
  );
}
