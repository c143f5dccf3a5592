/** Px and ms: so far a slow swipe must go, and a quick one. A shorter one springs back. */
const FAR = 96;
const NEAR = 32;
const QUICK = 250;

/** Whether a swipe that came so far down in so long a time takes a sheet of this height away. */
export function isSwipedAway(moved: number, ms: number, height: number): boolean {
  return moved >= Math.min(FAR, height / 3) || (moved >= NEAR && ms <= QUICK);
}

/** Where a finger is, and when. */
interface Point {
  readonly y: number;
  readonly at: number;
}

/** A sheet that goes with the finger, unless the reader wants less motion. `end` says whether it is to go. */
function createSwipe(sheet: HTMLElement) {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let start: Point | null = null;
  const movedTo = (y: number): number => (start ? Math.max(0, y - start.y) : 0);
  // Not by a property of its own that `translate` reads: those are inherited, and all that is in the sheet would be styled anew at every move.
  const move = (px: number): void => {
    if (!isStill) sheet.style.translate = `0 ${px}px`;
  };
  const drop = (): void => {
    if (start) move(0);
    start = null;
  };
  return {
    begin(point: Point): void {
      start = point;
    },
    follow(y: number): void {
      if (start) move(movedTo(y));
    },
    end({ y, at }: Point): boolean {
      const isAway = start !== null && isSwipedAway(movedTo(y), at - start.at, sheet.offsetHeight);
      drop();
      return isAway;
    },
    drop,
  };
}

/** Tells of a finger that moves a sheet down by its head. */
export function followSwipe(sheet: HTMLElement, head: HTMLElement, onSwiped: () => void, { signal }: AbortController): void {
  const swipe = createSwipe(sheet);
  head.addEventListener('pointerdown', ({ pointerType, isPrimary, clientY, timeStamp }) => {
    if (pointerType === 'touch' && isPrimary) swipe.begin({ y: clientY, at: timeStamp });
  }, { signal });
  head.addEventListener('pointermove', ({ clientY }) => swipe.follow(clientY), { signal });
  head.addEventListener('pointerup', ({ clientY, timeStamp }) => swipe.end({ y: clientY, at: timeStamp }) && onSwiped(), { signal });
  head.addEventListener('pointercancel', swipe.drop, { signal });
}

/**
 * Tells of a finger that moves a sheet down by what is in it, where that is at its beginning: the head of a high sheet is out of a thumb's reach. Any other
 * finger scrolls, selects and chooses as ever.
 */
export function followPull(sheet: HTMLElement, body: HTMLElement, onPulled: () => void, { signal }: AbortController): void {
  const swipe = createSwipe(sheet);
  let first: Point | null = null;
  let pulls = false;
  const isScrolled = (target: EventTarget | null): boolean => {
    for (let element = target instanceof Element ? target : null; element && element !== sheet; element = element.parentElement) if (element.scrollTop > 0) return true;
    return false;
  };
  const end = (): void => {
    first = null;
    pulls = false;
    swipe.drop();
  };
  body.addEventListener('touchstart', ({ touches, target, timeStamp }) => {
    const [touch] = touches;
    const takesTouch = target instanceof Element && target.matches('input, textarea, select');
    first = touch && touches.length === 1 && !takesTouch && !isScrolled(target) ? { y: touch.clientY, at: timeStamp } : null;
  }, { signal, passive: true });
  body.addEventListener('touchmove', (event) => {
    const [touch] = event.touches;
    if (!first || !touch) return;
    if (!pulls && (touch.clientY <= first.y || !event.cancelable || getSelection()?.isCollapsed === false)) {
      end();
      return;
    }
    if (!pulls) swipe.begin(first);
    pulls = true;
    event.preventDefault();
    swipe.follow(touch.clientY);
  }, { signal, passive: false });
  body.addEventListener('touchend', ({ changedTouches: [touch], timeStamp }) => {
    const isAway = pulls && touch !== undefined && swipe.end({ y: touch.clientY, at: timeStamp });
    end();
    if (isAway) onPulled();
  }, { signal });
  body.addEventListener('touchcancel', end, { signal });
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
