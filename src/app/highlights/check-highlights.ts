import type { Archive } from '../../archive/archive.ts';
import type { Story } from '../../domain/story.ts';
import { anchorHighlight, type Anchored } from '../../library/anchor.ts';
import type { Highlight } from '../../library/kept-rows.ts';
import { findSavedCopy } from '../library/saved-copy.ts';
import { markedStory } from './marked-story.ts';

/** Where a highlight stands; adrift too where its story is neither in the collection nor saved, and `unchecked` where that cannot be said just now. */
export type HighlightStanding = Anchored | { readonly state: 'adrift'; readonly why: 'story' } | { readonly state: 'unchecked' };

export interface Checked {
  readonly standing: HighlightStanding;
  /** The id that the highlight's story has now. */
  readonly story: string;
}

/** So many stories are looked at between two reports. */
const STEP = 40;

/**
 * Says of highlights where they stand in their stories as they are now, one story after another.
 * @param onChecked is given what was found since it was last called, by highlight id
 */
export async function checkHighlights(archive: Archive, highlights: readonly Highlight[], onChecked: (found: ReadonlyMap<string, Checked>) => void, over: AbortSignal): Promise<void> {
  const byStory = new Map<string, Highlight[]>();
  for (const highlight of highlights) {
    const own = byStory.get(highlight.story);
    if (own) own.push(highlight);
    else byStory.set(highlight.story, [highlight]);
  }
  let found = new Map<string, Checked>();
  let looked = 0;
  for (const [kept, own] of byStory) {
    const [story, text] = await findStory(archive, kept);
    if (over.aborted) return;
    const marked = text === null || text === 'unread' ? null : markedStory(text);
    const whole: HighlightStanding = text === null ? { state: 'adrift', why: 'story' } : { state: 'unchecked' };
    for (const highlight of own) found.set(highlight.id, { story, standing: marked ? anchorHighlight(highlight, marked) : whole });
    looked += 1;
    if (looked % STEP !== 0) continue;
    onChecked(found);
    found = new Map();
  }
  if (found.size > 0) onChecked(found);
}

/** The id that a story has now, and the story of the collection, or the copy that the reader saved; null where there is neither. */
async function findStory(archive: Archive, id: string): Promise<readonly [id: string, Story | 'unread' | null]> {
  const found = await archive.story(id).catch(() => null);
  if (found?.state === 'found') return [id, found.value.story];
  if (found?.state === 'moved') return findStory(archive, found.to);
  const copy = await findSavedCopy(id);
  return [id, copy?.story ?? (found ? null : 'unread')];
}
