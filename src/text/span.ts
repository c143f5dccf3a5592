/** A half-open range of UTF-16 code units. Everywhere in this project it counts in the *original* (decoded) text of a document. */
export type Span = readonly [start: number, end: number];
