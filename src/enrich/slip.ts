import type { Place } from './story-text.ts';

/** A place of a text that the print or the reading of it has probably got wrong, and why. */
export interface Slip extends Place {
  readonly rule: string;
  readonly why: string;
}
