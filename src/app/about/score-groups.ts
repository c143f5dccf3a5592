/** One figure of the score file. `counts` where the file has them, as written. */
export interface ScoreRow {
  /** As in the file, without its group. */
  readonly name: string;
  readonly figure: string;
  readonly counts: { readonly right: string; readonly extra: string; readonly missing: string } | null;
}

export interface ScoreGroup {
  readonly kind: 'structure' | 'reference' | 'guiding' | 'later' | 'layouts' | 'filing' | 'made' | 'search' | 'other';
  /** As in the file; empty for the structure of pages. */
  readonly title: string;
  /** What it was measured on, as in the file: `stories 32`. Empty for the structure of pages. */
  readonly size: string;
  readonly rows: readonly ScoreRow[];
}

/** How the titles that `npm run score` writes are told apart. */
const KINDS: readonly (readonly [pattern: RegExp, kind: ScoreGroup['kind']])[] = [
  [/^$/, 'structure'], [/the five pages$/, 'reference'], [/, stories invented/, 'guiding'], [/, second-stories invented/, 'later'],
  [/^structure, pages \w$/, 'layouts'], [/^enrichment, pages \w$/, 'filing'], [/ made pages$/, 'made'], [/^search, /, 'search'],
];

/** The figures that `npm run score -- --keep` wrote, in its order, by what they were measured on. Nothing of the file is left out. */
export function scoreGroups(scores: Readonly<Record<string, string>>): readonly ScoreGroup[] {
  const groups = new Map<string, { size: string; rows: ScoreRow[] }>();
  for (const [key, value] of Object.entries(scores)) {
    const at = key.lastIndexOf(': ');
    const [title, name] = at < 0 ? ['', key] : [key.slice(0, at), key.slice(at + 2)];
    const group = groups.get(title) ?? { size: '', rows: [] };
    if (value === '') group.size = name;
    else group.rows.push(readRow(name, value));
    groups.set(title, group);
  }
  return [...groups].map(([title, { size, rows }]) => ({ kind: KINDS.find(([pattern]) => pattern.test(title))?.[1] ?? 'other', title, size, rows }));
}

function readRow(name: string, value: string): ScoreRow {
  const counts = /^(?<figure>\S+) {2}right (?<right>\d+) {2}extra (?<extra>\d+) {2}missing (?<missing>\d+)$/.exec(value)?.groups;
  if (!counts) return { name, figure: value, counts: null };
  const { figure = '', right = '', extra = '', missing = '' } = counts;
  return { name, figure, counts: { right, extra, missing } };
}
