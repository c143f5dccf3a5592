import { useRef, useState, type ReactElement } from 'react';
import { readingByLocale } from '../../i18n/reading-by-locale.ts';
import { isInputMethodKey } from '../input-method.ts';
import { useMessages } from '../ui/messages-context.ts';
import { LONGEST_TAG } from './tag-rules.ts';
import { renameTag } from './tags-acts.ts';

interface RenameTagProps {
  readonly tag: string;
  /** Is given the new name once it stands on every story. */
  readonly onRenamed: (tag: string) => void;
}

/** Gives a tag another name everywhere. While it is renamed, a field stands in the place of the button. */
export function RenameTag({ tag, onRenamed }: RenameTagProps): ReactElement {
  const words = readingByLocale[useMessages().locale];
  const [draft, setDraft] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setDraft(null);
    // The button is back after the next commit.
    queueMicrotask(() => button.current?.focus());
  };
  const keep = async (name: string): Promise<void> => {
    const renamed = await renameTag(tag, name);
    if (renamed === null) close();
    else onRenamed(renamed);
  };
  if (draft === null) {
    return <button type="button" className="quiet rename-tag" ref={button} onClick={() => setDraft(tag)}>{words.renameTag(tag)}</button>;
  }
  return (
    <form
      className="rename-tag"
      onSubmit={(event) => {
        event.preventDefault();
        void keep(draft);
      }}
    >
      <label>
        <span>{words.newTagName}</span>
        <input
          type="text"
          value={draft}
          maxLength={LONGEST_TAG}
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
  );
}

/** A field that has just come in place of what was pressed takes the focus. */
function focusAndSelect(field: HTMLInputElement | null): void {
  field?.select();
}
