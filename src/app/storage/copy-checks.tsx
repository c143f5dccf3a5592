import { useRef, useState, type ReactElement } from 'react';
import { localTime } from '../../i18n/local-day.ts';
import type { StorageMessages } from '../../i18n/storage-messages.ts';
import type { Check } from '../../library/care.ts';
import type { Bookmark } from '../../library/saved-story.ts';
import { useLibrary } from '../library/library-store.ts';
import { HeadlineName } from '../ui/headline-name.tsx';
import { DamagedStory } from './damaged-story.tsx';
import { checkCopiesNow } from './storage-acts.ts';
import { useStorage } from './storage-store.ts';

/** So many are listed by the time of their check; a longer list helps nobody. */
const MOST_LISTED = 100;
const NO_CHECKS: ReadonlyMap<string, Check> = new Map();

/** Which saved copies were read back and when, with a way to check them now and to mend what is damaged. Nothing where no story is saved. */
export function CopyChecks({ words }: { readonly words: StorageMessages }): ReactElement | null {
  const bookmarks = useLibrary((state) => state.bookmarks);
  const checking = useStorage((state) => state.checking);
  const heading = useRef<HTMLHeadingElement>(null);
  const checks = useStorage((state) => state.checks) ?? NO_CHECKS;
  if (bookmarks.length === 0) return null;
  const damaged = bookmarks.filter(({ id }) => checks.get(id)?.intact === false);
  const intact = bookmarks.filter(({ id }) => checks.get(id)?.intact === true).length;
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>{words.checks}</h3>
      <p>{words.checked(intact, bookmarks.length)}</p>
      <p className="act">
        <button type="button" className="quiet" aria-disabled={checking !== null} onClick={() => void checkCopiesNow()}>{words.checkNow}</button>
        <span role="status">{checking && words.checking(checking.done, checking.total)}</span>
      </p>
      {damaged.length > 0 && (
        <div className="damaged">
          <p role="alert">{words.damaged(damaged.length)}</p>
          <ul>{damaged.map((bookmark) => <DamagedStory key={bookmark.id} bookmark={bookmark} words={words} onGone={() => heading.current?.focus()} />)}</ul>
        </div>
      )}
      <WhenChecked bookmarks={bookmarks} checks={checks} words={words} />
    </>
  );
}

interface WhenCheckedProps {
  readonly bookmarks: readonly Bookmark[];
  readonly checks: ReadonlyMap<string, Check>;
  readonly words: StorageMessages;
}

/** The stories with the time of their last check, the one that waited longest first. Drawn once it is opened. */
function WhenChecked({ bookmarks, checks, words }: WhenCheckedProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const turnOf = ({ id }: Bookmark): number => checks.get(id)?.turn ?? 0;
  const listed = isOpen ? bookmarks.toSorted((one, other) => turnOf(one) - turnOf(other)).slice(0, MOST_LISTED) : [];
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.whenChecked}</summary>
      <ul className="when-checked">
        {listed.map(({ id, card }) => {
          const check = checks.get(id);
          return <li key={id}><HeadlineName headline={card.headline} /> <span className="hint">{check ? localTime(check.checkedAt).slice(0, -3) : words.neverChecked}</span></li>;
        })}
      </ul>
      {isOpen && bookmarks.length > MOST_LISTED && <p className="hint">{words.more(bookmarks.length - MOST_LISTED)}</p>}
    </details>
  );
}
