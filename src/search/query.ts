/** One condition of a query. It holds when one of the alternatives occurs; an excluded one when none does. Texts as typed, without operators. */
export interface QueryClause {
  readonly excluded: boolean;
  readonly alternatives: readonly string[];
}

/** What a query asks, all clauses together, and the parts that could not be used, as typed. */
export interface ParsedQuery {
  readonly clauses: readonly QueryClause[];
  readonly ignored: readonly string[];
}

interface Word {
  readonly kind: 'word';
  readonly excluded: boolean;
  readonly text: string;
}
interface Bar {
  readonly kind: 'bar';
  readonly text: string;
}

const MINUS = '-－';
const BARS = '|｜';
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”' };

/**
 * Reads the query language: spaces mean all, quotation marks around a whole term keep its spaces, `-` at a term's start excludes, `|` means either.
 * Operators are read before folding, so a dash, a quotation mark inside a word or a hyphen elsewhere is text. Never fails: what is half typed
 * (an open quotation mark, a lone `-` or `|`) is left out and reported.
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
    if (joining && last) clauses[clauses.length - 1] = { ...last, alternatives: [...last.alternatives, item.text] };
    else clauses.push({ excluded: item.excluded, alternatives: [item.text] });
    joining = false;
  });
  return { clauses, ignored };
}

/** Writes clauses so that {@link parseQuery} reads them back. */
export function formatQuery(clauses: readonly QueryClause[]): string {
  return clauses.map(({ excluded, alternatives }) => (excluded ? '-' : '') + alternatives.map(formatTerm).join('|')).join(' ');
}

/** A text as one term, quoted where it must be. One that holds every kind of mark gets full-width ones inside, which fold alike. */
export function formatTerm(text: string): string {
  return [text, `"${text}"`, `“${text}”`].find((form) => readsAs(form, text)) ?? `"${text.replaceAll('"', '＂')}"`;
}

function readsAs(form: string, text: string): boolean {
  const { clauses, ignored } = parseQuery(form);
  const [clause] = clauses;
  return clauses.length === 1 && ignored.length === 0 && clause?.excluded === false && clause.alternatives.length === 1 && clause.alternatives[0] === text;
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

/** Reads one word with its sign and quotation marks; returns where reading goes on. */
function readWord(typed: string, at: number, items: (Word | Bar)[], ignored: string[]): number {
  const excluded = MINUS.includes(typed.charAt(at));
  let start = excluded ? at + 1 : at;
  const mark = typed.charAt(start);
  const closing = CLOSING[mark];
  if (closing !== undefined) {
    const close = typed.indexOf(closing, start + 1);
    if (close > start && isBoundary(typed, close + 1)) {
      const text = typed.slice(start + 1, close);
      if (text.trim() === '') ignored.push(typed.slice(at, close + 1));
      else items.push({ kind: 'word', excluded, text });
      return close + 1;
    }
    if (close < 0 || close > wordEnd(typed, start)) {
      ignored.push(mark);
      start += 1;
    }
  }
  const end = wordEnd(typed, start);
  if (end > start) items.push({ kind: 'word', excluded, text: typed.slice(start, end) });
  else if (excluded) ignored.push(typed.charAt(at));
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
