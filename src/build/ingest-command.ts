import { encodeBundle } from '../bundle/encode.ts';
import { toPageForm } from '../bundle/story-form.ts';
import { runPipeline } from '../pipeline.ts';
import { ArgumentError } from './argument-error.ts';
import { collectDocuments } from './collect-documents.ts';
import { diagnosticLine, pagesAtPaths, refusalLine } from './diagnostic-lines.ts';
import { readIngestArguments } from './ingest-arguments.ts';
import { readCorrections } from './read-corrections.ts';
import { readAliases, readGazetteers, readPageFacts, readWithheld } from './read-references.ts';
import { ReferenceFileError } from './reference-file.ts';
import { reportLines } from './report.ts';
import type { ExitCode, System } from './system.ts';
import { BundleWriteError, checkOutFolder, writeBundle } from './write-bundle.ts';

/**
 * `npm run ingest`: documents → bundle and a report, or with `--json` the story form on standard output. Diagnostics go to standard error, one
 * line each.
 * @returns 0 when every document was read, 1 when one was refused or the bundle could not be written, 2 for wrong arguments or lists in data/.
 */
export function runIngestCommand(args: readonly string[], system: System): ExitCode {
  try {
    return ingest(args, system);
  } catch (error) {
    system.terminal.progress(null);
    if (error instanceof ArgumentError || error instanceof ReferenceFileError || error instanceof BundleWriteError) {
      system.terminal.complain(error.message);
      return error instanceof BundleWriteError ? 1 : 2;
    }
    throw error;
  }
}

function ingest(args: readonly string[], { disk, terminal, now, runId }: System): ExitCode {
  const { paths, out, json } = readIngestArguments(args);
  if (!json) checkOutFolder(disk, out);
  const started = now();
  const { documents, refusals: unreadable, folders } = collectDocuments(disk, paths);
  const aliases = readAliases(disk);
  const withheld = readWithheld(disk).map((id) => aliases[id] ?? id);
  const corrections = readCorrections(disk, aliases);
  const references = { gazetteers: readGazetteers(disk), pages: readPageFacts(disk, folders), withheld, corrections: corrections.map(({ correction }) => correction) };
  const result = runPipeline(documents, references, (done) => terminal.progress(`${done} of ${documents.length} documents`));
  const refusals = [...unreadable, ...result.refusals];

  for (const refusal of refusals) terminal.complain(refusalLine(refusal));
  for (const at of pagesAtPaths(documents.map(({ name }) => name), result.pages, result.refusals)) {
    for (const diagnostic of at.page.diagnostics) terminal.complain(diagnosticLine(at, diagnostic));
  }
  if (documents.length === 0 && refusals.length === 0) terminal.complain(`${paths.join(' ')}: warning no-documents: no .txt or .md file here`);
  const strangers = Object.keys(references.pages).filter((name) => !result.pages.some(({ page }) => page === name));
  for (const name of strangers) terminal.complain(`pages.json: .${name}: warning unknown-page: no document of this run gives this page; correct the name`);
  if (withheld.length > 0) {
    const ids = new Set(runPipeline(documents, { ...references, withheld: [] }).pages.flatMap(({ stories }) => stories.map(({ id }) => id)));
    for (const id of withheld.filter((entry) => !ids.has(entry))) terminal.complain(`data/withheld.json: ${id}: warning unknown-story: no document of this run gives this story`);
  }

  const stories = new Set(result.pages.flatMap((page) => page.stories.map(({ id }) => id)));
  for (const { at, correction } of corrections) {
    if (!stories.has(correction.story)) terminal.complain(`${at}: warning unknown-story: no document of this run gives story ${correction.story}; take the correction out, or add its document`);
  }

  if (json) {
    terminal.print(JSON.stringify(result.pages.map(toPageForm)));
  } else {
    const files = encodeBundle(result.pages, aliases);
    writeBundle(disk, out, files, runId);
    for (const line of reportLines({ pages: result.pages, refusals, files, out, milliseconds: now() - started })) terminal.print(line);
  }
  return refusals.length > 0 ? 1 : 0;
}
