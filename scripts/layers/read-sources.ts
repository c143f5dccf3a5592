import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const IS_TEST = /\.test\.tsx?$/;
const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** Every file of src/ but tests, by its path relative to src/. Only modules are read; others (styles) are listed with an empty text. */
export function readSources(): ReadonlyMap<string, string> {
  return new Map(readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !IS_TEST.test(entry.name))
    .map((entry) => {
      const path = `${entry.parentPath}${sep}${entry.name}`;
      const text = /\.tsx?$/.test(entry.name) ? readFileSync(path, 'utf8') : '';
      return [path.slice(SRC.length).replace(/^[\\/]+/, '').split(sep).join('/'), text] as const;
    }));
}

/** Number of modules of src/ but tests, counted folder by folder. */
export function countModules(folder = SRC): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((count, entry) => {
    if (entry.isDirectory()) return count + countModules(`${folder}/${entry.name}`);
    return /\.tsx?$/.test(entry.name) && !IS_TEST.test(entry.name) ? count + 1 : count;
  }, 0);
}
