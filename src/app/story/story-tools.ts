import type { StoryTool } from './story-tool.ts';

/** In the order in which they stand. */
export const STORY_TOOLS: readonly StoryTool[] = [
  { name: 'type', load: async () => (await import('../settings/reading-panel.tsx')).ReadingPanel },
  { name: 'aloud', load: async () => (await import('../aloud/start-aloud.ts')).StartAloud },
  { name: 'cite', load: async () => (await import('../cite/cite-sheet.tsx')).CiteSheet },
  { name: 'share', load: async () => (await import('../cite/share-sheet.tsx')).ShareSheet },
  { name: 'print', load: async () => (await import('../print/print-story.ts')).PrintStory },
];
