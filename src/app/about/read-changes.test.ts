import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readChanges } from './read-changes.ts';

const read = (name: string) => readChanges(readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8'));
const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { readonly version: string };

describe('readChanges', () => {
  test('takes the first section of each release, whole items and plain text', () => {
    const markdown = '# Changes\n\nNewest first.\n\n## 0.2.0 (2026-12-01)\n\n### For readers\n- One `n`\n  and its rest.\n- Two.\n\n### For developers\n- Not this.\n\n## 0.1.0\n\n### For readers\n- Three.\n';
    expect(readChanges(markdown)).toEqual([{ title: '0.2.0 (2026-12-01)', changes: ['One n and its rest.', 'Two.'] }, { title: '0.1.0', changes: ['Three.'] }]);
    expect(readChanges('')).toEqual([]);
  });

  test('both changelogs tell readers of the present version and of the same releases', () => {
    const [english, chinese] = [read('CHANGELOG.md'), read('CHANGELOG.zh-CN.md')];
    const versions = (releases: typeof english) => releases.map(({ title }) => title.split(/[ （]/)[0]);
    expect(versions(english)[0]).toBe(version);
    expect(versions(chinese)).toEqual(versions(english));
    for (const { changes } of [...english, ...chinese]) expect(changes.length).toBeGreaterThan(0);
  });
});
