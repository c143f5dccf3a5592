/** Strings of the query's chips, of the reasons of a result, of the histogram of dates and of the help where nothing was found. They are loaded when first needed. */
export interface SearchMessages {
  readonly fields: Readonly<Record<'district' | 'organization' | 'eventType' | 'reporter' | 'headline' | 'page' | 'date', string>>;
  readonly field: (field: string, value: string) => string;
  /** Alternatives of one condition. */
  readonly or: string;
  /** A list that goes on. */
  readonly andMore: (texts: string, more: number) => string;

  readonly reasons: string;
  readonly below: (value: string) => string;
  readonly notPrinted: string;
  readonly colon: string;
  readonly moreReasons: (count: number) => string;

  /** Conditions of a query that no story of the collection meets. */
  readonly absent: (conditions: string) => string;
  readonly nearest: string;
  readonly offered: (term: string, count: number) => string;
  readonly comma: string;
  readonly held: (term: string, count: number) => string;
  /** Follows the list of terms that occur, but not in one story. */
  readonly notTogether: (terms: number) => string;
  readonly alone: (term: string, count: number) => string;
  readonly unfiltered: (count: number) => string;

  readonly onlyPart: string;

  /** A bar of the histogram, for those who do not see it. */
  readonly bar: (date: string, count: number) => string;
  readonly unknownDate: string;
  /** A month (from 1) under its bar; part of its name in `eventDate`, so that who says what is seen presses it. */
  readonly shortMonth: (month: number) => string;
}
