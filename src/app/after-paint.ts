import { nextTask } from './next-task.ts';

/**
 * Does something when the next frame is painted: the reader sees what an act did to its control before the work that follows from it begins. At once in a tab
 * that is not in sight, where nothing is painted.
 * @returns how to call it off.
 */
export function afterPaint(act: () => void): () => void {
  let over = false;
  const run = (): void => {
    if (!over) act();
    over = true;
  };
  if (document.hidden) run();
  else requestAnimationFrame(() => void nextTask().then(run));
  return () => {
    over = true;
  };
}
