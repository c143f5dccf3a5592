import type { ReactElement } from 'react';
import { readingByLocale } from '../../i18n/reading-by-locale.ts';
import { KeptForNow } from '../library/kept-for-now.tsx';
import { useLibrary } from '../library/library-store.ts';
import { savedIdOf } from '../library/saved-id.ts';
import type { StoryData } from '../screen.ts';
import { useMessages } from '../ui/messages-context.ts';
import { PlaceOffer } from './place-offer.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { ReadMark } from './read-mark.tsx';
import { useReadings } from './readings-store.ts';
import { TagEditor } from './tag-editor.tsx';
import { TagUndo } from './tag-undo.tsx';
import { useReading } from './use-reading.ts';

/** What is the reader's own about a story's reading: how far it goes, where it stopped, whether it was read, and its tags. */
export function ReadingOfStory({ data }: { readonly data: StoryData }): ReactElement {
  const t = useMessages();
  const words = readingByLocale[t.locale];
  const { id, headline } = data.story;
  const savedId = useLibrary((library) => savedIdOf(library, id));
  const fault = useReadings((state) => state.fault);
  const offer = useReading(data);
  return (
    <>
      <section className="story-reading" aria-labelledby="story-reading">
        <h2 id="story-reading">{words.title}</h2>
        <ReadMark id={id} headline={headline} />
        {fault && <p role="alert" className="save-failed">{words.notKept}{t.terms.middleDot}{t.library.faults[fault]}</p>}
        {savedId === null ? <p className="hint">{words.tagsWhenSaved}</p> : <TagEditor id={savedId} headline={headline} />}
        <TagUndo />
        <KeptForNow />
      </section>
      <PlaceOffer {...offer} />
      <ReadingProgress story={data.story} />
    </>
  );
}
