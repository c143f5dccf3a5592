import { runSearchCommand } from '../src/build/search-command.ts';
import { encodeBundle } from '../src/bundle/encode.ts';
import type { Page } from '../src/domain/page.ts';
import { type ReaderNeed, sharesWithHeadline } from './reader-needs.ts';

/** How deep a reader looks into a list of results. */
const DEPTH = 10;

/** What a search gave for one need: ids in order of relevance, and what it said of parts that it ignored. */
export interface Answered {
  readonly ids: readonly string[];
  readonly ignored: readonly string[];
}

/**
 * Asks every need of the pages by the code behind `npm run search`, in one batch.
 * @throws Error when the command fails, with what it said
 */
export function askNeeds(pages: readonly Page[], needs: readonly ReaderNeed[]): readonly Answered[] {
  const files = new Map(encodeBundle(pages, {}).map(({ path, text }) => [`bundle/${path}`, text]));
  const lines: string[] = [];
  const said: string[] = [];
  files.set('queries', needs.map(({ query }) => query).join('\n'));
  const code = runSearchCommand(['--batch', 'queries', '--limit', String(pages.flatMap(({ stories }) => stories).length), '--json'], {
    readFile: (path) => {
      const text = files.get(path);
      if (text === undefined) throw new Error(`${path}: no such file`);
      return new TextEncoder().encode(text);
    },
    print: (line) => void lines.push(line),
    complain: (line) => void said.push(line),
  });
  if (code !== 0) throw new Error(said.join('\n'));
  return needs.map(({ query }, at) => ({
    ids: (JSON.parse(lines[at] ?? '') as { readonly ids: readonly string[] }).ids,
    ignored: said.filter((line) => line.startsWith(`“${query}”: `)),
  }));
}

/**
 * Mean reciprocal rank of the first answer, answers among the first ten, and how many needs can be met by no headline. `misses` names every
 * need whose first answer is not first, that has an answer beyond the first ten, or of whose query a part was ignored.
 * @param answered parallel to `needs`
 * @param headlines of all stories
 */
export function scoreNeeds(needs: readonly ReaderNeed[], answered: readonly Answered[], headlines: readonly string[]): { lines: readonly string[]; misses: readonly string[] } {
  let reciprocal = 0;
  let reached = 0;
  const misses: string[] = [];
  needs.forEach(({ id, query, answers }, at) => {
    const { ids, ignored } = answered[at] ?? { ids: [], ignored: [] };
    const ranks = answers.map((answer) => ids.indexOf(answer.id) + 1 || Infinity).sort((a, b) => a - b);
    const [first = Infinity] = ranks;
    const near = ranks.filter((rank) => rank <= DEPTH).length;
    reciprocal += 1 / first;
    reached += near;
    if (first > 1 || near < answers.length || ignored.length > 0) {
      misses.push(`${id} “${query}”: answers at ${ranks.map((rank) => (rank === Infinity ? 'none' : rank)).join(', ')} of ${ids.length}${ignored.map((line) => `; ${line}`).join('')}`);
    }
  });
  const answers = needs.reduce((sum, need) => sum + need.answers.length, 0);
  const apart = needs.filter(({ query }) => !sharesWithHeadline(query, headlines)).length;
  return {
    lines: [
      `needs asked  ${needs.length}`,
      `needs apart from headlines  ${apart}/${needs.length}`,
      `mean reciprocal rank  ${(reciprocal / Math.max(1, needs.length)).toFixed(3)}`,
      `answers in the first ten  ${reached}/${answers}`,
    ],
    misses,
  };
}
