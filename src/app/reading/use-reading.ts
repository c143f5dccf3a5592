import { useEffect, useRef, useState } from 'react';
import type { Archive } from '../../archive/archive.ts';
import { useArchive } from '../archive-context.ts';
import { useLibrary } from '../library/library-store.ts';
import { savedIdOf } from '../library/saved-id.ts';
import { useNavigation } from '../navigation-context.ts';
import type { StoryData } from '../screen.ts';
import { useSettings } from '../settings/settings-store.ts';
import { readSearch } from '../ui/browse-address.ts';
import { fromStoryParams } from '../ui/story-address.ts';
import { drawnStory } from './drawn-story.ts';
import { followReading, type ReadingFollower } from './follow-reading.ts';
import { formerIds } from './former-ids.ts';
import { isPutDown } from './reading-rules.ts';
import { finishReading, followReadings, moveReading, putPlace } from './readings-acts.ts';
import { useReadings } from './readings-store.ts';
import { putVisit } from './visits-acts.ts';

/** The offer to go on where reading stopped last time. */
export interface Offer {
  readonly offered: boolean;
  readonly goOn: () => void;
  readonly decline: () => void;
}

/** Puts down, for a story on the screen, that it was opened and how far it is read; offers the place where reading stopped. */
export function useReading({ story, page }: StoryData): Offer {
  const archive = useArchive();
  const { search } = useNavigation();
  const [offered, setOffered] = useState(false);
  const follower = useRef<ReadingFollower | null>(null);
  const { id, headline } = story;
  useEffect(() => {
    void visit(archive, { story: id, headline, page: page.page });
  }, [archive, id, headline, page.page]);
  useEffect(() => {
    let over = false;
    // A hit or an anchor in the address asks for a place of its own.
    const asked = location.hash !== '' || fromStoryParams(readSearch(search())).query.trim() !== '';
    void adopt(archive, id).then(() => {
      const article = document.querySelector('.story-main');
      if (over || !article) return;
      const drawn = drawnStory(article, story);
      const at = useReadings.getState().readings?.get(id)?.at ?? null;
      follower.current = followReading({
        drawn,
        earlier: asked || at === null ? null : drawn.placeAt(at),
        onOffer: setOffered,
        put: ({ source: [start], share }) => {
          if (isWanted(id)) void putPlace(id, start, share);
        },
        onEnd: () => {
          if (isWanted(id)) void finishReading(id);
        },
      });
    });
    return () => {
      over = true;
      follower.current?.end();
      follower.current = null;
      setOffered(false);
    };
  }, [archive, id, story, search]);
  return { offered, goOn: () => follower.current?.goOn(), decline: () => follower.current?.decline() };
}

/** Asked anew each time: the reader may save the story, or change the setting in another tab, while it is read. */
function isWanted(id: string): boolean {
  return isPutDown(useSettings.getState().settings.history, savedIdOf(useLibrary.getState(), id) !== null);
}

async function formerIdsOf(archive: Archive, id: string): Promise<readonly string[]> {
  // Where the collection cannot be read, the story is its own copy, under the id that it was saved by.
  return archive.summary().then(({ aliases }) => formerIds(aliases, id), () => []);
}

/** Opens the readings, with what was put down under an earlier id of the story. */
async function adopt(archive: Archive, id: string): Promise<void> {
  const former = await formerIdsOf(archive, id);
  await (former.length > 0 ? moveReading(id, former) : followReadings());
}

async function visit(archive: Archive, opened: { readonly story: string; readonly headline: string; readonly page: string }): Promise<void> {
  if (useSettings.getState().settings.history === 'off') return;
  await putVisit({ ...opened, visitedAt: new Date().toISOString() }, await formerIdsOf(archive, opened.story));
}
