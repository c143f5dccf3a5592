import { posix } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/** A module of src/ and everything that it names as an import, in any form. */
export interface SourceModule {
  /** Relative to src/. */
  readonly path: string;
  /** Modules of src/, relative to it; they need not exist. */
  readonly internal: readonly string[];
  /** Packages and `node:` modules, as written. */
  readonly external: readonly string[];
  /** Files outside src/, relative to the project. */
  readonly outside: readonly string[];
  /** What cannot be read: syntax errors, imports of computed addresses. */
  readonly unreadable: readonly string[];
}

/**
 * Reads one module's imports: static, type-only and dynamic ones, re-exports, `import('…').Type`, and addresses made with `new URL('…', import.meta.url)`.
 * @param path relative to src/
 */
export function readModule(path: string, text: string): SourceModule {
  const { module, program, errors } = parseSync(path, text);
  const unreadable = errors.map(({ message }) => `does not parse: ${message}`);
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
  ];
  new Visitor({
    ImportExpression({ source }) {
      if (source.type === 'Literal' && typeof source.value === 'string') specifiers.push(source.value);
      else unreadable.push('imports a computed address; write it out');
    },
    TSImportType({ source }) {
      specifiers.push(source.value);
    },
    NewExpression({ callee, arguments: [address] }) {
      const isAddress = callee.type === 'Identifier' && callee.name === 'URL' && address?.type === 'Literal';
      if (isAddress && typeof address.value === 'string' && /\.tsx?$/.test(address.value)) specifiers.push(`./${address.value}`);
    },
  }).visit(program);
  const files = specifiers.filter((name) => name.startsWith('.')).map((name) => posix.join('src', posix.dirname(path), name.replace(/\?.*$/, '')));
  return {
    path, unreadable,
    internal: files.filter((file) => file.startsWith('src/')).map((file) => file.slice('src/'.length)),
    outside: files.filter((file) => !file.startsWith('src/')),
    external: specifiers.filter((name) => !name.startsWith('.')),
  };
}
