import { readdirSync, readFileSync } from 'node:fs';
import type { ExportedStory } from '../../src/export/exported-story.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { readGazetteers } from '../read-gazetteers.ts';

/** Every story of `data/documents/`, as a reader would export it who has saved it, with a tag. */
export function pagesAtHand(): readonly ExportedStory[] {
  const folder = new URL('../../data/documents/', import.meta.url);
  const documents = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
  const { pages } = runPipeline(documents, { gazetteers: readGazetteers(), pages: {}, withheld: [] });
  return pages.flatMap(({ stories, page, document, paper, issueDate, number, name }, index) => stories.map((story): ExportedStory => ({
    story, page: { page, document: document.name, place: index + 1, paper, issueDate, number, name },
    address: `https://paper.example/story/${story.id}`, savedAt: '2026-11-21T08:00:00.000Z', tags: ['稍后读'], note: null, highlights: [],
  })));
}
