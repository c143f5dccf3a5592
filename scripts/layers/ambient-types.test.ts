import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}.cache/planted`;

/** What each part must not know, and one thing that it must. */
const PARTS = {
  core: { refused: ['fetch', 'process', 'document', 'window', 'console', 'setTimeout', 'localStorage', 'performance', 'crypto', 'require', 'Buffer', 'self'], known: 'TextDecoder' },
  build: { refused: ['document', 'window', 'localStorage'], known: 'process' },
  worker: { refused: ['document', 'window', 'localStorage', 'process', 'require'], known: 'self' },
  sw: { refused: ['document', 'window', 'localStorage', 'process', 'require'], known: 'caches' },
  ui: { refused: ['process', 'require', 'Buffer'], known: 'document' },
  app: { refused: ['process', 'require', 'Buffer'], known: 'localStorage' },
} as const;

/** Compiles one planted module a name, with the settings of a part, and gives the names that did not compile. */
function refusedNames(part: keyof typeof PARTS, names: readonly string[]): readonly string[] {
  const place = `${folder}/${part}`;
  mkdirSync(place, { recursive: true });
  for (const name of names) writeFileSync(`${place}/${name}.ts`, `export const planted: unknown = ${name};\n`);
  writeFileSync(`${place}/tsconfig.json`, JSON.stringify({
    extends: `../../../tsconfig.${part}.json`,
    compilerOptions: { composite: false, declaration: false, emitDeclarationOnly: false, noEmit: true, incremental: false, tsBuildInfoFile: null },
    include: ['./*.ts', '../../../src/text/platform.d.ts'],
    exclude: [],
    references: [],
  }));
  const { stdout } = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', place, '--pretty', 'false'], { encoding: 'utf8' });
  return names.filter((name) => new RegExp(`(?:^|/)${name}\\.ts\\(.*error TS2(?:304|552|580|584|591)`, 'm').test(stdout));
}

describe.each(Object.entries(PARTS))('types of %s', (part, { refused, known }) => {
  beforeAll(() => rmSync(`${folder}/${part}`, { recursive: true, force: true }));
  afterAll(() => rmSync(`${folder}/${part}`, { recursive: true, force: true }));

  it('refuse what does not belong there', { timeout: 30_000 }, () => {
    expect(refusedNames(part as keyof typeof PARTS, [...refused, known])).toEqual(refused);
  });
});
