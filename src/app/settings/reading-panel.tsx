import type { ReactElement } from 'react';
import { settingsByLocale } from '../../i18n/settings-by-locale.ts';
import { ToolSheet } from '../cite/tool-sheet.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { ReadingChoices } from './reading-choices.tsx';
import { useSettings } from './settings-store.ts';
import '../styles/reading-panel.css';

/** «Aa»: the choices of how a story is set, over the lower half of the story that shows each at once. */
export function ReadingPanel({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useMessages();
  const words = settingsByLocale[t.locale];
  const hrefs = useHrefs();
  const kept = useSettings((state) => state.kept);
  return (
    <ToolSheet title={words.reading} outcome="" onClose={onClose}>
      <div className="reading-panel">
        {!kept && <p role="alert" className="warning">{words.notKept}</p>}
        <ReadingChoices />
        <p><a href={hrefs.settings}>{t.app.settings}</a></p>
      </div>
    </ToolSheet>
  );
}
