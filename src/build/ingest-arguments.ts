import { ArgumentError } from './argument-error.ts';

/** What `npm run ingest` was asked. */
export interface IngestArguments {
  readonly paths: readonly string[];
  readonly out: string;
  readonly json: boolean;
}

export const INGEST_USAGE = 'npm run ingest -- [PATH…] [--json] [--out DIR]';
const DEFAULT_DOCUMENTS = 'data/documents';
const DEFAULT_BUNDLE = 'bundle';

/**
 * Reads the arguments after the command's name. What follows a lone `--` is a path, whatever it looks like.
 * @throws ArgumentError
 */
export function readIngestArguments(args: readonly string[]): IngestArguments {
  const paths: string[] = [];
  let out: string | undefined;
  let json = false;
  for (let i = 0; i < args.length; i += 1) {
    const argument = args[i] ?? '';
    if (argument === '--') {
      paths.push(...args.slice(i + 1));
      break;
    }
    if (argument === '--json') json = true;
    else if (argument === '--out' || argument.startsWith('--out=')) {
      if (out !== undefined) throw new ArgumentError(`--out is given twice; ${INGEST_USAGE}`);
      if (argument === '--out') i += 1;
      out = argument === '--out' ? (args[i] ?? '') : argument.slice('--out='.length);
      if (out === '' || out.startsWith('--')) throw new ArgumentError(`--out needs a folder; ${INGEST_USAGE}`);
    } else if (argument.startsWith('-')) throw new ArgumentError(`${argument}: no such option; ${INGEST_USAGE}`);
    else if (argument === '') throw new ArgumentError(`an empty path; ${INGEST_USAGE}`);
    else paths.push(argument);
  }
  return { paths: paths.length > 0 ? paths : [DEFAULT_DOCUMENTS], out: out ?? DEFAULT_BUNDLE, json };
}
