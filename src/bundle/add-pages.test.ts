import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../scripts/make-document/make-document.ts';
import { readGazetteers } from '../../scripts/read-gazetteers.ts';
import { readBundle } from '../build/read-bundle.ts';
import type { Page } from '../domain/page.ts';
import { runPipeline } from '../pipeline.ts';
import { addNames, addPages } from './add-pages.ts';
import { encodeBundle } from './encode.ts';
import { encodePage } from './encode-page.ts';
import type { NamesFile } from './format.ts';

const SEED = Number(process.env['SEED'] ?? 20261121);
const PAGES = 14;
const documents = Array.from({ length: PAGES }, (_, at) => ({ name: `made-${at}.txt`, bytes: new TextEncoder().encode(makeDocument(SEED + at).text) }));
const { pages } = runPipeline(documents, { gazetteers: readGazetteers(), pages: {}, withheld: [] });

function bundleOf(some: readonly Page[]) {
  const files = new Map(encodeBundle(some, {}).map(({ path, text }) => [path, text]));
  return readBundle((name) => new TextEncoder().encode(files.get(name)));
}

/** Characters of a syllable in code-unit order: in which order they are listed says nothing. */
function sorted({ usual, also, ...rest }: NamesFile) {
  const order = (readings: NamesFile['usual']) => Object.fromEntries(Object.entries(readings).map(([syllable, characters]) => [syllable, [...characters].sort()]));
  return { ...rest, usual: order(usual), also: order(also) };
}

describe(`pages put behind those of a bundle (seed ${SEED})`, () => {
  const whole = bundleOf(pages);

  it.each([0, 1, 5, PAGES - 1, PAGES])('give what a build gives for all of them: %i built, the others added', (built) => {
    const { collection, names } = bundleOf(pages.slice(0, built));
    const digests = pages.slice(built).map((page) => encodePage(page).digest);
    const grown = addPages(collection, digests);
    expect(grown).toEqual({ ...whole.collection, build: collection.build });
    expect(sorted(addNames(names, collection, grown, digests))).toEqual(sorted(whole.names));
  });
});
