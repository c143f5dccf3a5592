import type { Page } from '../../domain/page.ts';
import type { Story } from '../../domain/story.ts';
import { partSource, storyParts } from '../../search/story-parts.ts';
import type { Band } from './page-bands.ts';
import { textLength, weigh, type StoryWeight } from './page-height.ts';
import { setGroups } from './page-steps.ts';

/** One story of a stack. */
export interface StoryItem {
  readonly story: Story;
  readonly weight: StoryWeight;
  /** Its section, where no other story stands under it. */
  readonly section: string | null;
}

/** Stories one below the other. Its width in twelfths of the page's, on a page of four columns and on one of three. */
export interface StoryStack {
  readonly items: readonly StoryItem[];
  readonly span: number;
  readonly tabletSpan: number;
}

/** What follows what on a page, from top to bottom. Stacks of a row stand side by side; a section is that of several stories. */
export type FlowItem =
  | { readonly kind: 'strip'; readonly text: string }
  | { readonly kind: 'stories'; readonly section: string | null; readonly rows: readonly (readonly StoryStack[])[] };

/** Twelfths of a page's width that a column takes, on a page of four and on one of three. */
const DESK_COLUMN = 3;
const TABLET_COLUMN = 4;

/**
 * The page in reading order. Several stories that follow each other under one section stand together under it; a strip stands before the first story that
 * begins after it in the document.
 */
export function pageFlow(page: Page): readonly FlowItem[] {
  const lead = leadStory(page.stories);
  const strips = stripPlaces(page);
  const alone = loneSections(page.stories);
  const sectionOf = (story: Story | undefined): string | null => (story && !alone.has(story) ? story.section : null);
  const groups: Story[][] = [];
  for (const [index, story] of page.stories.entries()) {
    const group = groups.at(-1);
    if (group && !strips.includes(index) && sectionOf(group[0]) === sectionOf(story)) group.push(story);
    else groups.push([story]);
  }
  const stripsBefore = (place: number): readonly FlowItem[] => page.strips.flatMap((text, index) => (strips[index] === place ? [{ kind: 'strip', text }] : []));
  let place = 0;
  const items = setGroups(groups, lead).flatMap((bands, index): readonly FlowItem[] => {
    const [first, ...rest] = groups[index] ?? [];
    const before = stripsBefore(place);
    place += 1 + rest.length;
    return [...before, { kind: 'stories', section: sectionOf(first), rows: rowsOf(bands, lead, alone) }];
  });
  return [...items, ...stripsBefore(page.stories.length)];
}

/** Sections over one story only: they stand with their story, and hold nothing apart. */
function loneSections(stories: readonly Story[]): ReadonlyMap<Story, string> {
  return new Map(stories.flatMap((story, index) => {
    const { section } = story;
    const isAlone = section !== null && stories[index - 1]?.section !== section && stories[index + 1]?.section !== section;
    return isAlone ? [[story, section] as const] : [];
  }));
}

/** The longest story, the first of equals; none on an empty page. */
function leadStory(stories: readonly Story[]): Story | undefined {
  return stories.reduce<Story | undefined>((longest, story) => (longest && textLength(longest) >= textLength(story) ? longest : story), undefined);
}

function rowsOf(bands: readonly Band<Story>[], lead: Story | undefined, sections: ReadonlyMap<Story, string>): readonly (readonly StoryStack[])[] {
  return bands.map((band) => band.map((stack) => ({
    items: stack.stories.map((story) => ({ story, weight: weigh(story, lead), section: sections.get(story) ?? null })),
    span: stack.desk * DESK_COLUMN,
    tabletSpan: stack.tablet * TABLET_COLUMN,
  })));
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
