import type { Refusal } from './page.ts';

/** A document that the reader brought, by what makes it that one. */
export interface OwnDocumentKey {
  /** Its file's name. */
  readonly name: string;
  /** SHA-256 of its bytes, lower-case hex. */
  readonly sha256: string;
}

/**
 * What becomes of a document that the reader brought. `known`: its text is in the collection already, on `page`; it adds nothing. A refused one adds
 * nothing either.
 */
export type OwnOutcome = OwnDocumentKey & (
  | { readonly state: 'added'; readonly page: string; readonly stories: number }
  | { readonly state: 'known'; readonly page: string }
  | { readonly state: 'refused'; readonly refusal: Refusal }
);
