import { expect, test } from 'vitest';
import { actsOfPresses } from './key-queue.ts';

const pressed = (...keys: readonly string[]) => actsOfPresses(keys.map((key) => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, repeat: false })));

test('steps and saves are all done, in order; keys that ask for nothing are left out', () => {
  expect(pressed('j', 'j', 'x', 'k', 's', 'j')).toEqual(['next', 'next', 'previous', 'save', 'next']);
});

test('what leads elsewhere is the last that is done', () => {
  expect(pressed('j', 'o', 's')).toEqual(['next', 'open']);
  expect(pressed('/', 'j')).toEqual(['search']);
  expect(pressed('?', 'Escape')).toEqual(['help']);
  expect(pressed()).toEqual([]);
});
