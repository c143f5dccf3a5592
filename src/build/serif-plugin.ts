import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { serifCharacters } from './serif-characters.ts';
import { cachedSerif } from './subset-serif.ts';

/** Addresses of the two faces. */
const FACES = 'virtual:serif-faces';
/** Which characters they hold: only the reader's own pages ask. */
const CHARACTERS = 'virtual:serif-characters';

/**
 * The serif that the app brings where a system has none, cut down to what the collection and the interface show; as two modules, since its characters are seldom needed.
 * src/app/serif/serif-modules.d.ts says what they export.
 * @param bundle path of the bundle folder.
 */
export function serifPlugin(bundle: string): Plugin {
  let root = '';
  return {
    name: 'banmian-serif',
    configResolved(config) {
      ({ root } = config);
    },
    resolveId: (id) => (id === FACES || id === CHARACTERS ? `\0${id}` : null),
    async load(id) {
      if (id !== `\0${FACES}` && id !== `\0${CHARACTERS}`) return null;
      const characters = serifCharacters(resolve(root, bundle), resolve(root, 'src/i18n'));
      if (id === `\0${CHARACTERS}`) return `export const characters = ${JSON.stringify(characters)};`;
      const [regular, bold] = await Promise.all((['regular', 'bold'] as const).map((weight) => cachedSerif(weight, characters[weight], resolve(root, '.cache/serif'))));
      const addressOf = (path: string | undefined, name: string): string => {
        const reference = this.emitFile({ type: 'asset', name: `${name}.woff2`, source: readFileSync(path ?? '') });
        return `import.meta.ROLLUP_FILE_URL_${reference}`;
      };
      return `export const faces = { regular: ${addressOf(regular, 'serif-regular')}, bold: ${addressOf(bold, 'serif-bold')} };`;
    },
  };
}
