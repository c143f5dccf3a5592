import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { madeStory, MADE_SOURCE, spanOf } from '../../domain/testing/made-story.ts';
import type { Repair, Story } from '../../domain/story.ts';
import { readDocument } from '../../pipeline.ts';
import { storyParts } from '../../search/story-parts.ts';
import { placeRepairs } from '../ui/repair-places.ts';
import { comparedSource } from './compared-source.ts';

/** Stretches of every printed text of a story, in order. */
function comparedStory(story: Story, source: string) {
  const { parts } = placeRepairs(story);
  return storyParts(story).map((part) => {
    const repairs = parts.find((repaired) => repaired.part.name === part.name && repaired.part.index === part.index)?.repairs ?? [];
    return { part, repairs, stretches: comparedSource(source, part.runs, repairs) };
  });
}

const repair = (source: Repair['source']): Repair => ({ rule: 'join-column-break', source, before: MADE_SOURCE.slice(...source), after: '' });

test('a break that was removed is numbered where it stood', () => {
  const [first] = comparedStory(madeStory(), MADE_SOURCE).filter(({ part }) => part.name === 'paragraph');
  expect(first?.stretches).toEqual([
    { kind: 'kept', text: '近日,青山街道工会走进河边。“大家辛', numbers: [] },
    { kind: 'removed', text: '\n\n', numbers: [1] },
    { kind: 'kept', text: '苦了。”主席说。丙丁区的队员表示感谢,继续干。', numbers: [] },
  ]);
});

test('what was removed at either end of a text is shown with it', () => {
  const [, end] = spanOf('青山街道工会慰问巡河队');
  const [headline] = comparedStory(madeStory({ repairs: [repair([end, end + 2])] }), MADE_SOURCE);
  expect(headline?.stretches).toEqual([{ kind: 'kept', text: '青山街道工会慰问巡河队', numbers: [] }, { kind: 'removed', text: '\n\n', numbers: [1] }]);
});

test('two repairs in one gap have a stretch each', () => {
  const [[start, end]] = madeStory().repairs.map(({ source }) => source) as [readonly [number, number]];
  const story = madeStory({ repairs: [repair([start, start + 1]), repair([start + 1, end])] });
  expect(comparedStory(story, MADE_SOURCE)[2]?.stretches.slice(1, 3)).toEqual([{ kind: 'removed', text: '\n', numbers: [1] }, { kind: 'removed', text: '\n', numbers: [2] }]);
});

const DOCUMENTS = new URL('../../../data/documents/', import.meta.url);

test.each(readdirSync(DOCUMENTS).filter((name) => name.endsWith('.txt')))('in %s every repair of a text is numbered once, what is kept is the reading text’s own, and what was removed is shown', (name) => {
  const read = readDocument({ name, bytes: readFileSync(new URL(name, DOCUMENTS)) });
  if (!('source' in read)) throw new Error(`${name} was refused`);
  for (const story of read.ingested.stories) {
    // None is left out: what stood apart from every text is told below them, and only what was printed twice does.
    const { parts, elsewhere } = placeRepairs(madeStory(story));
    expect([...parts.flatMap(({ repairs }) => repairs), ...elsewhere].map(({ number }) => number)).toEqual(story.repairs.map((_, n) => n + 1));
    expect(elsewhere.filter(({ repair: { rule } }) => rule !== 'remove-duplicate')).toEqual([]);
    for (const { part, repairs, stretches } of comparedStory(madeStory(story), read.source)) {
      expect(stretches.flatMap(({ numbers }) => numbers)).toEqual(repairs.map(({ number }) => number));
      expect(stretches.filter(({ kind }) => kind === 'kept').map(({ text }) => text).join('')).toBe(part.runs.map((run) => read.source.slice(run.from, run.from + run.length)).join(''));
      for (const { number, repair: { before } } of repairs) expect(stretches.some(({ numbers, kind, text }) => numbers.includes(number) && (kind === 'skipped' || text.startsWith(before)))).toBe(true);
    }
  }
});
