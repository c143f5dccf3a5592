import { useRef, useState, type ReactElement } from 'react';
import { viewsByLocale } from '../../i18n/views-by-locale.ts';
import type { SavedView } from '../../library/saved-view.ts';
import { useMessages } from '../ui/messages-context.ts';
import { RenameForm } from './rename-form.tsx';
import { renameView } from './saved-views-acts.ts';
import type { ViewCount } from './saved-views-store.ts';
import { ViewLink } from './view-link.tsx';
import { viewName } from './view-name.ts';

/** UTF-16 units: so long may the name of a view be. */
const LONGEST_NAME = 60;

interface ViewRowProps {
  readonly view: SavedView;
  readonly count: ViewCount | undefined;
  readonly onRemove: () => void;
}

/** One view of the library's list. While it is renamed, a field stands in the place of its link. */
export function ViewRow({ view, count, onRemove }: ViewRowProps): ReactElement {
  const t = useMessages();
  const words = viewsByLocale[t.locale];
  const name = viewName(view, t);
  const [isRenaming, setRenaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setRenaming(false);
    // The button is back after the next commit.
    queueMicrotask(() => rename.current?.focus());
  };
  if (isRenaming) {
    return (
      <li>
        <RenameForm
          className="rename-view"
          name={name}
          longest={LONGEST_NAME}
          label={words.newName}
          keepName={words.keepName}
          cancelName={words.cancel}
          onKeep={(typed) => {
            void renameView(view.search, typed);
            close();
          }}
          onCancel={close}
        />
      </li>
    );
  }
  return (
    <li>
      <ViewLink view={view} count={count} />
      <span className="view-acts">
        <button type="button" className="quiet" ref={rename} aria-label={words.renameView(name)} onClick={() => setRenaming(true)}>{words.rename}</button>
        <button type="button" className="quiet" aria-label={words.removeView(name)} onClick={onRemove}>{words.remove}</button>
      </span>
    </li>
  );
}
