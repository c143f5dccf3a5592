import { parseSync, Visitor } from 'oxc-parser';

/** Rooms that must give the same result in Node and in a browser, today and tomorrow. */
const CORE = /^(?:text|domain|ingest|enrich|search|bundle|export)\/|^pipeline\.ts$/;
const AMBIENT: ReadonlySet<string> = new Set(['Date', 'Intl', 'globalThis', 'eval', 'Function']);
const LOCALE_DEPENDENT = /^(?:localeCompare|toLocale\w+)$/;

/**
 * Clock, randomness and locale in the core: the language itself brings them, so that types alone do not keep them out.
 * @param path relative to src/
 * @returns one line an impurity; none for a module outside the core.
 */
export function findImpurities(path: string, text: string): readonly string[] {
  if (!CORE.test(path)) return [];
  const found: string[] = [];
  new Visitor({
    Identifier({ name, start }) {
      if (AMBIENT.has(name)) found.push(`${path} (character ${start}) uses ${name}: the core knows no clock, no locale and no global state`);
    },
    MemberExpression({ object, property, start }) {
      const name = property.type === 'Identifier' ? property.name : property.type === 'Literal' ? property.value : null;
      if (typeof name !== 'string') return;
      if (object.type === 'Identifier' && object.name === 'Math' && name === 'random') found.push(`${path} (character ${start}) uses Math.random: the core knows no randomness`);
      if (LOCALE_DEPENDENT.test(name)) found.push(`${path} (character ${start}) uses ${name}: the core compares and writes by code unit`);
    },
  }).visit(parseSync(path, text).program);
  return found;
}
