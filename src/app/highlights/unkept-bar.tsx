import type { ReactElement } from 'react';
import { highlightsByLocale } from '../../i18n/highlights-by-locale.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { dismissUnkept } from './unkept-notes.ts';
import { useUnkept } from './unkept-store.ts';

/** A bar at the foot of any screen: a note was not kept, its sheet is gone, and its words are held. */
export function UnkeptBar(): ReactElement | null {
  const t = useMessages();
  const words = highlightsByLocale[t.locale];
  const hrefs = useHrefs();
  const last = useUnkept(({ notes }) => notes.at(-1));
  const close = (): void => {
    // The button goes.
    document.querySelector('main')?.focus({ preventScroll: true });
    dismissUnkept();
  };
  return last ? (
    <div className="mark-notice">
      <div role="alert" className="undo">
        <p>
          <span>{words.unkept.told(last.on.headline)}</span>
          <span>
            <a className="button quiet" href={hrefs.story(last.on.story)} onClick={dismissUnkept}>{words.unkept.toStory}</a>
            <button type="button" className="quiet close" aria-label={t.terms.close} onClick={close}><span aria-hidden="true">×</span></button>
          </span>
        </p>
      </div>
    </div>
  ) : null;
}
