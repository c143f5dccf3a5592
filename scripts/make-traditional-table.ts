/**
 * Writes src/text/traditional-table.ts from OpenCC's table of single characters (npm package opencc-js, a development dependency).
 * Only pairs within the basic plane are kept, so that folding never changes a text's length. Run: npx tsx scripts/make-traditional-table.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';

const PAIRS_A_LINE = 60;
const dictionary = import.meta.resolve('opencc-js/dict/TSCharacters');
const entries = /"([^"]*)"/.exec(readFileSync(new URL(dictionary), 'utf8'))?.[1]?.split('|') ?? [];
const simplified = new Map<string, string>();
for (const entry of entries) {
  const [from = '', to = ''] = entry.split(' ');
  if (from.length === 1 && to.length === 1 && from !== to) simplified.set(from, to);
}

/** Follows chains (薴 → 苧 → 苎), so that folding twice equals folding once. */
function end(character: string): string {
  const next = simplified.get(character);
  return next === undefined ? character : end(next);
}

const pairs = [...simplified.keys()].sort().map((from) => from + end(from));
const lines: string[] = [];
for (let i = 0; i < pairs.length; i += PAIRS_A_LINE) lines.push(`  '${pairs.slice(i, i + PAIRS_A_LINE).join('')}',`);
writeFileSync(new URL('../src/text/traditional-table.ts', import.meta.url), `// Made by scripts/make-traditional-table.ts from OpenCC's TSCharacters (© OpenCC contributors, Apache-2.0). Do not edit.

/** Pairs of UTF-16 units: a traditional character, then the simplified one it is folded to. */
export const TRADITIONAL = [
${lines.join('\n')}
].join('');
`);
