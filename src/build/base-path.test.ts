import { expect, it } from 'vitest';
import { BasePathError, normalizeBasePath } from './base-path.ts';

it.each([[undefined, '/'], ['', '/'], ['/', '/'], ['/paper/', '/paper/'], ['paper', '/paper/'], ['/a//b', '/a/b/']])('BASE_PATH=%s is %s', (value, path) => {
  expect(normalizeBasePath(value)).toBe(path);
});

it.each(['/a b/', '/..', 'https://host/paper', '/版面/'])('BASE_PATH=%s is refused', (value) => {
  expect(() => normalizeBasePath(value)).toThrow(BasePathError);
});
