import { useRef, useState, type ReactElement } from 'react';
import { useMessages } from '../ui/messages-context.ts';

interface SearchBoxProps {
  /** The query of the address. */
  readonly query: string;
  /** Called a moment after the reader stops typing; null where results are not in view. */
  readonly onType: ((query: string) => void) | null;
  readonly onSubmit: (query: string) => void;
}

/** Long enough to skip the letters of a quick word, short enough to feel at once; browsers limit how often an address may change. */
const PAUSE_MS = 120;

/** The search box. While an input method composes, nothing is searched: half a syllable is no query. */
export function SearchBox({ query, onType, onSubmit }: SearchBoxProps): ReactElement {
  const t = useMessages();
  // What was typed and has not come back through the address yet.
  const [draft, setDraft] = useState<string | null>(null);
  const composing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const text = draft ?? query;
  if (draft !== null && draft === query) setDraft(null);

  const search = (typed: string): void => {
    clearTimeout(timer.current);
    if (onType && !composing.current) timer.current = setTimeout(() => onType(typed), PAUSE_MS);
  };
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        clearTimeout(timer.current);
        if (!composing.current) onSubmit(text);
      }}
    >
      <input
        type="search"
        id="search"
        aria-label={t.browse.searchLabel}
        aria-keyshortcuts="/"
        placeholder={t.browse.searchPlaceholder}
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onCompositionStart={() => {
          composing.current = true;
          clearTimeout(timer.current);
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          search(event.currentTarget.value);
        }}
        onChange={(event) => {
          setDraft(event.target.value);
          search(event.target.value);
        }}
      />
    </form>
  );
}
