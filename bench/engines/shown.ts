/** Stories that a list shows at once, with a snippet each. */
export const SHOWN = 20;
