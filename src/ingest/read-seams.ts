import { isHan } from '../text/characters.ts';
import type { Block } from './segment-blocks.ts';

/** Particles that stand behind what they belong to and open no sentence; 了解, 着力 and their like are words. */
const PARTICLE = /^(?:的|了(?![解却结])|着(?![力眼重手装实陆])|过(?=[的了程])|们|之(?=[一间中后])|等)/u;
/** A first clause of one or two characters is the end of a longer one. */
const SHORT_CLAUSE = /^[\u4e00-\u9fff]{1,2}[，。；]/u;
/** A number before its measure word, or a verb's particle before its number. */
const SPLIT_COUNT = /\d[|][个名件人项元台次年月日位余条家场天时分万亿千百多处所岁期届级组层批种类部辆万米公平支册本封张幅栋亩吨斤顿桌席杯瓶盒箱套双对副只艘架枚枝盏股]|[了达到为至共近约超][|]\d/u;
const SPLIT_RUN = /[\d０-９.％%][|][\d０-９.%％]|[A-Za-z][|][A-Za-z]/u;
const STRONGEST = 6;

/**
 * How much the characters at the border between each block and the one before it speak for one sentence that the print column cut: the pairs
 * and triples of characters that a join would give stand elsewhere on the page, a number or a word of letters runs on, or the second opens
 * with what only ends a clause. In doublings of odds, 0 to 6; 0 for the first block.
 */
export function readSeams(blocks: readonly Block[]): readonly number[] {
  const page = blocks.map(({ text }) => text).join('\n');
  return blocks.map((block, at) => {
    const before = blocks[at - 1];
    return before ? Math.min(STRONGEST, seamWeight(before.text, block.text, page)) : 0;
  });
}

function seamWeight(left: string, right: string, page: string): number {
  let weight = 0;
  const border = `${left.slice(-1)}|${right.slice(0, 1)}`;
  if (SPLIT_RUN.test(border)) weight += 4;
  if (SPLIT_COUNT.test(border)) weight += 3;
  if (PARTICLE.test(right)) weight += 3;
  if (SHORT_CLAUSE.test(right)) weight += 3;
  if (!isHan(left.charCodeAt(left.length - 1)) || !isHan(right.charCodeAt(0))) return weight;
  if (page.includes(left.slice(-2) + right.slice(0, 1)) || page.includes(left.slice(-1) + right.slice(0, 2))) return weight + 3;
  return weight + (page.includes(left.slice(-1) + right.slice(0, 1)) ? 1 : 0);
}
