import { useState, type ReactElement } from 'react';
import { frontByLocale } from '../../i18n/front-by-locale.ts';
import { useLibrary } from '../library/library-store.ts';
import { readTally } from '../storage/tally-outside.ts';
import { HeadlineName } from '../ui/headline-name.tsx';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { LatePart } from '../views/late-part.tsx';

/** Saved stories that are named here; the library has all. */
const MOST = 3;
const NOTHING = {};
const loadContinue = async () => (await import('./continue-reading.tsx')).ContinueReading;

/** What the reader keeps: the story to go on with, and what was saved last. It comes when the library is open, into room that is kept for it. */
export function OwnPlace(): ReactElement {
  const t = useMessages();
  const words = frontByLocale[t.locale];
  const hrefs = useHrefs();
  const { standing, bookmarks } = useLibrary();
  const isOpen = standing.state === 'open';
  // Who keeps nothing has no library to wait for.
  const isEmpty = standing.state === 'opening' && readTally() === null;
  // Nor is room kept for what is not there.
  const [isAwaited] = useState(() => readTally() !== null);
  return (
    <>
      <section aria-labelledby="front-go-on" {...(isAwaited ? { className: 'go-on' } : {})}>
        <h3 id="front-go-on">{words.goOn}</h3>
        {isEmpty && <p>{words.goOnNone}</p>}
        {isOpen && <LatePart load={loadContinue} given={NOTHING} failed={<p>{words.notFetched}</p>} />}
        {standing.state === 'closed' && <p>{t.library.closed}{t.terms.middleDot}{t.library.faults[standing.fault]}</p>}
      </section>
      <section aria-labelledby="front-saved" {...(isAwaited ? { className: 'last-saved' } : {})}>
        <h3 id="front-saved">{words.saved}</h3>
        {(isEmpty || (isOpen && bookmarks.length === 0)) && <p>{words.savedNone}</p>}
        {bookmarks.length > 0 && (
          <>
            <ul>
              {bookmarks.slice(-MOST).toReversed().map(({ id, card: { headline } }) => <li key={id}><a href={hrefs.story(id)} lang="zh-CN"><HeadlineName headline={headline} /></a></li>)}
            </ul>
            <p><a href={hrefs.library}>{words.savedAll(bookmarks.length)}</a></p>
          </>
        )}
      </section>
    </>
  );
}
