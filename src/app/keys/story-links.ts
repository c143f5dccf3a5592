import { nextPlace } from './next-place.ts';

/** The headlines of the screen that lead to stories, in order. @param storyPath what their addresses begin with */
function storyLinks(document: Document, storyPath: string): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(`main :is(h2, h3) a[href^="${CSS.escape(storyPath)}"]`)];
}

function itemOf(link: HTMLAnchorElement): Element {
  return link.closest('li, article') ?? link;
}

/** The headline of the item that focus is in. */
export function linkInFocus(document: Document, storyPath: string): HTMLAnchorElement | null {
  return storyLinks(document, storyPath).find((link) => itemOf(link).contains(document.activeElement)) ?? null;
}

/**
 * Moves focus to the headline of the next story of the list, or of the previous one, and brings the story into sight.
 * @param frames so many are waited for where a long list has not drawn that story yet: it is told of a scroll with the next frame only
 */
export function stepFocus(document: Document, storyPath: string, by: 1 | -1, frames = 10): void {
  const links = storyLinks(document, storyPath);
  const here = links.findIndex((link) => itemOf(link).contains(document.activeElement));
  // A list that learns the heights of its rows may move the headline with focus out of sight, and the story stays in it.
  const boxes = links.map((one, place) => (place === here ? itemOf(one) : one).getBoundingClientRect());
  const link = links[nextPlace(boxes, here, by, document.documentElement.clientHeight)];
  if (!link) {
    if (frames > 0 && here >= 0) requestAnimationFrame(() => stepFocus(document, storyPath, by, frames - 1));
    return;
  }
  link.focus({ preventScroll: true });
  itemOf(link).scrollIntoView({ block: 'nearest' });
  // An item may be higher than the window.
  link.scrollIntoView({ block: 'nearest' });
}

/**
 * Presses 收藏 of the story that focus is in, else of the one that the screen shows. Focus stays where it is, so that what became of it has to be said.
 * @param onDone is given the name that the button has then
 */
export function pressSave(document: Document, storyPath: string, onDone: (name: string) => void): void {
  const link = linkInFocus(document, storyPath);
  const button = (link && itemOf(link).querySelector<HTMLElement>('.save button')) ?? document.querySelector<HTMLElement>('.story-actions .save button');
  if (!button) return;
  const watch = new MutationObserver(() => {
    if (button.ariaBusy === 'true') return;
    watch.disconnect();
    onDone(button.ariaLabel ?? '');
  });
  watch.observe(button, { attributeFilter: ['aria-busy', 'aria-label'] });
  button.click();
}
