import { describe, expect, it } from 'vitest';
import { buildsToDrop, succeed } from './lineage.ts';

describe('builds in charge', () => {
  it('remembers every earlier build once, and the tabs that were open', () => {
    const first = succeed(null, 'a', []);
    const second = succeed(first, 'b', ['tab-1']);
    const rolledBack = succeed(second, 'a', ['tab-1', 'tab-2']);
    expect(second).toEqual({ current: 'b', previous: ['a'], oldTabs: ['tab-1'] });
    expect(rolledBack).toEqual({ current: 'a', previous: ['b'], oldTabs: ['tab-1', 'tab-2'] });
  });

  it('is the same after the same build took over twice', () => {
    const once = succeed(succeed(null, 'a', []), 'b', ['tab-1']);
    expect(succeed(once, 'b', ['tab-1'])).toEqual(once);
  });
});

describe('builds to drop', () => {
  const lineage = { current: 'c', previous: ['a', 'b'], oldTabs: ['tab-1'] };

  it('keeps earlier builds as long as a tab from before is open', () => {
    expect(buildsToDrop(lineage, ['a', 'b', 'c'], ['tab-1', 'tab-9'], false)).toEqual([]);
  });

  it('drops them when the last of these tabs is closed', () => {
    expect(buildsToDrop(lineage, ['a', 'b', 'c'], ['tab-9'], false)).toEqual(['a', 'b']);
  });

  it('drops what an unfinished install left, open tabs or not', () => {
    expect(buildsToDrop(lineage, ['a', 'b', 'c', 'never-finished'], ['tab-1'], false)).toEqual(['never-finished']);
  });

  it('drops nothing while a successor is pending', () => {
    expect(buildsToDrop(lineage, ['a', 'b', 'c', 'd'], [], true)).toEqual([]);
  });
});
