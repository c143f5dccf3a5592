import { useRef, useState, type ReactElement } from 'react';
import { viewsByLocale } from '../../i18n/views-by-locale.ts';
import type { SavedView } from '../../library/saved-view.ts';
import { isInputMethodKey } from '../input-method.ts';
import { useMessages } from '../ui/messages-context.ts';
import { renameView } from './saved-views-acts.ts';
import type { ViewCount } from './saved-views-store.ts';
import { ViewLink } from './view-link.tsx';
import { viewName } from './view-name.ts';

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
  const [draft, setDraft] = useState<string | null>(null);
  const rename = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setDraft(null);
    // The button is back after the next commit.
    queueMicrotask(() => rename.current?.focus());
  };
  if (draft !== null) {
    return (
      <li>
        <form
          className="rename-view"
          onSubmit={(event) => {
            event.preventDefault();
            void renameView(view.search, draft);
            close();
          }}
        >
          <label>
            <span className="hint">{words.newName}</span>
            <input
              type="text"
              value={draft}
              maxLength={60}
              ref={focusAndSelect}
              onChange={(event) => setDraft(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape' && !isInputMethodKey(event.nativeEvent)) close();
              }}
            />
          </label>
          <button type="submit">{words.keepName}</button>
          <button type="button" className="quiet" onClick={close}>{words.cancel}</button>
        </form>
      </li>
    );
  }
  return (
    <li>
      <ViewLink view={view} count={count} />
      <span className="view-acts">
        <button type="button" className="quiet" ref={rename} aria-label={words.renameView(name)} onClick={() => setDraft(name)}>{words.rename}</button>
        <button type="button" className="quiet" aria-label={words.removeView(name)} onClick={onRemove}>{words.remove}</button>
      </span>
    </li>
  );
}

/** A field that has just come in place of what was pressed takes the focus. */
function focusAndSelect(field: HTMLInputElement | null): void {
  field?.select();
}
