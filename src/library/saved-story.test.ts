import { describe, expect, it } from 'vitest';
import { MADE_SOURCE, madeCard, madeStory } from '../domain/testing/made-story.ts';
import type { Run } from '../text/sourced-text.ts';
import { copyStory, sourceOfCopy, type SavedPage } from './saved-story.ts';

const PAGE: SavedPage = { page: 'made', document: 'made.txt', standingHead: null, place: 3, paper: null, issueDate: null, number: null, name: null };

describe('copy of a story', () => {
  const before = '别的稿件在前。\n\n';
  const source = `${before}${MADE_SOURCE}\n\n别的稿件在后。`;
  const shift = (runs: readonly Run[]): Run[] => runs.map((run) => ({ ...run, from: run.from + before.length }));
  const made = madeStory();
  const { sources } = made;
  const story = {
    ...made,
    repairs: made.repairs.map((repair) => ({ ...repair, source: [repair.source[0] + before.length, repair.source[1] + before.length] as const })),
    because: [],
    sources: {
      ...sources, headline: shift(sources.headline), byline: shift(sources.byline), credit: shift(sources.credit), paragraphs: sources.paragraphs.map(shift),
    },
  };
  const copy = copyStory(story, madeCard(story), PAGE, source);

  it('takes the stretch of the document that the story lies in, and no more', () => {
    expect(copy.excerpt).toEqual({ start: before.length, text: MADE_SOURCE });
  });

  it('lets every span of the story still read what it read in the document', () => {
    const stand = sourceOfCopy(copy);
    for (const run of story.sources.paragraphs.flat()) expect(stand.slice(run.from, run.from + run.length)).toBe(source.slice(run.from, run.from + run.length));
    for (const repair of story.repairs) expect(stand.slice(...repair.source)).toBe(repair.before);
  });

  it('of a story without spans has an empty excerpt', () => {
    const none = { section: [], kicker: [], headline: [], deck: [], crossheads: [], byline: [], credit: [], paragraphs: [] };
    expect(copyStory({ ...story, repairs: [], sources: none }, madeCard(story), PAGE, source).excerpt).toEqual({ start: 0, text: '' });
  });
});
