/** Px and ms: so far a slow swipe must go, and a quick one. A shorter one springs back. */
const FAR = 96;
const NEAR = 32;
const QUICK = 250;

/** Whether a swipe that came so far down in so long a time takes a sheet of this height away. */
export function isSwipedAway(moved: number, ms: number, height: number): boolean {
  return moved >= Math.min(FAR, height / 3) || (moved >= NEAR && ms <= QUICK);
}

/** Tells of a finger that moves a sheet down by its head. The sheet goes with the finger, unless the reader wants less motion. */
export function followSwipe(sheet: HTMLElement, head: HTMLElement, onSwiped: () => void, { signal }: AbortController): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let start: { readonly y: number; readonly at: number } | null = null;
  const movedTo = (y: number): number => (start ? Math.max(0, y - start.y) : 0);
  const move = (px: number): void => {
    if (!isStill) sheet.style.setProperty('--swiped', `${px}px`);
  };
  const end = (): void => {
    start = null;
    move(0);
  };
  head.addEventListener('pointerdown', ({ pointerType, isPrimary, clientY, timeStamp }) => {
    if (pointerType === 'touch' && isPrimary) start = { y: clientY, at: timeStamp };
  }, { signal });
  head.addEventListener('pointermove', ({ clientY }) => start && move(movedTo(clientY)), { signal });
  head.addEventListener('pointerup', ({ clientY, timeStamp }) => {
    const isAway = start !== null && isSwipedAway(movedTo(clientY), timeStamp - start.at, sheet.offsetHeight);
    end();
    if (isAway) onSwiped();
  }, { signal });
  head.addEventListener('pointercancel', end, { signal });
}

/** Tells of a press that begins and ends beside a dialog: what is selected in it by a drag may end there. */
export function followPressBeside(dialog: HTMLDialogElement, onPress: () => void, { signal }: AbortController): void {
  const isBeside = ({ target, clientX, clientY }: MouseEvent): boolean => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom);
  };
  let began = false;
  dialog.addEventListener('pointerdown', (event) => {
    began = isBeside(event);
  }, { signal });
  dialog.addEventListener('click', (event) => {
    if (began && isBeside(event)) onPress();
  }, { signal });
}
