import { create } from 'zustand';
import type { OwnOutcome } from '../../domain/own-document.ts';
import type { LibraryFault } from '../../library/errors.ts';
import type { OwnDocument } from '../../library/kept-rows.ts';

/** What is done to a document: its file is opened, its text and stories are read, they are classified, and all are put into the collection. */
export const BRING_STAGES = ['open', 'read', 'classify', 'keep'] as const;
export type BringStage = (typeof BRING_STAGES)[number];

/** Documents on their way in. */
export interface Bringing {
  readonly stage: BringStage;
  /** Number of the document that is worked on, from 1, and of all. */
  readonly number: number;
  readonly of: number;
  readonly name: string;
}

/** What became of one document that was brought. */
export type BringResult = Pick<OwnDocument, 'name'> & (
  | { readonly state: 'added'; readonly page: string; readonly stories: number }
  | { readonly state: 'known'; readonly page: string }
  | { readonly state: 'refused'; readonly rule: string }
);

/** How the last documents brought fared. `failed`: the pipeline could not be had; `unkept`: they could not be stored, and why. */
export type BringEnd =
  | { readonly state: 'done'; readonly results: readonly BringResult[] }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed' }
  | { readonly state: 'unkept'; readonly fault: LibraryFault };

/** A document that the reader keeps, without its content. */
export type ListedDocument = Omit<OwnDocument, 'content'> & { readonly outcome: OwnOutcome | undefined };

/** Whether its stored bytes are not those that were brought. */
export function isAltered({ outcome }: ListedDocument): boolean {
  return outcome?.state === 'refused' && outcome.refusal.rule === 'altered';
}

interface OwnPagesState {
  /** In order of bringing; null before the library has told. */
  readonly documents: readonly ListedDocument[] | null;
  /** Names of the pages that they added. */
  readonly pages: ReadonlySet<string>;
  readonly bringing: Bringing | null;
  /** Until the reader puts it away. */
  readonly end: BringEnd | null;
  /** Whether files are held over the window. */
  readonly dragged: boolean;
  /** The last removal, for as long as it can be undone. */
  readonly removed: OwnDocument | null;
  /** Why the last removal was not kept. */
  readonly fault: LibraryFault | null;
}

/** What the screens show of the reader's own pages. own-pages-acts.ts is what changes it. */
export const useOwnPages = create<OwnPagesState>()(() => ({ documents: null, pages: new Set(), bringing: null, end: null, dragged: false, removed: null, fault: null }));
