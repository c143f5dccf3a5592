import type { Passage } from '../../library/anchor.ts';
import type { Colour, Highlight, Rows, StoryNote } from '../../library/kept-rows.ts';
import { createActs } from '../views/create-acts.ts';
import { useHighlights, type HighlightAct } from './highlights-store.ts';
import { newId } from './new-id.ts';
import { mergeNotes, type Written } from './note-draft.ts';
import { changeRow, undoChange } from './row-change.ts';

interface KeptMarks {
  readonly highlights: Rows<Highlight>;
  readonly notes: Rows<StoryNote>;
}

/** The story that is marked, as its rows name it. */
export type OnStory = Pick<StoryNote, 'story' | 'headline' | 'page'>;

const act = createActs<KeptMarks>({
  stores: ['highlights', 'notes'],
  open: async (library) => {
    const [highlights, notes] = await Promise.all([library.rows('highlights'), library.rows('notes')]);
    return { highlights, notes };
  },
  refresh,
  tell: (fault) => {
    useHighlights.setState({ fault });
  },
});

/** Opens highlights and notes once and keeps the store in step with them. Never rejects: what happened is in the store. */
export function followHighlights(): Promise<void> {
  return act(() => Promise.resolve());
}

/**
 * Marks a passage; one that is marked already is given the colour.
 * @param ids all ids that the story had and has
 * @returns the highlight's id, null where it was not kept
 */
export async function markPassage(on: OnStory, passage: Passage, colour: Colour, ids: readonly string[] = [on.story]): Promise<string | null> {
  const { source } = passage;
  const present = useHighlights.getState().highlights?.find((one) => ids.includes(one.story) && one.source[0] === source[0] && one.source[1] === source[1]);
  if (present) {
    await recolour(present, colour);
    return present.id;
  }
  const id = newId();
  const made: Highlight[] = [];
  await act(async ({ highlights }) => {
    made.push(...await highlights.put([{ ...on, ...passage, id, sequence: 0, colour, note: null, madeAt: now() }]));
  });
  const [after] = made;
  if (!after) return null;
  // Told when the act is over: what is selected once it is told is another passage, and stays selected.
  tellLast({ on: 'highlights', did: 'marked', id, story: on.story, before: null, after });
  return id;
}

export async function recolour(highlight: Highlight, colour: Colour): Promise<void> {
  await changeHighlight(highlight, (row) => ({ ...row, colour }), 'recoloured');
}

/**
 * Keeps what was written beside what another window wrote meanwhile; nothing but white space takes the note away.
 * @returns the note as it is kept, '' for none; null where it could not be kept
 */
export async function noteOnHighlight(highlight: Highlight, written: Written): Promise<string | null> {
  const after = await changeHighlight(highlight, (row) => ({ ...row, note: noteOf(mergeNotes(written, row.note ?? '')) }), 'noted');
  return after && (after.note ?? '');
}

/**
 * Takes a highlight out with its note; undoHighlightAct puts it back.
 * @param written in a sheet and not kept yet: it comes back too
 * @returns whether it is out
 */
export async function removeHighlight(id: string, written: Written = { opened: '', text: '' }): Promise<boolean> {
  let isOut = false;
  await act(async ({ highlights }) => {
    const [taken] = await highlights.remove([[id]]);
    isOut = true;
    // A second press finds nothing: what the first one took can still be put back.
    if (taken) tellRemoved({ ...taken, note: noteOf(mergeNotes(written, taken.note ?? '')) });
  });
  return isOut;
}

/**
 * Keeps the note on a whole story beside what another window wrote meanwhile; nothing but white space takes it away.
 * @returns the note as it is kept, '' for none; null where it could not be kept
 */
export async function noteOnStory(on: OnStory, written: Written): Promise<string | null> {
  let kept: string | null = null;
  await act(async ({ notes }) => {
    const change = await changeRow(notes, on.story, (row) => {
      const text = noteOf(mergeNotes(written, row?.text ?? ''));
      if (text === null || text === row?.text) return text === null ? null : row;
      return { ...on, sequence: row?.sequence ?? 0, text, writtenAt: now() };
    });
    kept = change.after?.text ?? '';
    if (change.before?.text !== change.after?.text) tellLast({ on: 'notes', did: change.after ? 'noted' : 'unnoted', story: on.story, ...change });
  });
  return kept;
}

/** Puts back what the last act changed, as it was, where nothing newer stands in its place. */
export function undoHighlightAct(): Promise<void> {
  const { last } = useHighlights.getState();
  return act(async (rows) => {
    if (last?.on === 'highlights') await undoChange(rows.highlights, last.id, last);
    if (last?.on === 'notes') await undoChange(rows.notes, last.story, last);
  }, () => useHighlights.setState(({ last: told }) => (told === last ? { last: null } : {})));
}

/** Takes the notice of the last act away; it can then be undone no more. */
export function dismissHighlightAct(): void {
  useHighlights.setState({ last: null, fault: null });
}

/** One that another window took out stays out, and its undo brings it back with the change: nothing that was written is lost. */
async function changeHighlight(shown: Highlight, change: (row: Highlight) => Highlight, did: 'recoloured' | 'noted'): Promise<Highlight | null> {
  let made: Highlight | null = null;
  await act(async ({ highlights }) => {
    const { before, after } = await changeRow(highlights, shown.id, (row) => row && change(row));
    made = after ?? change(shown);
    if (!before || !after) tellRemoved(made);
    else if (before.colour !== after.colour || before.note !== after.note) {
      tellLast({ on: 'highlights', did: did === 'noted' && after.note === null ? 'unnoted' : did, id: shown.id, story: shown.story, before, after });
    }
  });
  return made;
}

function noteOf(text: string): string | null {
  return text.trim() === '' ? null : text;
}

function tellRemoved(before: Highlight): void {
  tellLast({ on: 'highlights', did: 'removed', id: before.id, story: before.story, before, after: null });
}

function tellLast(last: HighlightAct): void {
  useHighlights.setState({ last });
}

async function refresh(rows: KeptMarks): Promise<void> {
  const [highlights, notes] = await Promise.all([rows.highlights.list(), rows.notes.list()]);
  // Every change of the library is told, whatever it changed: what stayed the same is not drawn anew.
  useHighlights.setState((before) => ({
    highlights: isSame(highlights, before.highlights, (one, other) => one.id === other.id && one.colour === other.colour && one.note === other.note) ? before.highlights : highlights,
    notes: isSame(notes, before.notes, (one, other) => one.story === other.story && one.text === other.text) ? before.notes : notes,
  }));
}

function isSame<Row>(list: readonly Row[], before: readonly Row[] | null, equal: (one: Row, other: Row) => boolean): boolean {
  return before?.length === list.length && list.every((row, place) => {
    const other = before[place];
    return other !== undefined && equal(row, other);
  });
}

function now(): string {
  return new Date().toISOString();
}
