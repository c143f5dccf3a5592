import { describe, expect, test } from 'vitest';
import { actOfKey, type ShownLines } from './act-of-key.ts';

const list: ShownLines = { shown: true, count: 3, active: null, forgettable: false };
const closed: ShownLines = { ...list, shown: false, count: 0 };
const press = (key: string, lines: ShownLines, held: 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey' | null = null) =>
  actOfKey({ key, altKey: held === 'altKey', ctrlKey: held === 'ctrlKey', metaKey: held === 'metaKey', shiftKey: held === 'shiftKey' }, lines);

describe('a shown list', () => {
  test.each([
    ['ArrowDown', null, 0], ['ArrowDown', 0, 1], ['ArrowDown', 2, null],
    ['ArrowUp', null, 2], ['ArrowUp', 1, 0], ['ArrowUp', 0, null],
  ] as const)('%s at %s moves to %s', (key, active, to) => {
    expect(press(key, { ...list, active })).toEqual({ act: 'move', to, handled: true });
  });

  test('Escape and Alt+Up close it', () => {
    expect(press('Escape', list)).toEqual({ act: 'close', handled: true });
    expect(press('ArrowUp', list, 'altKey')).toEqual({ act: 'close', handled: true });
  });

  test('Enter takes the line that was reached, and is the text’s own where none was', () => {
    expect(press('Enter', { ...list, active: 1 })).toEqual({ act: 'take', line: 1, handled: true });
    expect(press('Enter', list)).toBeNull();
  });

  test('Delete forgets a recent search, and is the text’s own elsewhere', () => {
    expect(press('Delete', { ...list, active: 1, forgettable: true })).toEqual({ act: 'forget', line: 1, handled: true });
    expect(press('Delete', { ...list, active: 1 })).toBeNull();
    expect(press('Delete', { ...list, forgettable: true })).toBeNull();
  });

  test.each(['Home', 'End', 'ArrowLeft', 'ArrowRight'])('%s goes back to the text and moves in it', (key) => {
    expect(press(key, { ...list, active: 1 })).toEqual({ act: 'move', to: null, handled: false });
    expect(press(key, list)).toBeNull();
  });

  test('Tab, letters and keys with others held are the text’s own', () => {
    for (const key of ['Tab', 'h', ' ']) expect(press(key, { ...list, active: 1 })).toBeNull();
    for (const held of ['shiftKey', 'ctrlKey', 'metaKey'] as const) expect(press('ArrowDown', list, held)).toBeNull();
  });
});

test('where no list is shown, Down and Alt+Down open it and every other key is the text’s own', () => {
  expect(press('ArrowDown', closed)).toEqual({ act: 'open', handled: true });
  expect(press('ArrowDown', closed, 'altKey')).toEqual({ act: 'open', handled: true });
  for (const key of ['ArrowUp', 'Escape', 'Enter', 'Home']) expect(press(key, closed)).toBeNull();
});
