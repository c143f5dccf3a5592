import type { ReactElement } from 'react';
import type { StoryData } from '../screen.ts';
import { useMessages } from '../ui/messages-context.ts';
import { storyName } from '../ui/story-name.ts';
import { removeStory, saveStory } from './library-acts.ts';
import { useLibrary } from './library-store.ts';
import { savedIdOf } from './saved-id.ts';

interface SaveButtonProps {
  readonly id: string;
  readonly headline: string;
  /** Brings the story whole when it is to be saved. */
  readonly getStory: () => Promise<StoryData>;
}

/** 收藏: saves a story, or takes it out. It says 已收藏 when the copy is stored, and why when it is not, or could not be taken out. */
export function SaveButton({ id, headline, getStory }: SaveButtonProps): ReactElement {
  const t = useMessages();
  const savedId = useLibrary((library) => savedIdOf(library, id));
  const act = useLibrary(({ acts }) => acts.get(savedId ?? id));
  const saved = savedId !== null;
  const saving = act?.state === 'saving';
  const label = saving ? t.library.saving : saved ? t.library.saved : t.library.save;
  return (
    <span className="save">
      {act?.state === 'failed' && <span role="alert" className="save-failed">{saved ? t.library.saved : t.library.notSaved}{t.terms.middleDot}{t.library.faults[act.fault]}</span>}
      <button
        type="button"
        className="quiet save-button"
        aria-label={t.library.saveStory(label, storyName(headline, t))}
        aria-pressed={saved}
        aria-busy={saving}
        onClick={() => {
          if (saving) return;
          void (saved ? removeStory(savedId) : saveStory(id, getStory));
        }}
      >
        {label}
      </button>
    </span>
  );
}
