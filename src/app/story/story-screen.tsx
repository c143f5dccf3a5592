import type { ReactElement } from 'react';
import { useDocumentTitle } from '../document-title.ts';
import { useLibrary } from '../library/library-store.ts';
import { useOwnPages } from '../own-pages/own-pages-store.ts';
import { ReadingPlace } from '../reading/reading-place.tsx';
import type { ScreenProps, StoryData } from '../screen.ts';
import { plainDisplay } from '../ui/display-pieces.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { storyName } from '../ui/story-name.ts';
import { StoryView } from '../ui/story-view.tsx';
import { HitsInStory } from './hits-in-story.tsx';
import { MarksPlace } from './marks-place.tsx';
import { RelatedPlace } from './related-place.tsx';
import { SheetButton } from './sheet-button.tsx';
import { StoryBar } from './story-bar.tsx';

const loadCorrections = async () => (await import('../corrections/correction-sheet.tsx')).CorrectionSheet;
const loadCompare = async () => (await import('../compare/compare-sheet.tsx')).CompareSheet;

/** One story whole, with its page around it. Its static HTML is the same view. */
export function StoryScreen({ data }: ScreenProps<StoryData>): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const { story, origin } = data;
  const corrections = useLibrary((library) => library.corrections);
  const own = useOwnPages(({ pages }) => pages.has(data.page.page));
  useDocumentTitle(plainDisplay(storyName(story.headline, t)));
  return (
    <>
      {origin === 'copy' && <p className="warning from-copy">{t.library.fromCopy}</p>}
      {own && <p className="own-story">{t.browse.own}</p>}
      <HitsInStory key={`hits ${story.id}`} id={story.id} />
      <StoryView
        key={story.id}
        {...data}
        address={new URL(hrefs.story(story.id), location.origin).href}
        actions={<StoryBar data={data} />}
        correct={origin === 'collection' && <SheetButton name={t.story.correct} load={loadCorrections} data={data} />}
        compare={<SheetButton name={t.story.compare} load={loadCompare} data={data} />}
        marks={<MarksPlace data={data} />}
        reading={<ReadingPlace data={data} />}
        related={origin === 'collection' && <RelatedPlace data={data} />}
        removed={corrections.filter((correction) => correction.change === 'remove' && correction.story === story.id)}
      />
    </>
  );
}
