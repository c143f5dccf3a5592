import { afterEach, expect, it, vi } from 'vitest';
import { afterPaint } from './after-paint.ts';
import { nextTask } from './next-task.ts';

let frames: (() => void)[] = [];

function inTab(hidden: boolean): void {
  frames = [];
  vi.stubGlobal('document', { hidden });
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
}

async function paint(): Promise<void> {
  for (const run of frames) run();
  await nextTask();
  await nextTask();
}

afterEach(() => vi.unstubAllGlobals());

it('an act is done in a task after the next frame, once', async () => {
  inTab(false);
  const act = vi.fn();
  afterPaint(act);
  await nextTask();
  expect(act).not.toHaveBeenCalled();
  for (const run of frames) run();
  expect(act).not.toHaveBeenCalled();
  await paint();
  expect(act).toHaveBeenCalledOnce();
});

it('what was called off before is never done', async () => {
  inTab(false);
  const act = vi.fn();
  afterPaint(act)();
  await paint();
  expect(act).not.toHaveBeenCalled();
});

it('where nothing is painted it is done at once', () => {
  inTab(true);
  const act = vi.fn();
  afterPaint(act);
  expect(act).toHaveBeenCalledOnce();
});
