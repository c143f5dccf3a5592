import type { Page } from '../../domain/page.ts';
import type { Story } from '../../domain/story.ts';
import { partSource, storyParts } from '../../search/story-parts.ts';

/** How much a story's headline weighs: the longest story of a page leads it. */
type StoryWeight = 'lead' | 'main' | 'short';

/** One story of a row. `span` counts twelfths of the page's width. */
export interface StoryItem {
  readonly story: Story;
  readonly weight: StoryWeight;
  readonly span: number;
}

/** What follows what on a page, from top to bottom. Stories stand in rows, in reading order from left to right and from row to row. */
export type FlowItem =
  | { readonly kind: 'strip'; readonly text: string }
  | { readonly kind: 'stories'; readonly section: string | null; readonly rows: readonly (readonly StoryItem[])[] };

/** Width of a page, in the units of `span`: the least number that halves, thirds and quarters of a page divide. */
const PAGE_SPAN = 12;
const LEAST_SPAN = 3;
const MOST_STORIES = 3;
/** Text length (UTF-16 units) that fills a row: about ten lines across the page. */
const ROW_LENGTH = 1000;
/** Room of a story's furniture, as length of text. */
const FURNITURE_LENGTH = 120;
/** Body length from which a headline is a main one. */
const MAIN_LENGTH = 320;

/**
 * The page in reading order. Stories that follow each other under one section stand together; a strip stands before the first story that begins
 * after it in the document.
 */
export function pageFlow(page: Page): readonly FlowItem[] {
  const lead = leadStory(page.stories);
  const strips = stripPlaces(page);
  const items: FlowItem[] = [];
  let group: Story[] = [];
  const close = (): void => {
    if (group.length > 0) items.push({ kind: 'stories', section: group[0]?.section ?? null, rows: setRows(group, lead) });
    group = [];
  };
  const addStrips = (before: number): void => {
    for (const [index, text] of page.strips.entries()) {
      if (strips[index] !== before) continue;
      close();
      items.push({ kind: 'strip', text });
    }
  };
  for (const [index, story] of page.stories.entries()) {
    addStrips(index);
    if (group.length > 0 && group[0]?.section !== story.section) close();
    group.push(story);
  }
  close();
  addStrips(page.stories.length);
  return items;
}

function bodyLength(story: Story): number {
  return story.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
}

/** The longest story, the first of equals; none on an empty page. */
function leadStory(stories: readonly Story[]): Story | undefined {
  return stories.reduce<Story | undefined>((longest, story) => (longest && bodyLength(longest) >= bodyLength(story) ? longest : story), undefined);
}

function rowLength(stories: readonly Story[]): number {
  return stories.reduce((sum, story) => sum + bodyLength(story) + FURNITURE_LENGTH, 0);
}

/** Rows that are full, or hold as many stories as fit side by side; the leading story has a row of its own. */
function setRows(stories: readonly Story[], lead: Story | undefined): readonly (readonly StoryItem[])[] {
  const rows: Story[][] = [];
  let open = false;
  for (const story of stories) {
    const row = rows.at(-1);
    if (open && row && story !== lead) row.push(story);
    else rows.push([story]);
    const last = rows.at(-1) ?? [];
    open = story !== lead && last.length < MOST_STORIES && rowLength(last) < ROW_LENGTH;
  }
  return rows.map((row) => {
    const spans = shareSpan(row.map((story) => rowLength([story])));
    return row.map((story, index) => ({ story, weight: weigh(story, lead), span: spans[index] ?? PAGE_SPAN }));
  });
}

function weigh(story: Story, lead: Story | undefined): StoryWeight {
  if (story === lead) return 'lead';
  return bodyLength(story) >= MAIN_LENGTH ? 'main' : 'short';
}

/** Shares the page's width by length, so that stories side by side end at about one height. The sum is always the whole width. */
function shareSpan(lengths: readonly number[]): readonly number[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const spans = lengths.map((length) => Math.max(LEAST_SPAN, Math.round((PAGE_SPAN * length) / total)));
  const widest = spans.indexOf(Math.max(...spans));
  const rest = PAGE_SPAN - spans.reduce((sum, span) => sum + span, 0);
  return spans.map((span, index) => (index === widest ? span + rest : span));
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
