import type { Written } from './note-draft.ts';
import { HELD_KEY, readHeldText } from './held-text.ts';
import { useUnkept, type UnkeptNote } from './unkept-store.ts';

let isRead = false;

/**
 * Keeps a note by its act. Where that fails its words are held: as long as the tab lives, and beyond where the browser lets them be put down elsewhere.
 * @param put returns what is kept now, null where it could not be kept
 * @returns what `put` returned
 */
export async function keepOrHold(note: UnkeptNote, put: (written: Written) => Promise<string | null>): Promise<string | null> {
  const kept = await put(note.written);
  readUnkept();
  // Nothing is lost where a note was to be taken away and stays.
  if (kept === null && note.written.text !== '') holdUnkept(note);
  else if (useUnkept.getState().notes.some(({ id }) => id === note.id)) letGo(note);
  return kept;
}

/** Says on whatever screen is open that a note is not kept: the sheet that it was written in is gone. Nothing is said where no words are held. */
export function tellUnkept(id: string): void {
  useUnkept.setState(({ notes, isUntold }) => ({ isUntold: isUntold || notes.some((note) => note.id === id) }));
}

/** The reader knows. */
export function dismissUnkept(): void {
  useUnkept.setState({ isUntold: false });
}

/** In the place of what the same sheet wrote before. */
function holdUnkept(note: UnkeptNote): void {
  change((notes) => [...notes.filter(({ id }) => id !== note.id), note]);
}

/** Lets go of a note that could not be kept; undoDrop brings it back. */
export function dropUnkept(note: UnkeptNote): void {
  letGo(note);
  useUnkept.setState({ dropped: note });
}

export function undoDrop(): void {
  const { dropped } = useUnkept.getState();
  if (dropped) holdUnkept(dropped);
  useUnkept.setState({ dropped: null });
}

function letGo(note: UnkeptNote): void {
  change((notes) => notes.filter(({ id }) => id !== note.id));
}

/** Takes up what was held in an earlier visit, once. */
export function readUnkept(): void {
  if (isRead) return;
  isRead = true;
  const held = readHeld();
  if (held.length > 0) useUnkept.setState(({ notes }) => ({ notes: [...held, ...notes] }));
}

/** Those on one story. @param ids all ids that the story had and has */
export function unkeptOn(notes: readonly UnkeptNote[], ids: readonly string[]): readonly UnkeptNote[] {
  return notes.filter(({ on }) => ids.includes(on.story));
}

/** The same change here and of what is put down, where other tabs may hold notes of their own. */
function change(make: (notes: readonly UnkeptNote[]) => readonly UnkeptNote[]): void {
  useUnkept.setState(({ notes, isUntold }) => ({ notes: make(notes), isUntold: isUntold && make(notes).length > 0 }));
  const notes = make(readHeld());
  writeHeldText(notes.length > 0 ? JSON.stringify(notes) : null);
}

function writeHeldText(text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(HELD_KEY);
    else localStorage.setItem(HELD_KEY, text);
  } catch {
    // Held as long as the tab lives.
  }
}

function readHeld(): readonly UnkeptNote[] {
  try {
    const value: unknown = JSON.parse(readHeldText() ?? '[]');
    return Array.isArray(value) ? value.filter(isNote) : [];
  } catch {
    // Something else wrote there.
    return [];
  }
}

function isNote(value: unknown): value is UnkeptNote {
  return hasTexts(value, ['id']) && 'on' in value && hasTexts(value.on, ['story', 'headline', 'page'])
    && 'written' in value && hasTexts(value.written, ['opened', 'text'])
    && 'highlight' in value && (value.highlight === null || hasTexts(value.highlight, ['id', 'quote']));
}

function hasTexts(value: unknown, fields: readonly string[]): value is object {
  return typeof value === 'object' && value !== null && fields.every((field) => typeof (value as Readonly<Record<string, unknown>>)[field] === 'string');
}
