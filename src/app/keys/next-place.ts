/** Where something stands in the window, in px from its top. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where focus goes in a list: on from where it is; where it is nowhere in the list, or scrolled out of sight, to the first that is not above the window (or
 * the last that is not below it).
 * @param here the place of the one with focus, -1 for none
 * @param height of the window, in px
 * @returns its place; -1 for none
 */
export function nextPlace(boxes: readonly Box[], here: number, by: 1 | -1, height: number): number {
  const at = boxes[here];
  if (at && at.bottom > 0 && at.top < height) return here + by < boxes.length ? here + by : -1;
  return by === 1 ? boxes.findIndex(({ top }) => top >= 0) : boxes.findLastIndex(({ bottom }) => bottom <= height);
}
