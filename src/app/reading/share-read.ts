/**
 * How much of a text was read, 0 to 1, by where it stands in the window: nothing while its beginning is at the top, all once its end is in sight.
 * @param top of the text, in px below the top of the window; `bottom` likewise
 * @param height of the window, in px
 * @returns null where all of it fits into the window
 */
export function shareRead(top: number, bottom: number, height: number): number | null {
  const way = bottom - top - height;
  return way <= 0 ? null : Math.min(1, Math.max(0, -top / way));
}
