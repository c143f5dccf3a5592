import type { Span } from '../text/span.ts';

/** What a term may be limited to, by the word that stands before its colon. */
export const QUERY_FIELDS = { district: '区', organization: '单位', eventType: '类', reporter: '记者', headline: '标题', page: '版', date: '日期' } as const;
export type QueryField = keyof typeof QUERY_FIELDS;

/** The same words in English, in any case. */
const ENGLISH_FIELDS: Readonly<Record<QueryField, string>> = { district: 'district', organization: 'organization', eventType: 'type', reporter: 'reporter', headline: 'headline', page: 'page', date: 'date' };

/** A text to look for, as typed, without operators; `field` is null where it may stand anywhere. */
export interface QueryTerm {
  readonly field: QueryField | null;
  readonly text: string;
  /** The word for its field as typed, where that is not the Chinese one. */
  readonly named?: string;
}

/** One condition of a query. It holds when one of the alternatives does; an excluded one when none does. */
export interface QueryClause {
  readonly excluded: boolean;
  readonly alternatives: readonly QueryTerm[];
}

/** What a query asks, all clauses together, and the parts that could not be used, as typed. */
export interface ParsedQuery {
  readonly clauses: readonly QueryClause[];
  readonly ignored: readonly string[];
}

/** One term where it stands in a query as typed. `span` takes in its sign, field and quotation marks. */
export interface TypedTerm extends QueryTerm {
  readonly span: Span;
  readonly excluded: boolean;
  /** Whether it is one of several alternatives, or is to be one. */
  readonly either: boolean;
}

interface Word extends QueryTerm {
  readonly kind: 'word';
  readonly span: Span;
  readonly excluded: boolean;
}
interface Bar {
  readonly kind: 'bar';
  readonly text: string;
}

const MINUS = '-－';
const BARS = '|｜';
const COLONS = ':：';
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”' };
const FIELDS = [QUERY_FIELDS, ENGLISH_FIELDS].flatMap((words) => Object.entries(words) as readonly (readonly [QueryField, string])[]);

/**
 * Reads the query language: spaces mean all, quotation marks around a whole term keep its spaces, `-` at a term's start excludes, `|` means either,
 * `区:` and the other fields, or `district:` and the like, limit a term (and those that follow it after `|`). Operators are read before folding, so a dash, a quotation mark
 * inside a word or a hyphen elsewhere is text. Never fails: what is half typed (an open quotation mark, a lone `-` or `|`, a field without a
 * text) is left out and reported.
 */
export function parseQuery(typed: string): ParsedQuery {
  const ignored: string[] = [];
  const items = readItems(typed, ignored);
  const clauses: QueryClause[] = [];
  let joining = false;
  items.forEach((item, index) => {
    if (item.kind === 'bar') {
      const next = items[index + 1];
      joining = clauses.length > 0 && next?.kind === 'word' && !next.excluded;
      if (!joining) ignored.push(item.text);
      return;
    }
    const last = clauses.at(-1);
    if (joining && last) {
      const { field, named } = item.field === null ? last.alternatives.at(-1) ?? item : item;
      clauses[clauses.length - 1] = { ...last, alternatives: [...last.alternatives, termOf(field, item.text, named)] };
    } else {
      clauses.push({ excluded: item.excluded, alternatives: [termOf(item.field, item.text, item.named)] });
    }
    joining = false;
  });
  return { clauses, ignored };
}

function termOf(field: QueryField | null, text: string, named: string | undefined): QueryTerm {
  return named === undefined ? { field, text } : { field, text, named };
}

/** The term that the caret (a place in UTF-16 units) stands in or right behind; null where it stands in none. */
export function termAtCaret(typed: string, caret: number): TypedTerm | null {
  const items = readItems(typed, []);
  const at = items.findIndex((item) => item.kind === 'word' && item.span[0] <= caret && caret <= item.span[1]);
  const word = items[at];
  if (word?.kind !== 'word') return null;
  const { kind: _kind, ...term } = word;
  return { ...term, either: items[at - 1]?.kind === 'bar' || items[at + 1]?.kind === 'bar' };
}

/** Writes clauses so that {@link parseQuery} reads them back. Alternatives without a field come first: behind a field they would take it on. */
export function formatQuery(clauses: readonly QueryClause[]): string {
  return clauses.map(({ excluded, alternatives }) => {
    const ordered = [...alternatives.filter(({ field }) => field === null), ...alternatives.filter(({ field }) => field !== null)];
    return (excluded ? '-' : '') + ordered.map(({ field, text, named }) => formatTerm(text, field, named)).join('|');
  }).join(' ');
}

/**
 * A text as one term, quoted where it must be. One that holds every kind of mark gets full-width ones inside, which fold alike.
 * @param named a word for its field; default: the Chinese one
 */
export function formatTerm(text: string, field: QueryField | null = null, named = field === null ? '' : QUERY_FIELDS[field]): string {
  const prefix = field === null ? '' : `${named}:`;
  const form = [text, `"${text}"`, `“${text}”`].find((one) => readsAs(prefix + one, field, text)) ?? `"${text.replaceAll('"', '＂')}"`;
  return prefix + form;
}

function readsAs(form: string, field: QueryField | null, text: string): boolean {
  const { clauses, ignored } = parseQuery(form);
  const [clause] = clauses;
  const [term] = clause?.alternatives ?? [];
  return clauses.length === 1 && ignored.length === 0 && clause?.excluded === false && clause.alternatives.length === 1 && term?.field === field && term.text === text;
}

function readItems(typed: string, ignored: string[]): readonly (Word | Bar)[] {
  const items: (Word | Bar)[] = [];
  let at = 0;
  while (at < typed.length) {
    const character = typed.charAt(at);
    if (BARS.includes(character)) {
      items.push({ kind: 'bar', text: character });
      at += 1;
    } else if (isBoundary(typed, at)) {
      at += 1;
    } else {
      at = readWord(typed, at, items, ignored);
    }
  }
  return items;
}

/** Reads one word with its sign, field and quotation marks; returns where reading goes on. */
function readWord(typed: string, at: number, items: (Word | Bar)[], ignored: string[]): number {
  const excluded = MINUS.includes(typed.charAt(at));
  const signed = excluded ? at + 1 : at;
  const named = FIELDS.find(([, name]) => typed.slice(signed, signed + name.length).toLowerCase() === name && COLONS.includes(typed.charAt(signed + name.length) || ' '));
  const field = named?.[0] ?? null;
  const word = { kind: 'word', excluded, field, ...(field === null || named?.[1] === QUERY_FIELDS[field] ? {} : { named: typed.slice(signed, signed + (named?.[1].length ?? 0)) }) } as const;
  let start = signed + (named ? named[1].length + 1 : 0);
  const mark = typed.charAt(start);
  const closing = CLOSING[mark];
  if (closing !== undefined) {
    const close = typed.indexOf(closing, start + 1);
    if (close > start && isBoundary(typed, close + 1)) {
      const text = typed.slice(start + 1, close);
      if (text.trim() === '') ignored.push(typed.slice(at, close + 1));
      else items.push({ ...word, span: [at, close + 1], text });
      return close + 1;
    }
    if (close < 0 || close > wordEnd(typed, start)) {
      ignored.push(mark);
      start += 1;
    }
  }
  const end = wordEnd(typed, start);
  if (end > start) items.push({ ...word, span: [at, end], text: typed.slice(start, end) });
  else if (excluded || named) ignored.push(typed.slice(at, named ? signed + named[1].length + 1 : at + 1));
  return end;
}

function wordEnd(typed: string, start: number): number {
  let end = start;
  while (!isBoundary(typed, end)) end += 1;
  return end;
}

/** Whether a term may end before `at`: the end, white space or a bar. */
function isBoundary(typed: string, at: number): boolean {
  return at >= typed.length || BARS.includes(typed.charAt(at)) || typed.charAt(at).trim() === '';
}
