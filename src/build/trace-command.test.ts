import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createMemorySystem } from './memory-system.ts';
import { runTraceCommand } from './trace-command.ts';

const GAZETTEERS = new URL('../../data/gazetteers/', import.meta.url);
const FILES = {
  ...Object.fromEntries(readdirSync(GAZETTEERS).map((name) => [`data/gazetteers/${name}`, readFileSync(new URL(name, GAZETTEERS))])),
  'in/a.txt': '某厂工会开展健步走活动\n\n本报讯（记者 王五）近日，海淀区某厂工会开展健\n\n步走活动。职工踊跃参加。\n',
  'in/b.txt': new Uint8Array([0, 1, 2, 3]),
};

it('shows what each stage made of a document, in the order of the stages', () => {
  const system = createMemorySystem(FILES);
  expect(runTraceCommand(['in/a.txt'], system)).toBe(0);
  expect(system.printed.filter((line) => line.startsWith('── '))).toEqual(['── decode', '── classify', '── blocks', '── stories', '── repairs', '── enrichment', '── bundle']);
});

it('shows one stage: a repair with its place, before and after', () => {
  const system = createMemorySystem(FILES);
  expect(runTraceCommand(['--stage', 'repairs', 'in/a.txt'], system)).toBe(0);
  expect(system.printed).toEqual(['── repairs', expect.stringMatching(/^\S+ 3:\d+ \[\d+, \d+\) join-column-break: "\\n\\n" → ""$/)]);
});

it('says why a line became what it is: what spoke for and against it, and how clearly', () => {
  const system = createMemorySystem(FILES);
  expect(runTraceCommand(['--stage', 'classify', 'in/a.txt'], system)).toBe(0);
  expect(system.printed).toEqual(['── classify', expect.stringMatching(/^1:1 heading, margin \d+\.\d: 某厂/), expect.stringMatching(/^3:1 lead, margin \d+\.\d dateline: 本报讯/), expect.stringMatching(/^5:1 continuation, margin \d+\.\d: 步走/)]);
});

it.each([
  [[], 'one document is needed', 2],
  [['in'], 'name one document', 2],
  [['in/a.txt', '--stage', 'magic'], 'no such stage', 2],
  [['in/c.txt'], 'no such file', 2],
  [['in/b.txt'], 'refused not-text', 1],
] as const)('answers %j with one line', (args, words, code) => {
  const system = createMemorySystem(FILES);
  expect(runTraceCommand(args, system)).toBe(code);
  expect(system.complaints).toEqual([expect.stringContaining(words)]);
});
