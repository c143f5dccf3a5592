import { checkedText, decodeCollection, decodeManifest, decodeNames, decodePage } from '../bundle/decode.ts';
import { BundleError } from '../bundle/errors.ts';
import { type BundleFile, type Collection, MANIFEST_NAME, type NamesFile } from '../bundle/format.ts';
import type { Page } from '../domain/page.ts';

/** A bundle whole. */
export interface ReadBundle {
  readonly collection: Collection;
  readonly names: NamesFile;
  /** In order of documents. */
  readonly pages: readonly Page[];
}

/**
 * Reads a whole bundle and checks every file.
 * @param readFile gives the bytes of a file of the bundle's folder by its name; throws where there is none
 * @param onLostNames gives the readings to go on with where only the names file cannot be read; without it that is an error too
 * @throws BundleError naming the file
 */
export function readBundle(readFile: (name: string) => Uint8Array, onLostNames?: (error: BundleError) => NamesFile): ReadBundle {
  const bytesOf = (name: string): Uint8Array => {
    try {
      return readFile(name);
    } catch (error) {
      throw new BundleError('missing', name, `${error instanceof Error ? error.message : String(error)}; run “npm run ingest” first`);
    }
  };
  const manifest = decodeManifest(new TextDecoder().decode(bytesOf(MANIFEST_NAME)));
  const text = (file: BundleFile): string => checkedText(bytesOf(file.path), file);
  const collection = decodeCollection(manifest, {
    cards: text(manifest.cards), facets: text(manifest.facets), entities: text(manifest.entities), aliases: text(manifest.aliases),
  });
  const pages = collection.cards.pages.flatMap(({ page }) => {
    const file = manifest.pages[page];
    return file ? [decodePage(text(file), file.path)] : [];
  });
  const readNames = (): NamesFile => {
    try {
      return decodeNames(text(manifest.names), manifest.names.path);
    } catch (error) {
      if (!onLostNames || !(error instanceof BundleError)) throw error;
      return onLostNames(error);
    }
  };
  return { collection, names: readNames(), pages };
}
