/** Strings of the bar that leads through a query's hits in a story. They are loaded with it. */
export interface HitMessages {
  /** Name of the bar. */
  readonly title: string;
  /** Which hit is shown, as it is announced. */
  readonly position: (hit: number, count: number) => string;
  readonly next: string;
  readonly previous: string;
  readonly close: string;
  readonly none: string;
}
