import { createPause, type Pause } from '../../library/in-slices.ts';
import { nextTask } from '../next-task.ts';

/** Has long work in a tab let the reader in between. */
export function pauseInTab(): Pause {
  return createPause(nextTask);
}
