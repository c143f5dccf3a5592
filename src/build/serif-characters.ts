import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBundle } from './read-bundle.ts';

/** The characters of each weight, each once, in code-point order. */
export interface SerifCharacters {
  readonly regular: string;
  readonly bold: string;
}

/**
 * The characters that the serif is cut down to: all that the collection and the interface can show, and for bold those of headings, which
 * are names of pages, organizations and people too.
 * @param bundle path of the bundle folder.
 * @param dictionaries path of the folder with the strings of the interface; whatever stands in these files counts.
 * @throws BundleError naming the file.
 */
export function serifCharacters(bundle: string, dictionaries: string): SerifCharacters {
  const { collection, pages } = readBundle((name) => readFileSync(join(bundle, name)));
  const words = readdirSync(dictionaries).filter((name) => !name.includes('.test.')).map((name) => readFileSync(join(dictionaries, name), 'utf8')).join('');
  const headings = pages.flatMap(({ standingHead, stories }) => [
    standingHead ?? '', ...stories.flatMap(({ headline, kicker, section, deck, crossheads }) => [headline, kicker ?? '', section ?? '', deck ?? '', ...crossheads.map(({ text }) => text)]),
  ]);
  const all = JSON.stringify([collection.entities, collection.cards, pages]);
  const titles = JSON.stringify([collection.entities, collection.cards.pages]);
  return { regular: charactersOf(words + all), bold: charactersOf(words + headings.join('') + titles) };
}

// A control or a blank is drawn by no glyph of its own; the space is.
const DRAWN = /[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;

function charactersOf(text: string): string {
  return [...new Set(text)].filter((character) => DRAWN.test(character)).toSorted((one, other) => (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0)).join('');
}
