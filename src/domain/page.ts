import type { Span } from '../text/span.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { ParentOrganization } from './organization.ts';
import type { Story } from './story.ts';

/** Roles that a block of a page can have. Together with `white-space` and `markup` they are the bins that every character falls in. */
export const BLOCK_ROLES = [
  'standing-head', 'strip', 'section', 'kicker', 'headline', 'deck', 'byline', 'body', 'crosshead', 'credit', 'page-furniture',
  'jump-line', 'duplicate', 'markup', 'white-space',
] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

/** One bin: a stretch of the original, its role, and the rule that gave it. Bins adjoin and cover the whole document, without the rests of stories from other pages. */
export interface Bin {
  readonly source: Span;
  readonly role: BlockRole;
  readonly rule: string;
  /** Index of the story on its page, null for what belongs to no story. */
  readonly story: number | null;
}

/** One source file as received. */
export interface SourceDocument {
  readonly name: string;
  /** Lower-case hex of the bytes. */
  readonly sha256: string;
  readonly encoding: string;
}

/** What a page prints about itself, or `pages.json` says; null for what neither does. ISO day for `issueDate`. */
export interface PageFacts {
  readonly paper: string | null;
  readonly issueDate: string | null;
  readonly number: string | null;
  readonly name: string | null;
}

/** The rest of a story that another page prints: where it stands in this page's longer source, and whence it came. */
export interface Continuation {
  readonly source: Span;
  readonly page: string;
  /** Its place in that page's own text. */
  readonly from: number;
}

/** One page with its stories, and the decoded text that all spans count in. */
export interface Page extends PageFacts {
  /** The document's name without its extension, folded to `[a-z0-9_~-]`. */
  readonly page: string;
  readonly document: SourceDocument;
  readonly standingHead: string | null;
  readonly strips: readonly string[];
  readonly stories: readonly Story[];
  /** All that stand above organizations of these stories, up to the top, each once; left out where there are none. */
  readonly parents?: readonly ParentOrganization[];
  readonly diagnostics: readonly Diagnostic[];
  /** The decoded text of the document; behind it, each after one line end, the rests of its stories from other pages. */
  readonly source: string;
  readonly continuations: readonly Continuation[];
  readonly bins: readonly Bin[];
}

/** A document that was not read, and why. `cause` is one sentence that says what to do. */
export interface Refusal {
  readonly document: string;
  readonly rule: string;
  readonly cause: string;
}
