import { create } from 'zustand';
import type { LibraryFault } from '../../library/errors.ts';
import type { StoryTag } from '../../library/kept-rows.ts';

/** One act on tags: the rows that it added and those that it took out. */
export interface TagChange {
  readonly kind: 'added' | 'removed' | 'renamed';
  readonly tag: string;
  /** The other name of a tag that was renamed. */
  readonly to: string;
  readonly added: readonly StoryTag[];
  readonly taken: readonly StoryTag[];
}

interface TagsState {
  /** In order of adding; null before the library has told. */
  readonly tags: readonly StoryTag[] | null;
  /** The last act, for as long as it can be undone. */
  readonly done: TagChange | null;
  /** Why the last act was not kept. */
  readonly fault: LibraryFault | null;
}

/** What the screens show of tags. tags-acts.ts is what changes it. */
export const useTags = create<TagsState>()(() => ({ tags: null, done: null, fault: null }));
