import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useSettings } from '../settings/settings-store.ts';
import type { Suggestions, SuggestionsProps } from '../suggest/suggestions.tsx';
import { SEARCH_BOX } from '../ui/hrefs.ts';
import { useMessages } from '../ui/messages-context.ts';
import { afterTyped, createAddressAllowance, PAGE_CLOCK } from './address-allowance.ts';

interface SearchBoxProps {
  /** The query of the address. */
  readonly query: string;
  /** Of the address. What was typed is done with when it changes. */
  readonly path: string;
  /** Called as the reader types; null where results are not in view. */
  readonly onType: ((query: string) => void) | null;
  readonly onSubmit: (query: string) => void;
}

/** The search box. While an input method composes, nothing is searched: half a syllable is no query. */
export function SearchBox({ query, path, onType, onSubmit }: SearchBoxProps): ReactElement {
  const t = useMessages();
  const singleKeys = useSettings(({ settings }) => settings.singleKeys === 'on');
  // What was typed and has not come back through the address yet.
  const [draft, setDraft] = useState<string | null>(null);
  const [typedAt, setTypedAt] = useState(path);
  const composing = useRef(false);
  // A line was taken while an input method composed: what it writes in the end is no query any more.
  const taken = useRef(false);
  const before = useRef('');
  // How often Down was pressed while its code was on the way.
  const downs = useRef(0);
  const [allowance] = useState(() => afterTyped(createAddressAllowance(PAGE_CLOCK)));
  const [typeAhead, setTypeAhead] = useState<(Pick<SuggestionsProps, 'input' | 'before' | 'downs'> & { readonly Suggestions: typeof Suggestions }) | null>(null);
  const text = draft ?? query;
  if (draft !== null && draft === query) setDraft(null);
  if (typedAt !== path) {
    setTypedAt(path);
    setDraft(null);
  }

  // Who has left the results meanwhile is not taken back to them.
  useEffect(() => {
    if (onType === null) allowance.drop();
  }, [allowance, onType]);

  const search = (typed: string): void => {
    if (onType && !composing.current) allowance.spend(() => onType(typed));
  };
  const loadTypeAhead = async (input: HTMLInputElement): Promise<void> => {
    before.current = input.value;
    downs.current = 0;
    try {
      const code = await import('../suggest/suggestions.tsx');
      setTypeAhead((loaded) => loaded ?? { Suggestions: code.Suggestions, input, before: before.current, downs: downs.current });
    } catch {
      // Where it cannot be fetched the box still searches.
    }
  };
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        allowance.drop();
        before.current = text;
        if (composing.current) return;
        onSubmit(text);
        // Takes the keyboard of a phone away from what was found.
        if (matchMedia('(hover: none)').matches) event.currentTarget.querySelector('input')?.blur();
      }}
    >
      <input
        type="search"
        id={SEARCH_BOX}
        aria-label={t.browse.searchLabel}
        aria-keyshortcuts={singleKeys ? '/' : undefined}
        placeholder={t.browse.searchPlaceholder}
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onFocus={(event) => void (typeAhead ?? loadTypeAhead(event.currentTarget))}
        onKeyDown={({ key, altKey }) => {
          if (key === 'ArrowDown' && !altKey && !composing.current) downs.current += 1;
        }}
        onCompositionStart={() => {
          composing.current = true;
          taken.current = false;
          allowance.drop();
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          if (!taken.current) search(event.currentTarget.value);
          taken.current = false;
        }}
        onChange={(event) => {
          setDraft(event.target.value);
          search(event.target.value);
        }}
      />
      {typeAhead && (
        <typeAhead.Suggestions
          input={typeAhead.input}
          before={typeAhead.before}
          downs={typeAhead.downs}
          isComposing={() => composing.current}
          onTake={() => {
            allowance.drop();
            taken.current = composing.current;
            composing.current = false;
            setDraft(null);
          }}
        />
      )}
    </form>
  );
}
