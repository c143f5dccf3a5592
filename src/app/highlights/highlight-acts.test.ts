import { beforeEach, expect, test, vi } from 'vitest';
import type { Passage } from '../../library/anchor.ts';
import { LibraryError } from '../../library/errors.ts';
import { openLibraryOnce } from '../library/library-acts.ts';
import { followHighlights, markPassage, noteOnHighlight, noteOnStory, recolour, removeHighlight, undoHighlightAct } from './highlight-acts.ts';
import { useHighlights } from './highlights-store.ts';

const on = { story: 'a', headline: '标题', page: 'made' };
const passage: Passage = { quote: '甲乙', before: '', after: '', source: [3, 5] };
/** What the store holds, in one line each. */
const kept = (): string[] => (useHighlights.getState().highlights ?? []).map(({ quote, colour, note }) => `${quote} ${colour} ${note}`);
const notes = (): string[] => (useHighlights.getState().notes ?? []).map(({ story, text }) => `${story} ${text}`);
const first = () => useHighlights.getState().highlights?.[0] ?? expect.fail('nothing is highlighted');
const writeNote = (text: string) => noteOnHighlight(first(), { opened: first().note ?? '', text });
const writeOnStory = (text: string) => noteOnStory(on, { opened: useHighlights.getState().notes?.[0]?.text ?? '', text });
/** What another window does, by the rows themselves. */
const elsewhere = async <Name extends 'highlights' | 'notes'>(name: Name) => (await openLibraryOnce()).rows(name);

beforeEach(async () => {
  const library = await openLibraryOnce();
  for (const name of ['highlights', 'notes'] as const) {
    const rows = await library.rows(name);
    await rows.remove((await rows.list()).map((row) => ['id' in row ? row.id : row.story]));
  }
  await followHighlights();
});

test('a passage is highlighted once, then given other colours', async () => {
  const id = await markPassage(on, passage, 'yellow');
  expect(await markPassage(on, passage, 'red')).toBe(id);
  expect(kept()).toEqual(['甲乙 red null']);
  await undoHighlightAct();
  expect(kept()).toEqual(['甲乙 yellow null']);
});

test('a highlight is told when it is made, listed and its act is over', async () => {
  const listedWhenTold: boolean[] = [];
  const unsubscribe = useHighlights.subscribe(({ highlights, last }, before) => {
    if (last !== before.last && last?.did === 'marked') listedWhenTold.push(highlights?.length === 1);
  });
  await markPassage(on, passage, 'yellow');
  unsubscribe();
  expect(listedWhenTold).toEqual([true]);
});

test('a passage that was highlighted under an earlier id of its story is not highlighted twice', async () => {
  const id = await markPassage({ ...on, story: 'old' }, passage, 'yellow');
  expect(await markPassage(on, passage, 'red', ['a', 'old'])).toBe(id);
  expect(kept()).toEqual(['甲乙 red null']);
});

test('making, changing, noting and removing are each undone', async () => {
  await markPassage(on, passage, 'green');
  await undoHighlightAct();
  expect(kept()).toEqual([]);
  await markPassage(on, passage, 'green');
  await recolour(first(), 'blue');
  await writeNote('要核对');
  await undoHighlightAct();
  expect(kept()).toEqual(['甲乙 blue null']);
  await writeNote('要核对');
  await writeNote(' ');
  expect(kept()).toEqual(['甲乙 blue null']);
  await undoHighlightAct();
  await removeHighlight(first().id);
  expect(kept()).toEqual([]);
  await undoHighlightAct();
  expect(kept()).toEqual(['甲乙 blue 要核对']);
});

test('one that is removed twice comes back', async () => {
  await markPassage(on, passage, 'green');
  const { id } = first();
  await Promise.all([removeHighlight(id), removeHighlight(id)]);
  await undoHighlightAct();
  expect(kept()).toEqual(['甲乙 green null']);
});

test('a note that is written while another window removes its highlight comes back with the highlight, by the undo', async () => {
  await markPassage(on, passage, 'green');
  const shown = first();
  await (await elsewhere('highlights')).remove([[shown.id]]);
  await noteOnHighlight(shown, { opened: '', text: '写到一半' });
  expect([useHighlights.getState().last?.did, ...kept()]).toEqual(['removed']);
  await undoHighlightAct();
  expect(kept()).toEqual(['甲乙 green 写到一半']);
});

test('a highlight that is removed while its note is written comes back with what was written', async () => {
  await markPassage(on, passage, 'green');
  expect(await removeHighlight(first().id, { opened: '', text: '写到一半' })).toBe(true);
  expect(kept()).toEqual([]);
  await undoHighlightAct();
  expect(kept()).toEqual(['甲乙 green 写到一半']);
});

test('what two windows wrote in one note stays, both', async () => {
  await markPassage(on, passage, 'green');
  const rows = await elsewhere('highlights');
  await rows.change([first().id], (row) => row && { ...row, note: '那边' });
  expect(await noteOnHighlight(first(), { opened: '', text: '这边' })).toBe('那边\n\n这边');
  expect(first().note).toBe('那边\n\n这边');
  await (await elsewhere('notes')).put([{ ...on, sequence: 0, text: '那边', writtenAt: '' }]);
  expect(await noteOnStory(on, { opened: '旧', text: '' })).toBe('那边');
  expect(notes()).toEqual(['a 那边']);
});

test('an undo leaves what another window changed since', async () => {
  await markPassage(on, passage, 'green');
  await recolour(first(), 'blue');
  const rows = await elsewhere('highlights');
  await rows.change([first().id], (row) => row && { ...row, note: '那边' });
  await undoHighlightAct();
  expect(kept()).toEqual(['甲乙 green 那边']);
  await recolour(first(), 'blue');
  await rows.change([first().id], (row) => row && { ...row, colour: 'red' });
  await undoHighlightAct();
  expect(kept()).toEqual(['甲乙 red 那边']);
  await recolour(first(), 'blue');
  await rows.remove([[first().id]]);
  await undoHighlightAct();
  expect(kept()).toEqual([]);
  await markPassage(on, passage, 'green');
  await rows.change([first().id], (row) => row && { ...row, note: '那边' });
  await undoHighlightAct();
  expect(kept()).toEqual(['甲乙 green 那边']);
  await removeHighlight(first().id);
  const { last } = useHighlights.getState();
  if (last?.on !== 'highlights' || !last.before) expect.fail('nothing was taken out');
  await rows.put([{ ...last.before, colour: 'red' }]);
  await undoHighlightAct();
  expect(kept()).toEqual(['甲乙 red 那边']);
});

test('a note on a story that is taken away twice comes back', async () => {
  await writeOnStory('一');
  const away = { opened: '一', text: '' };
  await Promise.all([noteOnStory(on, away), noteOnStory(on, away)]);
  expect(notes()).toEqual([]);
  await undoHighlightAct();
  expect(notes()).toEqual(['a 一']);
});

test('the note on a story is written, changed, taken away and brought back', async () => {
  await writeOnStory('一');
  await writeOnStory('二');
  await undoHighlightAct();
  expect(notes()).toEqual(['a 一']);
  await writeOnStory('');
  expect(notes()).toEqual([]);
  await undoHighlightAct();
  expect(notes()).toEqual(['a 一']);
});

test('a note that there is no room for is told as not kept, and then kept', async () => {
  await markPassage(on, passage, 'green');
  const rows = await (await openLibraryOnce()).rows('highlights');
  vi.spyOn(rows, 'change').mockRejectedValueOnce(new LibraryError('quota', 'full'));
  expect(await writeNote('要核对')).toBeNull();
  expect([useHighlights.getState().fault, ...kept()]).toEqual(['quota', '甲乙 green null']);
  expect(await writeNote('要核对')).toBe('要核对');
  expect([useHighlights.getState().fault, ...kept()]).toEqual([null, '甲乙 green 要核对']);
});
