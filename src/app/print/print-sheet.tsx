import { useState, type ReactElement } from 'react';
import type { ExportedStory } from '../../export/exported-story.ts';
import { printByLocale } from '../../i18n/print-by-locale.ts';
import { useArchive } from '../archive-context.ts';
import { gatherStories } from '../export/gather-stories.ts';
import { StoryScope } from '../export/story-scope.tsx';
import { useScope } from '../export/use-scope.ts';
import { openLibraryOnce } from '../library/library-acts.ts';
import { presentIdIn } from '../reading/former-ids.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { Sheet } from '../ui/sheet.tsx';
import { PrintView } from './print-view.tsx';

/** Which saved stories, with or without a list of contents: then the browser's own dialog prints them. */
export function PrintSheet({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useMessages();
  const words = printByLocale[t.locale];
  const hrefs = useHrefs();
  const archive = useArchive();
  const { bookmarks, tagged, scope, setScope, chosen } = useScope();
  const [withContents, setWithContents] = useState(true);
  const [stories, setStories] = useState<readonly ExportedStory[] | null>(null);
  const [outcome, setOutcome] = useState('');

  const gather = async (): Promise<void> => {
    const [library, aliases] = await Promise.all([openLibraryOnce(), archive.summary().then((summary) => summary.aliases, () => ({}))]);
    const gathered = await gatherStories(library, chosen(), { highlights: false, notes: false }, {
      presentId: presentIdIn(aliases), addressOf: (id) => new URL(hrefs.story(id), location.origin).href,
    });
    const left = gathered.left.map(({ card }) => card.headline);
    setOutcome(left.length > 0 ? `${words.left(left.length)}${left.join(t.terms.listSeparator)}` : gathered.stories.length > 0 ? '' : words.nothing);
    if (gathered.stories.length > 0) setStories(gathered.stories);
  };
  const print = (): void => {
    if (outcome === words.preparing) return;
    setOutcome(words.preparing);
    gather().catch(() => setOutcome(words.failed));
  };
  return (
    <>
      <Sheet
        title={words.title}
        className="export-dialog"
        closeName={t.terms.close}
        onClose={onClose}
        footer={(
          <footer>
            <div role="status">{outcome !== '' && <p>{outcome}</p>}</div>
            <button type="button" onClick={print}>{words.print}</button>
          </footer>
        )}
      >
        <p className="hint">{words.hint}</p>
        <StoryScope bookmarks={bookmarks} tagged={tagged} scope={scope} onChange={setScope} />
        <fieldset className="export-choice">
          <legend>{words.options}</legend>
          <label>
            <input type="checkbox" checked={withContents} onChange={({ target }) => setWithContents(target.checked)} />
            <span>{words.withContents}</span>
          </label>
        </fieldset>
      </Sheet>
      {stories && (
        <PrintView
          stories={stories}
          contents={withContents && stories.length > 1 ? (scope.kind === 'tag' ? scope.tag : words.contents) : null}
          onDone={() => setStories(null)}
        />
      )}
    </>
  );
}
