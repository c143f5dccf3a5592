import type { CorrectionChange, CorrectionOutcome } from '../domain/correction.ts';
import type { Facet } from '../domain/facet.ts';

/** Strings of the reader's corrections. They are loaded when first needed. */
export interface CorrectionMessages {
  readonly title: string;
  readonly intro: string;
  readonly done: string;
  readonly wrong: string;
  /** Name of a button for those who do not see which value it stands beside. */
  readonly wrongValue: (value: string) => string;
  readonly missing: Readonly<Record<Extract<Facet, 'district' | 'eventType'>, string>>;
  readonly choose: string;
  readonly whichSentence: (value: string) => string;
  readonly add: (value: string) => string;
  readonly cancel: string;
  readonly byYou: Readonly<Record<CorrectionChange, string>>;
  readonly restore: string;
  readonly restoreValue: (value: string) => string;
  readonly none: string;
  /** What an act did, and how the number of stories under the value changed; null where that is not known. */
  readonly changed: (change: CorrectionChange | 'withdrawn', value: string, counts: { readonly before: number; readonly after: number } | null) => string;
  readonly notKept: string;
  readonly keptForNow: string;
  readonly all: string;

  readonly own: string;
  readonly ownIntro: string;
  readonly ownNone: string;
  readonly ownCount: (count: number) => string;
  readonly outcomes: Readonly<Record<CorrectionOutcome, string>>;
  readonly changes: Readonly<Record<CorrectionChange, string>>;
  readonly evidence: string;
  readonly withdraw: string;
  readonly withdrawOne: (value: string, story: string) => string;
  readonly clear: string;
  readonly clearConfirm: (count: number) => string;
  readonly cleared: (count: number) => string;
  readonly exportFile: string;
  readonly exportNote: string;
  readonly story: (id: string) => string;
}
