import { create } from 'zustand';
import type { StoryCard } from '../../domain/card.ts';
import type { Story } from '../../domain/story.ts';
import type { AloudPlace } from './aloud-queue.ts';
import type { AloudSentence } from './aloud-sentences.ts';

/** A story that is read aloud. */
export interface Aloud {
  readonly story: Story;
  /** The one after it on its page. */
  readonly next: StoryCard | null;
  readonly sentences: readonly AloudSentence[];
  /** The number of the present sentence, from 0. */
  readonly at: number;
  /** `waiting`: for the browser to name its voices. */
  readonly phase: AloudPlace['phase'] | 'waiting' | 'no-voice';
}

/** What is read aloud, on whatever screen the reader is; aloud-player.ts changes it. */
export const useAloud = create<{ readonly aloud: Aloud | null }>()(() => ({ aloud: null }));
