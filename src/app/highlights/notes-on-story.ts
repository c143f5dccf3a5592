import type { StoryNote } from '../../library/kept-rows.ts';

/**
 * The notes that were written on a story under any of its ids; none until both are known.
 * @param ids the id that it has now, then those of earlier builds
 */
export function notesOnStory(notes: readonly StoryNote[] | null, ids: readonly string[] | null): readonly StoryNote[] | null {
  return notes && ids && ids.flatMap((id) => notes.filter(({ story }) => story === id));
}
