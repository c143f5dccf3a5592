import type { Archive } from '../../archive/archive.ts';
import type { Visit } from '../../library/kept-rows.ts';
import { useLibrary } from '../library/library-store.ts';
import { savedIdOf } from '../library/saved-id.ts';
import { createActs } from '../views/create-acts.ts';
import { formerIdsIn, presentIdIn } from './former-ids.ts';
import { useVisits } from './visits-store.ts';

const act = createActs({
  stores: ['visits'],
  open: async (library) => {
    const [visits, readings] = await Promise.all([library.rows('visits'), library.rows('readings')]);
    return { visits, readings };
  },
  refresh: async ({ visits }) => {
    const list = await visits.list();
    useVisits.setState({ visits: list.toReversed() });
  },
  tell: (fault) => {
    useVisits.setState({ fault });
  },
});

/** Opens the history once and keeps the store in step with it. Never rejects: what happened is in the store. */
export async function followVisits(): Promise<void> {
  await act(() => Promise.resolve());
}

/**
 * Puts down that a story was opened, as the last one. Whether the reader wants that is asked before.
 * @param former ids that the story had: it stands in the history once
 */
export function putVisit(visit: Omit<Visit, 'sequence'>, former: readonly string[]): Promise<void> {
  return act(async ({ visits }) => {
    await visits.change([visit.story], () => ({ ...visit, sequence: 0 }));
    if (former.length > 0) await visits.remove(former.map((old) => [old]));
  });
}

/**
 * Takes stories out of the history, and with them how far those were read that are not saved. undoForgettingVisits brings both back. Where it cannot
 * be told which are saved, since ids may have moved and the collection cannot be read, nothing is taken out and that is told.
 */
export function forgetVisits(archive: Pick<Archive, 'summary'>, stories: readonly string[]): Promise<void> {
  return act(async (rows) => {
    const isSaved = await savedStories(archive);
    // The places first: should the second step fail, the history still tells what there is to clear.
    const readings = await rows.readings.remove(stories.filter((story) => !isSaved(story)).map((story) => [story]));
    const visits = await rows.visits.remove(stories.map((story) => [story]));
    // A second press finds nothing: what the first one took can still be put back.
    if (visits.length > 0) useVisits.setState({ forgotten: { visits, readings } });
  });
}

async function savedStories(archive: Pick<Archive, 'summary'>): Promise<(story: string) => boolean> {
  if (useLibrary.getState().savedIds.size === 0) return () => false;
  const { aliases } = await archive.summary();
  const [presentId, formerIds] = [presentIdIn(aliases), formerIdsIn(aliases)];
  const { savedIds } = useLibrary.getState();
  return (story) => savedIdOf({ savedIds, formerIds }, presentId(story)) !== null;
}

/** Puts back what was forgotten last, as it was. */
export function undoForgettingVisits(): Promise<void> {
  const { forgotten } = useVisits.getState();
  return act(async ({ visits, readings }) => {
    if (forgotten) {
      await visits.restore(forgotten.visits);
      await readings.restore(forgotten.readings);
    }
  }, () => useVisits.setState((now) => (now.forgotten === forgotten ? { forgotten: null } : {})));
}
