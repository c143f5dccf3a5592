import type { DistrictName } from '../domain/district.ts';

/** Strings of the front page. They are loaded with it. */
export interface FrontMessages {
  /** What there is, in one sentence. */
  readonly intro: (pages: number, stories: number) => string;
  readonly allStories: (count: number) => string;
  readonly empty: string;

  readonly pages: string;
  /** What a headline's size and the grey lines under it say, for those who do not see them. `length` counts characters. */
  readonly told: (weight: 'lead' | 'main' | 'short', length: number) => string;
  readonly morePages: (count: number) => string;

  readonly districts: string;
  readonly districtsTold: string;
  readonly central: string;
  readonly districtList: string;
  readonly districtsWithout: (count: number) => string;
  /** A district in as few letters as will do on a map. */
  readonly onMap: Readonly<Record<DistrictName, string>>;

  readonly eventTypes: string;
  readonly organizations: string;

  readonly goOn: string;
  readonly goOnNone: string;
  /** How far a story was read, in per cent. */
  readonly readTo: (percent: number) => string;
  readonly saved: string;
  readonly savedNone: string;
  readonly savedAll: (count: number) => string;
  readonly notFetched: string;
}
