import type { ReactElement } from 'react';
import type { Bookmark } from '../../library/saved-story.ts';
import { exportByLocale } from '../../i18n/export-by-locale.ts';
import { HeadlineName } from '../ui/headline-name.tsx';
import { useMessages } from '../ui/messages-context.ts';
import type { Scope } from './stories-in-scope.ts';

interface StoryScopeProps {
  /** As they are listed. */
  readonly bookmarks: readonly Bookmark[];
  /** Stories by tag; only those that are saved. */
  readonly tagged: ReadonlyMap<string, ReadonlySet<string>>;
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
}

/** Which stories: all, those of a tag, or those that are ticked in a list. */
export function StoryScope({ bookmarks, tagged, scope, onChange }: StoryScopeProps): ReactElement {
  const t = useMessages();
  const words = exportByLocale[t.locale];
  const kind = (value: Scope['kind'], label: string): ReactElement => (
    <label><input type="radio" name="export-scope" checked={scope.kind === value} onChange={() => onChange({ ...scope, kind: value })} /> <span>{label}</span></label>
  );
  const tick = (id: string, isTicked: boolean): void => {
    const chosen = new Set(scope.chosen);
    if (isTicked) chosen.add(id);
    else chosen.delete(id);
    onChange({ ...scope, chosen });
  };
  return (
    <fieldset className="export-choice">
      <legend>{words.which}</legend>
      {kind('all', words.scopes.all(bookmarks.length))}
      {tagged.size > 0 && kind('tag', words.scopes.tag)}
      {scope.kind === 'tag' && (
        <select aria-label={words.tag} value={scope.tag} onChange={({ target }) => onChange({ ...scope, tag: target.value })}>
          {[...tagged].map(([tag, stories]) => <option key={tag} value={tag}>{words.taggedCount(tag, stories.size)}</option>)}
        </select>
      )}
      {kind('chosen', words.scopes.chosen(scope.chosen.size))}
      {scope.kind === 'chosen' && (
        <fieldset className="export-stories">
          <legend className="visually-hidden">{words.choose}</legend>
          {bookmarks.map(({ id, card }) => (
            <label key={id}>
              <input type="checkbox" checked={scope.chosen.has(id)} onChange={({ target }) => tick(id, target.checked)} />
              <span lang="zh-CN"><HeadlineName headline={card.headline} /></span>
            </label>
          ))}
        </fieldset>
      )}
    </fieldset>
  );
}
