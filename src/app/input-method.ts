/** Older browsers give a key that an input method takes this code, and say nothing else; Safari says so of the key that ends a composition. */
const TAKEN = 229;

/** Whether a key is an input method's own: it chooses among its candidates, ends the composition, or cancels it. */
export function isInputMethodKey({ isComposing, keyCode }: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === TAKEN;
}
