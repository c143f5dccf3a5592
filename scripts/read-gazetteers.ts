import { readFileSync } from 'node:fs';
import { GAZETTEER_FILES, type GazetteerFile, type Gazetteers, parseGazetteers } from '../src/enrich/gazetteers.ts';

/** Reads and checks the gazetteers of `data/gazetteers/` from the disk. */
export function readGazetteers(): Gazetteers {
  const entries = GAZETTEER_FILES.map((name) => [name, JSON.parse(readFileSync(new URL(`../data/gazetteers/${name}.json`, import.meta.url), 'utf8')) as unknown]);
  return parseGazetteers(Object.fromEntries(entries) as Record<GazetteerFile, unknown>);
}
