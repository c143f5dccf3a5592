import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rooms of src/ that a finished page comes from. */
const ROOMS = ['text', 'domain', 'ingest', 'enrich', 'search', 'bundle', 'build'];

/** A hash of the code that makes pages and of the version of Node that runs it, which decodes text and reads regular expressions. */
export function codeFingerprint(): string {
  const source = fileURLToPath(new URL('..', import.meta.url));
  const modules = ROOMS.flatMap((room) => readdirSync(join(source, room)).filter((name) => /(?<!\.test)\.ts$/.test(name)).sort().map((name) => join(room, name)));
  const hash = createHash('sha256').update(process.version);
  for (const module of ['pipeline.ts', ...modules]) hash.update(`\0${module}\0`).update(readFileSync(join(source, module)));
  return hash.digest('hex');
}
