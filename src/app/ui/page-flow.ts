import type { Page } from '../../domain/page.ts';
import type { Story } from '../../domain/story.ts';
import { partSource, storyParts } from './story-parts.ts';

/** How much room a story's headline takes: the longest story of a page leads it. */
export type StoryWeight = 'lead' | 'main' | 'short';

/** What follows what on a page, from top to bottom. `index` counts strips or stories of the page from 0. */
export type FlowItem =
  | { readonly kind: 'strip'; readonly index: number; readonly text: string }
  | { readonly kind: 'section'; readonly text: string; readonly stories: readonly StoryItem[] }
  | { readonly kind: 'stories'; readonly stories: readonly StoryItem[] };

export interface StoryItem {
  readonly index: number;
  readonly story: Story;
  readonly weight: StoryWeight;
}

/** Body length (UTF-16 units) from which a story is set as a main one: about 20 lines of a 16 em column. */
const MAIN_LENGTH = 320;

/**
 * The page in reading order. Stories that follow each other under one section stand together; a strip stands before the first story that begins
 * after it in the document.
 */
export function pageFlow(page: Page): readonly FlowItem[] {
  const lead = leadStory(page.stories);
  const strips = stripPlaces(page);
  const items: FlowItem[] = [];
  let group: { section: string | null; stories: StoryItem[] } | null = null;
  const close = (): void => {
    if (group) items.push(group.section === null ? { kind: 'stories', stories: group.stories } : { kind: 'section', text: group.section, stories: group.stories });
    group = null;
  };
  const addStrips = (before: number): void => {
    for (const [index, text] of page.strips.entries()) {
      if (strips[index] !== before) continue;
      close();
      items.push({ kind: 'strip', index, text });
    }
  };
  for (const [index, story] of page.stories.entries()) {
    addStrips(index);
    if (group === null || group.section !== story.section) {
      close();
      group = { section: story.section, stories: [] };
    }
    group.stories.push({ index, story, weight: weigh(story, index === lead) });
  }
  close();
  addStrips(page.stories.length);
  return items;
}

function bodyLength(story: Story): number {
  return story.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
}

/** Index of the longest story, the first of equals; -1 on an empty page. */
function leadStory(stories: readonly Story[]): number {
  const lengths = stories.map(bodyLength);
  return lengths.indexOf(Math.max(...lengths));
}

function weigh(story: Story, isLead: boolean): StoryWeight {
  if (isLead) return 'lead';
  return bodyLength(story) >= MAIN_LENGTH ? 'main' : 'short';
}

/** For each strip, the index of the story it stands before. A strip whose bin is not found stands over the whole page. */
function stripPlaces(page: Page): readonly number[] {
  const bins = page.bins.filter((bin) => bin.role === 'strip');
  const starts = page.stories.map((story) => Math.min(...storyParts(story).flatMap((part) => partSource(part)?.[0] ?? [])));
  return page.strips.map((_, index) => {
    const bin = bins[index];
    if (!bin) return 0;
    const before = starts.findIndex((start) => start >= bin.source[1]);
    return before === -1 ? page.stories.length : before;
  });
}
