import { ArgumentError } from './argument-error.ts';
import { createBundleSink } from './bundle-sink.ts';
import { collectDocuments } from './collect-documents.ts';
import { refusalLine } from './diagnostic-lines.ts';
import { INGEST_USAGE, readIngestArguments } from './ingest-arguments.ts';
import { ingestDocuments, PageLostError } from './ingest-documents.ts';
import { createJsonSink } from './json-sink.ts';
import { createPageCache } from './page-cache.ts';
import { createProgress } from './progress.ts';
import { readCorrections } from './read-corrections.ts';
import { compileGazetteers, readAliases, readGazetteerFiles, readPageFacts, readWithheld } from './read-references.ts';
import { ReferenceFileError } from './reference-file.ts';
import { strangerLines } from './stranger-lines.ts';
import type { ExitCode, System } from './system.ts';
import { BundleWriteError, checkOutFolder } from './write-bundle.ts';

/**
 * `npm run ingest`: documents → bundle and a report, or with `--json` the story form on standard output. Diagnostics go to standard error, one
 * line each.
 * @returns 0 when every document was read, 1 when one was refused or the bundle could not be written, 2 for wrong arguments or lists in data/.
 */
export async function runIngestCommand(args: readonly string[], system: System): Promise<ExitCode> {
  try {
    return await ingest(args, system);
  } catch (error) {
    system.terminal.progress(null);
    const undone = error instanceof BundleWriteError || error instanceof PageLostError;
    if (undone || error instanceof ArgumentError || error instanceof ReferenceFileError) {
      system.terminal.complain(error.message);
      return undone ? 1 : 2;
    }
    throw error;
  }
}

async function ingest(args: readonly string[], system: System): Promise<ExitCode> {
  const { disk, terminal, now } = system;
  const { paths, out, cache: cacheFolder, json } = readIngestArguments(args);
  if (!json) checkOutFolder(disk, out);
  const started = now();
  const { documents, refusals: outOfReach, folders } = collectDocuments(disk, paths, INGEST_USAGE);
  const aliases = readAliases(disk);
  const corrections = readCorrections(disk, aliases);
  const lists = {
    pages: readPageFacts(disk, folders),
    withheld: readWithheld(disk).map((id) => aliases[id] ?? id),
    corrections: corrections.map(({ correction }) => correction),
  };
  const gazetteers = readGazetteerFiles(disk);
  const cache = createPageCache(disk, cacheFolder, `${system.codeFingerprint()}\n${JSON.stringify(gazetteers)}`);
  const progress = createProgress({ documents: documents.length, bytes: documents.reduce((sum, { bytes }) => sum + bytes, 0) }, now);
  const sink = json ? createJsonSink(terminal) : createBundleSink(system, out, aliases);
  try {
    const ingested = await ingestDocuments(documents, { gazetteers, lists }, compileGazetteers(gazetteers), cache, system, {
      onDocument: ({ bytes }) => terminal.progress(progress.advance(bytes)),
      onPage: sink.prepare,
    });
    const refusals = [...outOfReach, ...ingested.refusals];
    for (const refusal of refusals) terminal.complain(refusalLine(refusal));
    if (documents.length === 0 && refusals.length === 0) terminal.complain(`${paths.join(' ')}: warning no-documents: no .txt or .md file here`);
    for (const line of strangerLines(ingested.directions, lists, corrections)) terminal.complain(line);
    for (const page of ingested.pages()) {
      for (const line of page.complaints) terminal.complain(line);
      sink.add(page);
    }
    sink.finish({ refused: refusals.length, made: ingested.made, unchanged: ingested.unchanged, started });
    cache.tidy();
    return refusals.length > 0 ? 1 : 0;
  } catch (error) {
    sink.abandon();
    throw error;
  }
}
