import { useEffect, useRef, type ReactElement } from 'react';
import { viewsByLocale } from '../../i18n/views-by-locale.ts';
import { RECENT_SEARCHES } from '../../library/recent-search.ts';
import { ChoiceGroup } from '../settings/choice-group.tsx';
import { useSettings } from '../settings/settings-store.ts';
import { KEEPING } from '../settings/settings.ts';
import { useMessages } from '../ui/messages-context.ts';
import { UndoLine } from '../ui/undo-line.tsx';
import { followRecentSearches, forgetSearches, undoForgetting } from './recent-searches-acts.ts';
import { useRecentSearchesStore } from './recent-searches-store.ts';

/** Whether recent searches are remembered, and the way to forget them. */
export function RecentSearchesSetting(): ReactElement {
  const t = useMessages();
  const words = viewsByLocale[t.locale];
  const { settings, choose } = useSettings();
  const { searches, forgotten, fault } = useRecentSearchesStore();
  const queries = (searches ?? []).map(({ query }) => query);
  const forget = useRef<HTMLButtonElement>(null);
  useEffect(() => void followRecentSearches(), []);
  return (
    <div className="recent-searches">
      <ChoiceGroup
        name="recent-searches"
        title={words.recent}
        values={KEEPING}
        labels={words.recentChoices}
        chosen={settings.recentSearches}
        onChoose={(recentSearches) => choose({ recentSearches })}
      />
      <p className="hint">{words.recentNote(RECENT_SEARCHES)}</p>
      <UndoLine told={forgotten.length > 0 && words.forgotten(forgotten.length)} onUndo={undoForgetting} toNext={() => forget.current?.focus()} />
      <button
        ref={forget}
        type="button"
        className="quiet"
        aria-disabled={queries.length === 0}
        onClick={() => {
          if (queries.length > 0) void forgetSearches(queries);
        }}
      >
        {words.forgetAll(queries.length)}
      </button>
      {fault && <p role="alert" className="save-failed">{words.notKept}{t.terms.middleDot}{t.library.faults[fault]}</p>}
    </div>
  );
}
