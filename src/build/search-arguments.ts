import { type Facet, type FacetChoice, type FilterSet, NO_CHOICE } from '../domain/facet.ts';
import { ArgumentError } from './argument-error.ts';

/** What `npm run search` was asked. */
export interface SearchArguments {
  readonly question: { readonly query: string } | { readonly batch: string };
  readonly filters: FilterSet;
  readonly limit: number;
  readonly bundle: string;
  readonly json: boolean;
}

const SEARCH_USAGE = 'npm run search -- QUERY | --batch FILE [--district NAME]… [--organization NAME]… [--type NAME]… [--date YYYY[-MM]]… [--mentioned] [--limit N] [--bundle DIR] [--json]; -NAME excludes';

const DEFAULT_LIMIT = 20;
const DEFAULT_BUNDLE = 'bundle';
const FACET_FLAGS: Readonly<Record<string, Facet>> = { '--district': 'district', '--organization': 'organization', '--type': 'eventType', '--date': 'date' };

/**
 * Reads the arguments after the command's name. A query or a value may begin with `-` (it excludes), so only `--…` is a flag; what follows a lone `--` is
 * no flag either.
 * @throws ArgumentError
 */
export function readSearchArguments(args: readonly string[]): SearchArguments {
  const queries: string[] = [];
  const chosen: Record<Facet, string[]> = { district: [], organization: [], eventType: [], date: [] };
  let mentioned = false;
  const settings = new Map<string, string>();
  let json = false;
  for (let i = 0; i < args.length; i += 1) {
    const argument = args[i] ?? '';
    if (argument === '--') {
      queries.push(...args.slice(i + 1));
      break;
    }
    if (!argument.startsWith('--')) {
      queries.push(argument);
      continue;
    }
    const [flag = '', ...rest] = argument.split('=');
    if (flag === '--json' && rest.length === 0) {
      json = true;
      continue;
    }
    if (flag === '--mentioned' && rest.length === 0) {
      mentioned = true;
      continue;
    }
    const facet = Object.hasOwn(FACET_FLAGS, flag) ? FACET_FLAGS[flag] : undefined;
    if (!facet && flag !== '--limit' && flag !== '--bundle' && flag !== '--batch') throw new ArgumentError(`${argument}: no such option; ${SEARCH_USAGE}`);
    if (rest.length === 0) i += 1;
    const value = rest.length === 0 ? args[i] : rest.join('=');
    if (value === undefined || value === '' || value.startsWith('--')) throw new ArgumentError(`${flag} needs a value; ${SEARCH_USAGE}`);
    if (facet) chosen[facet].push(value);
    else if (settings.has(flag)) throw new ArgumentError(`${flag} is given twice; ${SEARCH_USAGE}`);
    else settings.set(flag, value);
  }
  return {
    question: questionOf(queries, settings.get('--batch')),
    filters: { district: choiceOf(chosen.district), organization: choiceOf(chosen.organization), eventType: choiceOf(chosen.eventType), date: choiceOf(chosen.date), mentioned },
    limit: limitOf(settings.get('--limit')),
    bundle: settings.get('--bundle') ?? DEFAULT_BUNDLE,
    json,
  };
}

function questionOf(queries: readonly string[], batch: string | undefined): SearchArguments['question'] {
  if (batch !== undefined) {
    if (queries.length > 0) throw new ArgumentError(`“${queries[0]}”: --batch takes its queries from the file; ${SEARCH_USAGE}`);
    return { batch };
  }
  const [query, second] = queries;
  if (query === undefined) throw new ArgumentError(`a query is missing ("" finds everything); ${SEARCH_USAGE}`);
  if (second !== undefined) throw new ArgumentError(`“${second}”: only one query; put it in quotation marks; ${SEARCH_USAGE}`);
  return { query };
}

function choiceOf(values: readonly string[]): FacetChoice {
  if (values.length === 0) return NO_CHOICE;
  const excluded = (value: string): boolean => value.startsWith('-') && value.length > 1;
  return { include: values.filter((value) => !excluded(value)), exclude: values.filter(excluded).map((value) => value.slice(1)) };
}

function limitOf(value: string | undefined): number {
  if (value === undefined) return DEFAULT_LIMIT;
  const limit = /^\d+$/.test(value) ? Number(value) : NaN;
  if (!Number.isSafeInteger(limit)) throw new ArgumentError(`--limit ${value}: a whole number from 0 is needed; ${SEARCH_USAGE}`);
  return limit;
}
