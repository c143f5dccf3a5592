import { expect, test } from 'vitest';
import { actOfKeyPress } from './act-of-key-press.ts';

const press = (key: string, more: Partial<Parameters<typeof actOfKeyPress>[0]> = {}) => actOfKeyPress({ key, ctrlKey: false, metaKey: false, shiftKey: false, repeat: false, ...more });

test('every key of the list asks for its act, with Caps Lock too', () => {
  expect(['/', 'j', 'k', 'o', 's', 'h', 'ArrowLeft', 'ArrowRight', 'Escape', '？'].map((key) => press(key)))
    .toEqual(['search', 'next', 'previous', 'open', 'save', 'highlight', 'previous-of-page', 'next-of-page', 'back', 'help']);
  expect(press('?', { shiftKey: true })).toBe('help');
  expect(press('/', { shiftKey: true })).toBe('search');
  expect(press('J')).toBe('next');
});

test('Ctrl+K and ⌘K ask for the palette, and k alone does not', () => {
  expect([press('k', { ctrlKey: true }), press('k', { metaKey: true }), press('k')]).toEqual(['palette', 'palette', 'previous']);
});

test('keys of the browser and of other parts ask for nothing', () => {
  expect([press('J', { shiftKey: true }), press('s', { ctrlKey: true }), press('K', { ctrlKey: true, shiftKey: true }), press('n'), press('h', { shiftKey: true }), press('Tab'), press('toString')])
    .toEqual([null, null, null, null, null, null, null]);
});

test('a key held down steps through a list and does nothing else again', () => {
  expect(['j', 'k', 's', 'o', 'Escape', 'ArrowRight'].map((key) => press(key, { repeat: true }))).toEqual(['next', 'previous', null, null, null, null]);
  expect(press('k', { ctrlKey: true, repeat: true })).toBe(null);
});
