import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { readingByLocale } from '../../i18n/reading-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { storyName } from '../ui/story-name.ts';
import { countTags, LONGEST_TAG, tagsByStory } from './tag-rules.ts';
import { addTag, followTags, removeTag } from './tags-acts.ts';
import { useTags } from './tags-store.ts';

interface TagEditorProps {
  readonly id: string;
  readonly headline: string;
}

/** The tags of a saved story: each to be taken off, and a field for another one, which suggests those that there are. */
export function TagEditor({ id, headline }: TagEditorProps): ReactElement {
  const t = useMessages();
  const words = readingByLocale[t.locale];
  const rows = useTags(({ tags }) => tags) ?? [];
  const [draft, setDraft] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const known = useId();
  useEffect(() => {
    if (useTags.getState().tags === null) void followTags();
  }, []);
  const own = tagsByStory(rows).get(id) ?? [];
  const others = countTags(rows).filter(({ tag }) => !own.includes(tag));
  return (
    <div className="tag-editor" role="group" aria-label={words.ofStory(words.tags, storyName(headline, t))}>
      {own.length > 0 && (
        <ul>
          {own.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                className="chip"
                aria-label={words.removeTag(tag)}
                onClick={() => {
                  void removeTag(id, tag);
                  // The button goes with its tag.
                  field.current?.focus();
                }}
              >
                {tag}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void addTag(id, draft);
          setDraft('');
          field.current?.focus();
        }}
      >
        <input ref={field} type="text" list={known} aria-label={words.ofStory(words.newTag, storyName(headline, t))} placeholder={words.newTag} maxLength={LONGEST_TAG} value={draft} onChange={(event) => setDraft(event.target.value)} />
        <datalist id={known}>{others.map(({ tag }) => <option key={tag} value={tag}>{tag}</option>)}</datalist>
        <button type="submit" className="quiet">{words.addTag}</button>
      </form>
    </div>
  );
}
