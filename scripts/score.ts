// npm run score: what the pipeline makes of data/documents against data/truth, the new figure beside the last one kept with --keep.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runPipeline } from '../src/pipeline.ts';
import { readGazetteers } from './read-gazetteers.ts';
import { readNeeds } from './reader-needs.ts';
import { PAGE_SETS, scoreEnrichment, scoreInvented, scoreLines, scorePageSet } from './score-enrichment.ts';
import { scoreMadePages } from './score-made.ts';
import { PAGE_SETS as STRUCTURE_SETS, readPageSet, scorePages } from './score-pages.ts';
import { askNeeds, scoreNeeds } from './score-queries.ts';
import { readPairs, scoreRelated } from './score-related.ts';
import { scoreSlips } from './score-slips.ts';
import { scoreStructure } from './score-structure.ts';

const root = new URL('../', import.meta.url);
const last = new URL('data/snapshots/last-score.json', root);
const folder = new URL('data/documents/', root);

/** Few enough to wait for; `src/ingest/unseen-pages.test.ts` reads others on every run. */
const MADE_PAGES = 500;
const gazetteers = readGazetteers();
const documents = readdirSync(folder).filter((name) => /\.(?:txt|md)$/u.test(name)).map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
const { pages } = runPipeline(documents, { gazetteers, pages: {}, withheld: [] });
const structure = scoreStructure(pages, new URL('data/truth', root).pathname);
const before = existsSync(last) ? JSON.parse(readFileSync(last, 'utf8')) as Record<string, string> : {};
const now: Record<string, string> = {};
const print = (name: string, value: string, group = '') => {
  const key = `${group}${name}`;
  now[key] = value;
  const old = before[key];
  process.stdout.write(`${name.padEnd(28)} ${value}${old === undefined ? '' : old === value ? '   as before' : `   was ${old}`}\n`);
};

for (const { name, got, of } of structure.figures) print(name, `${got}/${of}`);
const printLines = (title: string, lines: readonly string[]) => {
  process.stdout.write(`\n${title}\n`);
  for (const line of lines) {
    const [name = '', ...values] = line.split(/\s{2,}/u);
    print(name, values.join('  '), `${title}: `);
  }
};
const slips = scoreSlips(pages, (document) => new URL(`data/truth/${document.replace(/\.[a-z]+$/u, '.json')}`, root));
printLines('enrichment, the five pages', [...scoreLines(scoreEnrichment(pages)), `suspected slips            ${(2 * slips.right / Math.max(1, 2 * slips.right + slips.extra + slips.missing)).toFixed(3)}  right ${slips.right}  extra ${slips.extra}  missing ${slips.missing}`]);
for (const file of ['stories', 'second-stories'] as const) printLines(`enrichment, ${file} invented and annotated before they were run`, scoreLines(scoreInvented(file, gazetteers)));
for (const set of PAGE_SETS) printLines(`enrichment, pages ${set}`, scoreLines(scorePageSet(set, gazetteers)));
const misses = [...structure.misses];
for (const set of STRUCTURE_SETS) {
  const score = scorePages(set, readPageSet(set, { gazetteers, pages: {}, withheld: [] }));
  printLines(`structure, pages ${set}`, score.lines);
  misses.push(...score.misses);
}
const made = scoreMadePages(1, MADE_PAGES);
printLines(`structure, ${MADE_PAGES} made pages`, [`stories right in every part  ${made.right}/${made.of}`]);
const needs = readNeeds();
const search = scoreNeeds(needs, askNeeds(pages, needs), pages.flatMap(({ stories }) => stories.map(({ headline }) => headline)));
printLines('search, needs of readers', search.lines);
misses.push(...search.misses.map((miss) => `need ${miss}`));
const related = scoreRelated(pages, readPairs());
printLines('related stories', related.lines);
misses.push(...related.misses.map((miss) => `pair ${miss}`));
for (const miss of misses) process.stdout.write(`differs: ${miss}\n`);
if (process.argv.includes('--keep')) writeFileSync(last, `${JSON.stringify(now, null, 2)}\n`);
