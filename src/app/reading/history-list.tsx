import { useEffect, useRef, useState, type ReactElement } from 'react';
import { localDay } from '../../i18n/local-day.ts';
import { readingByLocale } from '../../i18n/reading-by-locale.ts';
import { useArchive } from '../archive-context.ts';
import { useSettings } from '../settings/settings-store.ts';
import { HeadlineName } from '../ui/headline-name.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { storyName } from '../ui/story-name.ts';
import { UndoLine } from '../ui/undo-line.tsx';
import { followVisits, forgetVisits, undoForgettingVisits } from './visits-acts.ts';
import { useVisits } from './visits-store.ts';

/** Rows that are shown at first, and more with each press. */
const FIRST = 20;
const STEP = 100;

/** 最近阅读: the stories that were opened, the last one first, each to be taken out, or all. */
export function HistoryList(): ReactElement {
  const t = useMessages();
  const words = readingByLocale[t.locale];
  const hrefs = useHrefs();
  const archive = useArchive();
  const { visits, forgotten, fault } = useVisits();
  const off = useSettings(({ settings }) => settings.history === 'off');
  const [most, setMost] = useState(FIRST);
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => void followVisits(), []);
  // Each act takes its own button away: focus goes on to the button that undoes it, and from there to the heading.
  const forget = async (stories: readonly string[]): Promise<void> => {
    await forgetVisits(archive, stories);
    undo.current?.focus();
  };
  const all = visits ?? [];
  const rest = all.length - most;
  return (
    <section id="history" className="history" aria-labelledby="history-title">
      <h2 id="history-title" tabIndex={-1} ref={heading}>{words.history}</h2>
      <p className="hint">{off ? words.historyOff : words.historyIntro}{off && <> <a href={hrefs.settings}>{t.app.settings}</a></>}</p>
      <UndoLine told={forgotten && words.forgotten(forgotten.visits.length)} onUndo={undoForgettingVisits} button={undo} toNext={() => heading.current?.focus()} />
      {fault && <p role="alert" className="save-failed">{words.notKept}{t.terms.middleDot}{t.library.faults[fault]}</p>}
      {visits !== null && all.length === 0 && !off && <p>{words.historyEmpty}</p>}
      {all.length > 0 && (
        <>
          <ol ref={list}>
            {all.slice(0, most).map(({ story, headline, visitedAt }) => (
              <li key={story}>
                <a href={hrefs.story(story)} lang="zh-CN"><HeadlineName headline={headline} /></a>
                <time className="hint" dateTime={visitedAt}>{words.visitedOn(localDay(visitedAt))}</time>
                <button type="button" className="quiet" aria-label={words.ofStory(words.forgetVisit, storyName(headline, t))} onClick={() => void forget([story])}>{words.forgetVisit}</button>
              </li>
            ))}
          </ol>
          <p className="history-acts">
            {rest > 0 && (
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  // The button may go: focus stays where the new rows begin.
                  list.current?.querySelector<HTMLElement>('li:last-child a')?.focus();
                  setMost(most + STEP);
                }}
              >
                {words.moreVisits(Math.min(rest, STEP))}
              </button>
            )}
            <button type="button" className="quiet" onClick={() => void forget(all.map(({ story }) => story))}>{words.forgetAll(all.length)}</button>
          </p>
        </>
      )}
    </section>
  );
}
