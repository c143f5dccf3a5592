import { useEffect, type ReactElement } from 'react';
import { readingByLocale } from '../../i18n/reading-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { storyName } from '../ui/story-name.ts';
import { readState } from './reading-rules.ts';
import { followReadings, markStory } from './readings-acts.ts';
import { useReadings } from './readings-store.ts';

interface ReadMarkProps {
  readonly id: string;
  readonly headline: string;
}

/** Whether a story was read, in words, and the button that says otherwise. */
export function ReadMark({ id, headline }: ReadMarkProps): ReactElement {
  const t = useMessages();
  const words = readingByLocale[t.locale];
  const state = readState(useReadings(({ readings }) => readings?.get(id)));
  useEffect(() => {
    if (useReadings.getState().readings === null) void followReadings();
  }, []);
  const label = state.state === 'read' ? words.markUnread : words.markRead;
  return (
    <span className="read-mark">
      <span className="read-state" data-state={state.state}>{state.state === 'begun' ? words.readTo(state.percent) : words.states[state.state]}</span>
      <button type="button" className="quiet" aria-label={words.ofStory(label, storyName(headline, t))} onClick={() => void markStory(id, state.state !== 'read')}>{label}</button>
    </span>
  );
}
