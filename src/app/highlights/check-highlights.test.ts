import { expect, test } from 'vitest';
import type { Archive, Found, StoryOnPage } from '../../archive/archive.ts';
import { MADE_SOURCE, madeCard, madeStory } from '../../domain/testing/made-story.ts';
import { describePassage } from '../../library/anchor.ts';
import type { Highlight } from '../../library/kept-rows.ts';
import { copyStory } from '../../library/saved-story.ts';
import { storyParts } from '../../search/story-parts.ts';
import { openLibraryOnce } from '../library/library-acts.ts';
import { checkHighlights, type Checked } from './check-highlights.ts';

const made = madeStory();
const passage = describePassage(storyParts(made), { part: 0, at: 0 }, { part: 0, at: 4 });
const on = (story: string): Highlight => ({ ...(passage ?? { quote: '', before: '', after: '', source: [0, 0] }), id: `on ${story}`, story, headline: '', page: 'made', sequence: 1, colour: 'red', note: null, madeAt: '' });

/** An archive of these answers; the story of any other id cannot be read. */
function archiveOf(answers: Readonly<Record<string, Found<StoryOnPage>>>): Archive {
  return { story: (id: string) => (answers[id] ? Promise.resolve(answers[id]) : Promise.reject(new Error(id))) } as unknown as Archive;
}

test('highlights are looked for in the collection, under the id that a story moved to, and in the saved copy', async () => {
  const page = { page: 'made', document: 'made.txt', standingHead: null, place: 1, paper: null, issueDate: null, number: null, name: null };
  const saved = madeStory({ id: 'saved' });
  await (await openLibraryOnce()).save(copyStory(saved, madeCard(saved), page, MADE_SOURCE));
  const archive = archiveOf({
    here: { state: 'found', value: { story: made } as unknown as StoryOnPage },
    old: { state: 'moved', to: 'here' },
    changed: { state: 'found', value: { story: madeStory({ headline: '另一个', sources: { ...made.sources, headline: [] } }) } as unknown as StoryOnPage },
    saved: { state: 'unknown' },
    gone: { state: 'unknown' },
  });
  const all = new Map<string, Checked>();
  await checkHighlights(archive, ['here', 'old', 'changed', 'saved', 'gone', 'unreadable'].map(on), (found) => {
    for (const [id, checked] of found) all.set(id, checked);
  }, new AbortController().signal);
  expect([...all].map(([id, { story, standing }]) => `${id}: ${standing.state}${standing.state === 'adrift' ? ` ${standing.why}` : ''} in ${story}`)).toEqual([
    'on here: there in here', 'on old: there in here', 'on changed: adrift unsure in changed', 'on saved: there in saved', 'on gone: adrift story in gone', 'on unreadable: unchecked in unreadable',
  ]);
});
