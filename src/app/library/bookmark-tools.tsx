import { useEffect, useRef, useState, type ReactElement } from 'react';
import { readingByLocale } from '../../i18n/reading-by-locale.ts';
import type { StoryTag } from '../../library/kept-rows.ts';
import { countTags } from '../reading/tag-rules.ts';
import { RenameTag } from '../reading/rename-tag.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { SAVED_SHOWS, SAVED_SORTS, type SavedAddress } from './saved-address.ts';

/** Ms after the last keystroke: the query then goes into the address. */
const PAUSE = 200;

interface BookmarkToolsProps {
  readonly address: SavedAddress;
  /** The tags of saved stories. */
  readonly tags: readonly StoryTag[];
  readonly onChange: (change: Partial<SavedAddress>) => void;
}

/** 只搜我的收藏, the order of the list, and what of it is shown. */
export function BookmarkTools({ address, tags, onChange }: BookmarkToolsProps): ReactElement {
  const words = readingByLocale[useMessages().locale];
  const counts = countTags(tags);
  const chosen = useRef<HTMLSelectElement>(null);
  const known = address.tag === '' || counts.some(({ tag }) => tag === address.tag) ? counts : [...counts, { tag: address.tag, count: 0 }];
  return (
    <div className="bookmark-tools">
      <QueryField query={address.query} onChange={(query) => onChange({ query })} />
      <label>
        <span>{words.show}</span>
        <select value={address.show} onChange={(event) => onChange({ show: SAVED_SHOWS.find((show) => show === event.target.value) ?? 'all' })}>
          {SAVED_SHOWS.map((show) => <option key={show} value={show}>{words.shows[show]}</option>)}
        </select>
      </label>
      <label>
        <span>{words.sort}</span>
        <select value={address.sort} onChange={(event) => onChange({ sort: SAVED_SORTS.find((sort) => sort === event.target.value) ?? 'saved' })}>
          {SAVED_SORTS.map((sort) => <option key={sort} value={sort}>{words.sorts[sort]}</option>)}
        </select>
      </label>
      {known.length > 0 && (
        <label>
          <span>{words.tag}</span>
          <select ref={chosen} value={address.tag} onChange={(event) => onChange({ tag: event.target.value })}>
            <option value="">{words.allTags}</option>
            {known.map(({ tag, count }) => <option key={tag} value={tag}>{words.withTag(tag, count)}</option>)}
          </select>
        </label>
      )}
      {address.tag !== '' && (
        <RenameTag
          key={address.tag}
          tag={address.tag}
          onRenamed={(tag) => {
            onChange({ tag });
            chosen.current?.focus();
          }}
        />
      )}
    </div>
  );
}

interface QueryFieldProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
}

/** What is typed is asked for once the reader pauses, and never while an input method is at work. */
function QueryField({ query, onChange }: QueryFieldProps): ReactElement {
  const words = readingByLocale[useMessages().locale];
  const [typed, setTyped] = useState<string | null>(null);
  const [composing, setComposing] = useState(false);
  const ask = useRef(onChange);
  useEffect(() => {
    ask.current = onChange;
  });
  useEffect(() => {
    if (typed === null || composing) return undefined;
    const timer = setTimeout(() => {
      ask.current(typed);
      setTyped(null);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, composing]);
  return (
    <label className="saved-query">
      <span>{words.searchSaved}</span>
      <input
        type="search"
        value={typed ?? query}
        onChange={(event) => setTyped(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
    </label>
  );
}
