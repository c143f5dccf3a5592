import { isInputMethodKey } from '../input-method.ts';
import { mayAct } from '../keys/single-keys.ts';

type Step = 1 | -1;

/**
 * Has `n` lead to the next hit and `N` to the previous one, where single keys may act; and Enter and Shift+Enter while
 * focus is in the bar. A key that is held down counts once: browsers limit how often an address may change. Returns how to end it.
 */
export function stepByKey(bar: HTMLElement, step: (by: Step) => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (isInputMethodKey(event) || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!leadsOn(event) && !isEnterFor(event, bar)) return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

function leadsOn({ key, target }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'n' && mayAct(target);
}

/** A button with focus does what it says, so that Enter alone is the bar's own. */
function isEnterFor({ key, target, shiftKey }: KeyboardEvent, bar: HTMLElement): boolean {
  return key === 'Enter' && (target === bar || (shiftKey && target instanceof Node && bar.contains(target)));
}
