import { isHan } from '../text/characters.ts';
import type { Block } from './segment-blocks.ts';

/** Particles that stand behind what they belong to and open no sentence; 了解, 着力 and their like are words. */
const PARTICLE = /^(?:的|了(?![解却结])|着(?![力眼重手装实陆])|过(?=[的了程])|们|之(?=[一间中后])|等)/u;
/** Ends of names that open no sentence, and a post with nobody's name before it. */
const NAME_END = /^(?:有限|股份|分公司|委员会|办事处|联合会|协会|党组|[部局处科院校站长]、|(?:书记|委员|主任|主席|经理)、)/u;
/** A first clause of one or two characters is the end of a longer one. */
const SHORT_CLAUSE = /^[\u4e00-\u9fff]{1,2}[，。；]/u;
/** A number before its measure word, or a verb's particle before its number. */
const MEASURE = '[个名件人项元台次年月日位余条家场天时分万亿千百多处所岁期届级组层批种类部辆万米公平支册本封张幅栋亩吨斤顿桌席杯瓶盒箱套双对副只艘架枚枝盏股]';
const SPLIT_COUNT = new RegExp(`\\d[|]${MEASURE}|[了达到为至共近约超等][|]\\d`, 'u');
/** A number with its measure seldom opens a paragraph: years and days do. */
const COUNT_FIRST = new RegExp(`^\\d{1,4}余?(?![年月日])${MEASURE}`, 'u');
const SPLIT_RUN = /[\d０-９.％%][|][\d０-９.%％]|[A-Za-z][|][A-Za-z]/u;
const STRONGEST = 6;
/** Values of a UTF-16 unit. */
const UNITS = 0x10000;

/**
 * How much the characters at the border between each block and the one before it speak for one sentence that the print column cut: the pairs
 * and triples of characters that a join would give stand elsewhere on the page, a number or a word of letters runs on, or the second opens
 * with what only ends a clause. In doublings of odds, 0 to 6; 0 for the first block.
 */
export function readSeams(blocks: readonly Block[]): readonly number[] {
  const borders = blocks.map((block, at) => borderGrams(blocks[at - 1]?.text ?? '', block.text));
  const standing = standingGrams(blocks, new Set(borders.flat()));
  return blocks.map((block, at) => {
    const before = blocks[at - 1];
    return before ? Math.min(STRONGEST, seamWeight(before.text, block.text) + gramWeight(borders[at] ?? [], standing)) : 0;
  });
}

function seamWeight(left: string, right: string): number {
  let weight = 0;
  const border = `${left.slice(-1)}|${right.slice(0, 1)}`;
  if (SPLIT_RUN.test(border)) weight += 4;
  if (SPLIT_COUNT.test(border)) weight += 3;
  else if (COUNT_FIRST.test(right)) weight += 2;
  if (PARTICLE.test(right)) weight += 3;
  if (SHORT_CLAUSE.test(right) || NAME_END.test(right)) weight += 3;
  return weight;
}

/** The two triples and the pair of characters that a join would give, each as one number; none where the border is not between Han characters. */
function borderGrams(left: string, right: string): readonly number[] {
  if (!isHan(left.charCodeAt(left.length - 1)) || !isHan(right.charCodeAt(0))) return [];
  return [left.slice(-2) + right.slice(0, 1), left.slice(-1) + right.slice(0, 2), left.slice(-1) + right.slice(0, 1)].map((gram) => gramOf(gram, 0, gram.length));
}

/** The two or three characters from `at` as one number. */
function gramOf(text: string, at: number, length: number): number {
  const pair = text.charCodeAt(at) * UNITS + text.charCodeAt(at + 1);
  return length < 3 ? pair : (pair + UNITS * UNITS) * UNITS + text.charCodeAt(at + 2);
}

/** Which of the wanted pairs and triples stand inside a block: one walk over the page, however many are wanted. */
function standingGrams(blocks: readonly Block[], wanted: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  if (wanted.size === 0) return found;
  // Few characters open a wanted one: most places need no look at the set.
  const opens = new Uint8Array(UNITS);
  for (const gram of wanted) opens[gram < UNITS * UNITS ? Math.floor(gram / UNITS) : Math.floor(gram / UNITS / UNITS) - UNITS] = 1;
  for (const { text } of blocks) {
    for (let at = 0; at + 1 < text.length; at += 1) {
      if (opens[text.charCodeAt(at)] === 0) continue;
      const pair = gramOf(text, at, 2);
      if (wanted.has(pair)) found.add(pair);
      if (at + 2 >= text.length) break;
      const triple = gramOf(text, at, 3);
      if (wanted.has(triple)) found.add(triple);
    }
  }
  return found;
}

function gramWeight([before, after, pair]: readonly number[], standing: ReadonlySet<number>): number {
  if (before === undefined || after === undefined || pair === undefined) return 0;
  return standing.has(before) || standing.has(after) ? 3 : standing.has(pair) ? 1 : 0;
}
