import type { MarkedFacet } from './facet.ts';

export const CORRECTION_CHANGES = ['remove', 'add'] as const;
export type CorrectionChange = (typeof CORRECTION_CHANGES)[number];

/** A reader's word on one value of one story: it is wrong there, or it is missing. Story, facet and value together name it. */
interface AnyCorrection {
  /** The story's id. */
  readonly story: string;
  readonly facet: MarkedFacet;
  readonly value: string;
}

export interface Removal extends AnyCorrection {
  readonly change: 'remove';
}

/** Only of facets whose values are a closed list: a name that a reader types would be one more spelling. */
export interface Addition extends AnyCorrection {
  readonly facet: AddableFacet;
  readonly change: 'add';
  /** The sentence of the story that proves the value, as it is read: it is found again when white space or a span has moved. */
  readonly evidence: string;
}

export const ADDABLE_FACETS = ['district', 'eventType'] as const satisfies readonly MarkedFacet[];
export type AddableFacet = (typeof ADDABLE_FACETS)[number];

export type Correction = Removal | Addition;

/**
 * What became of a correction. `applied`: the story has changed. `no-effect`: the story stands as the correction wants it without it. `unknown-value`: not
 * in the closed list of its facet. `evidence-lost`: its sentence is no longer in the story. `unknown-story`: there is none of this id.
 * `unreadable`: the story's page cannot be read at present.
 */
export const CORRECTION_OUTCOMES = ['applied', 'no-effect', 'unknown-value', 'evidence-lost', 'unknown-story', 'unreadable'] as const;
export type CorrectionOutcome = (typeof CORRECTION_OUTCOMES)[number];

export interface JudgedCorrection {
  readonly correction: Correction;
  readonly outcome: CorrectionOutcome;
}

/** The order of corrections wherever they are listed or written: story, facet, value, by code unit. */
export function compareCorrections(one: Correction, other: Correction): number {
  for (const key of ['story', 'facet', 'value'] as const) if (one[key] !== other[key]) return one[key] < other[key] ? -1 : 1;
  return 0;
}
