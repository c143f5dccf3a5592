import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFile } from '../../src/bundle/encode-file.ts';

/** The ids of a site's stories by their headlines. */
export function storyIds(site: string): ReadonlyMap<string, string> {
  const { cards } = readManifest(site);
  const { stories } = JSON.parse(readFileSync(join(site, 'bundle', cards.path), 'utf8')) as { stories: readonly { id: string; headline: string }[] };
  return new Map(stories.map(({ id, headline }) => [headline, id]));
}

/** Says in a site's bundle which id took an older one's place, as a curator's list would have it. */
export function tellMoves(site: string, aliases: Readonly<Record<string, string>>): void {
  const manifest = readManifest(site);
  const { file, written } = hashFile('aliases', JSON.stringify(aliases));
  writeFileSync(join(site, 'bundle', written.path), written.text);
  writeFileSync(join(site, 'bundle', 'manifest.json'), JSON.stringify({ ...manifest, aliases: file }));
}

function readManifest(site: string): { readonly cards: { readonly path: string } } {
  return JSON.parse(readFileSync(join(site, 'bundle', 'manifest.json'), 'utf8'));
}
