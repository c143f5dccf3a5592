import { useRef, useState, type ReactElement } from 'react';
import { readingByLocale } from '../../i18n/reading-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { RenameForm } from '../views/rename-form.tsx';
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
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    // The button is back after the next commit.
    queueMicrotask(() => button.current?.focus());
  };
  const keep = async (name: string): Promise<void> => {
    const renamed = await renameTag(tag, name);
    if (renamed === null) close();
    else onRenamed(renamed);
  };
  if (!isOpen) return <button type="button" className="quiet rename-tag" ref={button} onClick={() => setOpen(true)}>{words.renameTag(tag)}</button>;
  return (
    <RenameForm
      className="rename-tag"
      name={tag}
      longest={LONGEST_TAG}
      label={words.newTagName}
      keepName={words.keepName}
      cancelName={words.cancel}
      onKeep={(name) => void keep(name)}
      onCancel={close}
    />
  );
}
