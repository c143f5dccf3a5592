// npm run make-common-words -- DICT: writes data/gazetteers/common-words.json from the dictionary of jieba (MIT), the file dict.txt of the npm package @node-rs/jieba 2.0.3.
import { readFileSync, writeFileSync } from 'node:fs';

/** Occurrences in the dictionary's corpus from which a word is everyday. Rarer ones are names more often than words. */
const EVERYDAY = 50;
/** A word that shows where a name ends must be surer. */
const USUAL = 200;

const [dictionary] = process.argv.slice(2);
if (dictionary === undefined) throw new Error('say where the dictionary is: npm run make-common-words -- path/to/dict.txt');
const names = JSON.parse(readFileSync(new URL('../data/gazetteers/names.json', import.meta.url), 'utf8')) as { surnames: string; notNames: string };
const surnames = new Set(names.surnames);
const known = new Set(names.notNames.split(' '));
const rows = readFileSync(dictionary, 'utf8').split('\n').map((line) => line.split(' ')).filter(([word]) => word?.length === 2).map(([word = '', count = '0', tag = '']) => ({ word, count: Number(count), tag }));
const likeNames = rows.filter(({ word, count, tag }) => count >= EVERYDAY && surnames.has(word.charAt(0)) && !tag.startsWith('nr') && !known.has(word)).map(({ word }) => word);
/** v verbs, d adverbs, p prepositions, c conjunctions. */
const predicates = rows.filter(({ count, tag }) => count >= USUAL && /^[vdpc]/u.test(tag)).map(({ word }) => word);
writeFileSync(new URL('../data/gazetteers/common-words.json', import.meta.url), `${JSON.stringify({ likeNames: likeNames.sort().join(' '), predicates: predicates.sort().join(' ') }, null, 1)}\n`);
