import { expect, it } from 'vitest';
import { findLockfileFaults, type LockedPackage } from './find-lockfile-faults.ts';

const held = { version: '1.0.0', integrity: 'sha512-x' };
const whole: Readonly<Record<string, LockedPackage>> = {
  '': { dependencies: { a: '1.0.0' }, devDependencies: { b: '2.0.0-rc.1' } },
  'node_modules/a': { ...held, optionalDependencies: { '@a/linux': '1.0.0', '@a/darwin': '1.0.0' }, dependencies: { b: '^1.0.0' } },
  'node_modules/a/node_modules/b': { ...held, dependencies: { '@a/linux': '*' } },
  'node_modules/b': { ...held, version: '2.0.0-rc.1' },
  'node_modules/@a/linux': held,
  'node_modules/@a/darwin': held,
};

it('a whole lockfile has no fault', () => {
  expect(findLockfileFaults(whole)).toEqual([]);
});

it.each([
  ['a registry address', { 'node_modules/b': { ...held, resolved: 'https://registry.example/b.tgz' } }, 'names the address'],
  ['a package without a hash', { 'node_modules/b': { version: '2.0.0' } }, 'no integrity'],
  ['another platform’s binary that is named but not held', { 'node_modules/@a/darwin': undefined }, 'needs @a/darwin'],
  ['another platform’s binary that is held in another version only', { 'node_modules/@a/darwin': { ...held, version: '0.9.0' } }, 'needs @a/darwin@1.0.0'],
  ['a dependency held only where it cannot be found', { 'node_modules/b': undefined }, 'the project needs b'],
  ['a range', { '': { dependencies: { a: '^1.0.0' } } }, 'not pinned'],
  ['no project', { '': undefined }, 'holds no project'],
])('%s is a fault', (_, changed, words) => {
  const packages = Object.fromEntries(Object.entries({ ...whole, ...changed }).filter(([, locked]) => locked !== undefined)) as Record<string, LockedPackage>;
  expect(findLockfileFaults(packages)).toContainEqual(expect.stringContaining(words));
});
