import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BY_SCREEN, EVERYWHERE } from '../src/app/keys/key-lines.ts';
import { ROOMS } from './layers/table.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const DOCUMENTS = [
  'README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'NOTICE.md', 'CHANGELOG.md', 'data/README.md', 'data/gazetteers/README.md', 'bench/README.md', 'deploy/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
];

/** Named in the documents, and there only when somebody makes them. */
const OPTIONAL: ReadonlySet<string> = new Set(['data/documents/pages.json', 'data/aliases.json', 'data/truth/last-score.json']);
const PATH = /(?<![\w./-])(?:src|scripts|e2e|docs|data|bench|deploy|public|\.ci)\/[\w./~-]*|(?<![\w./-])(?:tsconfig|package|index|vite|vitest|playwright)[\w.-]*\.(?:json|html|ts)\b/g;
const LINK = /\]\(([^)#:]+)\)/g;
const SCRIPT = /\bnpm run (?:-s )?([a-z0-9][a-z0-9:-]*)/g;

/** Every path that a text names, from the project's folder. Placeholders (`NAME.txt`) and patterns (`*.test.ts`) are none. */
function pathsIn(text: string): readonly string[] {
  return [...text.matchAll(PATH)].filter((match) => text[match.index + match[0].length] !== '*').map(([path]) => path.replace(/\.$/, '')).filter((path) => !/[A-Z]{4,}\.txt$/.test(path));
}

function scriptsIn(text: string): readonly string[] {
  return [...text.matchAll(SCRIPT)].map(([, name]) => name ?? '');
}

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  it('names only files that exist', () => {
    const links = [...text.matchAll(LINK)].map(([, target]) => join(dirname(document), target ?? ''));
    expect([...pathsIn(text), ...links].filter((path) => !OPTIONAL.has(path) && !existsSync(join(root, path)))).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(scriptsIn(text).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe('the checks above', () => {
  it('see a file and a command that are not there', () => {
    expect(pathsIn('in `src/text/nowhere.ts`, not `src/**/*.ts` or `data/documents/NAME.txt`; `tsconfig.none.json`.')).toEqual(['src/text/nowhere.ts', 'tsconfig.none.json']);
    expect(scriptsIn('`npm run nothing -- X`, `npm run -s score`')).toEqual(['nothing', 'score']);
  });
});

it('docs/ARCHITECTURE.md shows the import table as it is enforced', () => {
  const rows = [...read('docs/ARCHITECTURE.md').matchAll(/^\| `([\w./-]+)` \| [^|]+ \| ([^|`]+) \|$/gm)]
    .map(([, path, targets = '']) => ({ path, mayImport: targets === '–' ? [] : targets.split(', ') }));
  expect(rows).toEqual(ROOMS.map(({ path, mayImport }) => ({ path, mayImport: [...mayImport] })));
});

it('docs/decisions/ names dependencies in the versions that are installed', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  const pinned: Readonly<Record<string, string>> = { ...dependencies, ...devDependencies };
  const named = DOCUMENTS.filter((path) => path.startsWith('docs/decisions/')).flatMap((path) =>
    [...read(path).matchAll(/(?<=[\s`])(@?[a-z][\w/-]*)`? (\d+\.\d+\.\d+)\b/g)].map(([, name = '', version = '']) => ({ path, name, version })));
  const wrong = named.filter(({ name, version }) => Object.hasOwn(pinned, name) && pinned[name] !== version);
  expect(named.length).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});

it('docs/KEYBOARD.md has every key of the help sheet', () => {
  const cells = [...read('docs/KEYBOARD.md').matchAll(/^\|[^|]+\| ([^|]+) \|/gm)].map(([, keys]) => keys);
  const listed = [...EVERYWHERE, ...Object.values(BY_SCREEN).flat()].map(({ keys }) => keys.map((key) => `\`${key}\``).join(' '));
  expect(listed.length).toBeGreaterThan(10);
  expect(listed.filter((keys) => !cells.includes(keys))).toEqual([]);
});

it('both READMEs name the same files and commands, and the same pictures, each in its own language', () => {
  const named = (path: string, locale: string): readonly string[] => [...new Set([...pathsIn(read(path)), ...scriptsIn(read(path))])].map((name) => name.replace(`.${locale}.webp`, '.webp')).sort();
  expect(named('README.zh-CN.md', 'zh-CN')).toEqual(named('README.md', 'en'));
});
