/** A half-open range of UTF-16 code units. Everywhere in this project it counts in the *original* (decoded) text of a document. */
export type Span = readonly [start: number, end: number];

/** Length of a span in UTF-16 units. */
export function spanLength(span: Span): number {
  return span[1] - span[0];
}

/** Whether `outer` holds all of `inner`; touching ends count as inside. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
