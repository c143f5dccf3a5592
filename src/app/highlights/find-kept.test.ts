import { expect, test } from 'vitest';
import { createFold } from '../../text/fold.ts';
import { TRADITIONAL } from '../../text/traditional-table.ts';
import { createFinder } from './find-kept.ts';

const kept = [['1', '职工书屋', '', '甲'], ['2', '別的', 'ＡＢ，c', '乙'], ['3', '走进\n车间', '', '工会慰问']] as const;
const find = createFinder(kept, ([, ...texts]) => texts, createFold(TRADITIONAL));
const found = (typed: string): string => find(typed).map(([id]) => id).join('');

test('rows are found by any of their texts, whatever width, case or script, the last first', () => {
  expect([found(''), found(' '), found('书'), found('ab,C'), found('别'), found('慰问'), found('没有')]).toEqual(['321', '321', '1', '2', '2', '3', '']);
});

test('what goes over two paragraphs is found as one, what goes over two texts is not', () => {
  expect([found('进车'), found('屋甲'), found('c乙')]).toEqual(['3', '', '']);
});
