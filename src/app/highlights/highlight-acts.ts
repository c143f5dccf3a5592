import type { Passage } from '../../library/anchor.ts';
import type { Colour, Highlight, Rows, StoryNote } from '../../library/kept-rows.ts';
import { createActs } from '../views/create-acts.ts';
import { useHighlights, type HighlightAct } from './highlights-store.ts';

interface KeptMarks {
  readonly highlights: Rows<Highlight>;
  readonly notes: Rows<StoryNote>;
}

/** The story that is marked, as its rows name it. */
export type OnStory = Pick<StoryNote, 'story' | 'headline' | 'page'>;

const act = createActs<KeptMarks>({
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

/** Marks a passage; one that is marked already is given the colour. Returns the highlight's id, null where it was not kept. */
export async function markPassage(on: OnStory, passage: Passage, colour: Colour): Promise<string | null> {
  const { source } = passage;
  const present = useHighlights.getState().highlights?.find((one) => one.story === on.story && one.source[0] === source[0] && one.source[1] === source[1]);
  if (present) {
    await recolour(present, colour);
    return present.id;
  }
  const id = newId();
  await act(async ({ highlights }) => {
    await highlights.put([{ ...on, ...passage, id, sequence: 0, colour, note: null, madeAt: now() }]);
    tellLast({ on: 'highlights', did: 'marked', id, story: on.story, before: null });
  });
  return useHighlights.getState().highlights?.some((one) => one.id === id) ? id : null;
}

export function recolour(highlight: Highlight, colour: Colour): Promise<void> {
  return changeHighlight(highlight, { colour }, 'recoloured');
}

/** Keeps what was written, and says whether it is kept; nothing but white space takes the note away. */
export async function noteOnHighlight(highlight: Highlight, text: string): Promise<boolean> {
  const note = text.trim() === '' ? null : text;
  if (note === highlight.note) return true;
  await changeHighlight(highlight, { note }, note === null ? 'unnoted' : 'noted');
  return isKept();
}

/** Takes a highlight out with its note; undoHighlightAct puts it back. */
export function removeHighlight(id: string): Promise<void> {
  return act(async ({ highlights }) => {
    const [before] = await highlights.remove([[id]]);
    // A second press finds nothing: what the first one took can still be put back.
    if (before) tellLast({ on: 'highlights', did: 'removed', id, story: before.story, before });
  });
}

/** Keeps the note on a whole story, and says whether it is kept; nothing but white space takes it away. */
export async function noteOnStory(on: OnStory, text: string): Promise<boolean> {
  await act(async ({ notes }) => {
    let before: StoryNote | null = null;
    const written = text.trim() !== '';
    await notes.change([on.story], (row) => {
      before = row;
      return written ? { ...on, sequence: row?.sequence ?? 0, text, writtenAt: now() } : null;
    });
    tellLast({ on: 'notes', did: written ? 'noted' : 'unnoted', story: on.story, before });
  });
  return isKept();
}

/** Puts back what the last act changed, as it was. */
export function undoHighlightAct(): Promise<void> {
  const { last } = useHighlights.getState();
  return act(async ({ highlights, notes }) => {
    if (last?.on === 'highlights') await highlights.change([last.id], () => last.before);
    if (last?.on === 'notes') await notes.change([last.story], () => last.before);
    tellLast(null);
  });
}

/** Takes the notice of the last act away; it can then be undone no more. */
export function dismissHighlightAct(): void {
  useHighlights.setState({ last: null, fault: null });
}

/** One that another window took out comes back: nothing that was written is lost. */
function changeHighlight(shown: Highlight, change: Partial<Pick<Highlight, 'colour' | 'note'>>, did: 'recoloured' | 'noted' | 'unnoted'): Promise<void> {
  return act(async ({ highlights }) => {
    let before: Highlight | null = null;
    await highlights.change([shown.id], (row) => {
      before = row;
      return { ...(row ?? shown), ...change };
    });
    tellLast({ on: 'highlights', did, id: shown.id, story: shown.story, before });
  });
}

/** Whether the act that has just ended went well. */
function isKept(): boolean {
  return useHighlights.getState().fault === null;
}

function tellLast(last: HighlightAct | null): void {
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

/** Not by randomUUID, which plain http lacks. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function now(): string {
  return new Date().toISOString();
}
