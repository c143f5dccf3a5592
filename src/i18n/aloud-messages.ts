/** Strings of reading aloud. They are loaded when first needed. Numbers count from 1. */
export interface AloudMessages {
  readonly title: string;
  /** `no-voice` says why nothing is read, and what to do. */
  readonly phases: Readonly<Record<'waiting' | 'no-voice' | 'reading' | 'paused' | 'ended' | 'failed', string>>;
  readonly position: (sentence: number, total: number) => string;
  readonly play: string;
  /** Plays from the beginning, where all was read. */
  readonly again: string;
  readonly pause: string;
  readonly previous: string;
  readonly next: string;
  readonly stop: string;
  readonly rate: string;
  /** A rate, as a multiple of the voice's own. */
  readonly times: (rate: string) => string;
  /** Stands before the headline of the next story. */
  readonly readNext: string;
  readonly nextMissing: string;
}
