import { GAZETTEER_FILES, type GazetteerFile, type Gazetteers, parseGazetteers } from '../pipeline.ts';

// Addresses of copies with a hash in their name: they are cached for good and load only when a page is ingested here.
const ADDRESSES = import.meta.glob<string>('../../data/gazetteers/*.json', { query: '?url', import: 'default', eager: true });

/**
 * Fetches and checks the gazetteers.
 * @throws Error naming the file that is missing or could not be read.
 */
export async function loadGazetteers(): Promise<Gazetteers> {
  const lists = await Promise.all(GAZETTEER_FILES.map(async (name) => [name, await loadList(name)] as const));
  return parseGazetteers(Object.fromEntries(lists) as Record<GazetteerFile, unknown>);
}

async function loadList(name: string): Promise<unknown> {
  const address = ADDRESSES[`../../data/gazetteers/${name}.json`];
  if (address === undefined) throw new Error(`gazetteer ${name}.json is not part of this build`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`gazetteer ${name}.json: the server answered ${response.status}`);
  return response.json();
}
