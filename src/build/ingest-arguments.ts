import { ArgumentError } from './argument-error.ts';

/** What `npm run ingest` was asked. */
export interface IngestArguments {
  readonly paths: readonly string[];
  readonly out: string;
  /** Folder of the finished pages of earlier runs. */
  readonly cache: string;
  readonly json: boolean;
}

export const INGEST_USAGE = 'npm run ingest -- [PATH…] [--json] [--out DIR] [--cache DIR]';
const DEFAULT_DOCUMENTS = 'data/documents';
const DEFAULT_FOLDERS = { '--out': 'bundle', '--cache': '.cache/pages' } as const;

/**
 * Reads the arguments after the command's name. What follows a lone `--` is a path, whatever it looks like.
 * @throws ArgumentError
 */
export function readIngestArguments(args: readonly string[]): IngestArguments {
  const paths: string[] = [];
  const folders = new Map<keyof typeof DEFAULT_FOLDERS, string>();
  let json = false;
  for (let i = 0; i < args.length; i += 1) {
    const argument = args[i] ?? '';
    const option = (['--out', '--cache'] as const).find((name) => argument === name || argument.startsWith(`${name}=`));
    if (argument === '--') {
      paths.push(...args.slice(i + 1));
      break;
    }
    if (argument === '--json') json = true;
    else if (option) {
      if (folders.has(option)) throw new ArgumentError(`${option} is given twice; ${INGEST_USAGE}`);
      if (argument === option) i += 1;
      const folder = argument === option ? (args[i] ?? '') : argument.slice(`${option}=`.length);
      if (folder === '' || folder.startsWith('--')) throw new ArgumentError(`${option} needs a folder; ${INGEST_USAGE}`);
      folders.set(option, folder);
    } else if (argument.startsWith('-')) throw new ArgumentError(`${argument}: no such option; ${INGEST_USAGE}`);
    else if (argument === '') throw new ArgumentError(`an empty path; ${INGEST_USAGE}`);
    else paths.push(argument);
  }
  return {
    json, paths: paths.length > 0 ? paths : [DEFAULT_DOCUMENTS],
    out: folders.get('--out') ?? DEFAULT_FOLDERS['--out'], cache: folders.get('--cache') ?? DEFAULT_FOLDERS['--cache'],
  };
}
