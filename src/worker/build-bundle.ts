import { encodeBundle } from '../bundle/encode.ts';
import { runPipeline } from '../pipeline.ts';
import { sha256Hex } from '../text/hash.ts';
import { loadGazetteers } from './load-gazetteers.ts';
import type { BuildInput, BuiltBundle } from './protocol.ts';

/** Documents → hashes of the files that `npm run ingest` would write for them. */
export async function buildBundle({ documents, pages, withheld, corrections, aliases }: BuildInput): Promise<BuiltBundle> {
  const result = runPipeline(documents, { gazetteers: await loadGazetteers(), pages, withheld, corrections });
  const files = encodeBundle(result.pages, aliases);
  return { files: files.map(({ path, text }) => ({ path, sha256: sha256Hex(text) })), refusals: result.refusals };
}
