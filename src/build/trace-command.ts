import { encodeBundle } from '../bundle/encode.ts';
import type { Page } from '../domain/page.ts';
import { readDocument, type ReadPage, runPipeline } from '../pipeline.ts';
import { ArgumentError } from './argument-error.ts';
import { collectDocuments, readBytes } from './collect-documents.ts';
import { diagnosticLine, refusalLine } from './diagnostic-lines.ts';
import { compileGazetteers, readGazetteerFiles, readPageFacts } from './read-references.ts';
import { ReferenceFileError } from './reference-file.ts';
import type { ExitCode, System } from './system.ts';
import { oneLine, placeOf } from './text-place.ts';

const STAGES = {
  decode: ({ document, source }) => [`${document.encoding}, ${source.length} UTF-16 units, sha256 ${document.sha256}`, ...source.split('\n').map(oneLine)],
  // What speaks for and against a line, in doublings of odds (src/ingest/classify-costs.ts), and by how much the reading of the whole page beats the next best.
  classify: ({ source }, blocks) => blocks.map(({ block, state, margin, rules }) => `${placeOf(source, block.source[0])} ${state}, margin ${margin.toFixed(1)}`
    + `${rules.map(({ rule, cost }) => (cost === 0 ? ` ${rule}` : ` ${rule} ${cost > 0 ? '+' : ''}${cost.toFixed(1)}`)).join('')}: ${oneLine(block.text)}`),
  blocks: ({ source, bins }) => bins
    .filter(({ role }) => role !== 'white-space')
    .map(({ source: [start, end], role, rule, story }) => `${placeOf(source, start)} [${start}, ${end}) ${role} (${rule})${story === null ? '' : ` story ${story + 1}`}: ${oneLine(source.slice(start, end))}`),
  stories: ({ stories }) => stories.flatMap((story, index) => [
    `${index + 1}. ${story.id} ${story.kind}, confidence ${story.confidence}`,
    ...field('section', story.section), ...field('kicker', story.kicker), ...field('headline', story.headline), ...field('deck', story.deck),
    ...field('byline', story.byline.text), ...field('credit', story.credit),
    ...story.paragraphs.map((paragraph) => `   ¶ ${oneLine(paragraph)}`),
  ]),
  repairs: ({ source, stories }) => stories.flatMap(({ id, repairs }) => repairs.map(({ rule, source: [start, end], before, after }) =>
    `${id} ${placeOf(source, start)} [${start}, ${end}) ${rule}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`)),
  enrichment: ({ source, stories }) => stories.flatMap(({ id, because, date }) => [
    `${id} date ${JSON.stringify(date)}`,
    ...because.map(({ field: name, value, rule, source: [start, end] }) => `${id} ${name} ${value} (${rule}) ${placeOf(source, start)} [${start}, ${end}): ${oneLine(source.slice(start, end))}`),
  ]),
  bundle: (page) => encodeBundle([page], {}).map(({ path, text }) => `${path}: ${oneLine(text)}`),
} satisfies Readonly<Record<string, (page: Page, blocks: ReadPage['ingested']['blocks']) => readonly string[]>>;

type Stage = keyof typeof STAGES;
const STAGE_NAMES = Object.keys(STAGES) as Stage[];
const TRACE_USAGE = `npm run trace -- DOCUMENT [--stage ${STAGE_NAMES.join('|')}]`;

function field(name: string, text: string | null): readonly string[] {
  return text === null ? [] : [`   ${name}: ${oneLine(text)}`];
}

/**
 * `npm run trace`: what any stage, or all of them in their order, made of one document.
 * @returns 0 traced, 1 the document was refused, 2 wrong arguments or lists in data/.
 */
export function runTraceCommand(args: readonly string[], { disk, terminal }: System): ExitCode {
  try {
    const { document, stages } = readTraceArguments(args);
    const { documents, refusals: outOfReach, folders } = collectDocuments(disk, [document], TRACE_USAGE);
    if (documents.length + outOfReach.length !== 1) throw new ArgumentError(`${document}: name one document, not a folder; ${TRACE_USAGE}`);
    const read = documents.map(({ name }) => readBytes(disk, name));
    const references = { gazetteers: compileGazetteers(readGazetteerFiles(disk)), pages: readPageFacts(disk, folders), withheld: [] };
    const { pages, refusals } = runPipeline(read.flatMap((result) => ('bytes' in result ? [result] : [])), references);
    for (const refusal of [...outOfReach, ...read.flatMap((result) => ('cause' in result ? [result] : [])), ...refusals]) terminal.complain(refusalLine(refusal));
    for (const page of pages) {
      const blocks = read.flatMap((result) => {
        const again = 'bytes' in result ? readDocument(result) : result;
        return 'ingested' in again ? again.ingested.blocks : [];
      });
      for (const stage of stages) {
        terminal.print(`── ${stage}`);
        for (const line of STAGES[stage](page, blocks)) terminal.print(line);
      }
      for (const diagnostic of page.diagnostics) terminal.complain(diagnosticLine({ path: document, page }, diagnostic));
    }
    return pages.length === 1 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof ArgumentError || error instanceof ReferenceFileError)) throw error;
    terminal.complain(error.message);
    return 2;
  }
}

function readTraceArguments(args: readonly string[]): { readonly document: string; readonly stages: readonly Stage[] } {
  const at = args.findIndex((argument) => argument === '--stage' || argument.startsWith('--stage='));
  const flag = args[at] ?? '';
  const named = at < 0 ? undefined : flag.includes('=') ? flag.slice('--stage='.length) : (args[at + 1] ?? '');
  const rest = args.filter((_, index) => at < 0 || (index !== at && (flag.includes('=') || index !== at + 1)));
  const [document, second] = rest;
  if (document === undefined || second !== undefined || document.startsWith('-')) throw new ArgumentError(`one document is needed; ${TRACE_USAGE}`);
  if (named === undefined) return { document, stages: STAGE_NAMES };
  const stage = STAGE_NAMES.find((name) => name === named);
  if (!stage) throw new ArgumentError(`--stage ${named}: no such stage; ${TRACE_USAGE}`);
  return { document, stages: [stage] };
}
