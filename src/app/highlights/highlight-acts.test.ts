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

test('making, changing, noting and removing are each undone', async () => {
  await markPassage(on, passage, 'green');
  await undoHighlightAct();
  expect(kept()).toEqual([]);
  await markPassage(on, passage, 'green');
  await recolour(first(), 'blue');
  await noteOnHighlight(first(), '要核对');
  await undoHighlightAct();
  expect(kept()).toEqual(['甲乙 blue null']);
  await noteOnHighlight(first(), '要核对');
  await noteOnHighlight(first(), ' ');
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

test('a note that is written while another window removes its highlight is kept, with the highlight', async () => {
  await markPassage(on, passage, 'green');
  const shown = first();
  await (await (await openLibraryOnce()).rows('highlights')).remove([[shown.id]]);
  await noteOnHighlight(shown, '写到一半');
  expect(kept()).toEqual(['甲乙 green 写到一半']);
});

test('the note on a story is written, changed, taken away and brought back', async () => {
  await noteOnStory(on, '一');
  await noteOnStory(on, '二');
  await undoHighlightAct();
  expect(notes()).toEqual(['a 一']);
  await noteOnStory(on, '');
  expect(notes()).toEqual([]);
  await undoHighlightAct();
  expect(notes()).toEqual(['a 一']);
});

test('a note that there is no room for is told as not kept, and then kept', async () => {
  await markPassage(on, passage, 'green');
  const rows = await (await openLibraryOnce()).rows('highlights');
  vi.spyOn(rows, 'change').mockRejectedValueOnce(new LibraryError('quota', 'full'));
  expect(await noteOnHighlight(first(), '要核对')).toBe(false);
  expect([useHighlights.getState().fault, ...kept()]).toEqual(['quota', '甲乙 green null']);
  expect(await noteOnHighlight(first(), '要核对')).toBe(true);
  expect([useHighlights.getState().fault, ...kept()]).toEqual([null, '甲乙 green 要核对']);
});
