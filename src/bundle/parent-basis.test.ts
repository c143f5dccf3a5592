import { describe, expect, it } from 'vitest';
import { parentBasis } from './parent-basis.ts';

const union = (name: string) => ({ name, type: 'union' }) as const;
const firm = (name: string) => ({ name, type: 'company' }) as const;

describe('why an organization stands below another', () => {
  it.each([
    ['its name begins with the other’s', union('青山工厂工会'), firm('青山工厂'), { rule: 'name', start: '青山工厂' }],
    ['with or without the city', union('北京青山集团工会'), firm('北京市青山集团'), { rule: 'name', start: '青山集团' }],
    ['an office, with the place of its government', { name: '北京市青山局', type: 'government' } as const, { name: '北京市人民政府', type: 'government' } as const, { rule: 'name', start: '北京市' }],
    ['unions stand below unions', union('青山街道总工会'), union('绿水区总工会'), { rule: 'levels' }],
    ['even of one district', union('绿水区医疗工会'), union('绿水区总工会'), { rule: 'levels' }],
    ['both names begin alike', firm('北京青山一公司'), firm('北京青山集团'), { rule: 'alike', start: '北京青山' }],
    ['the names say nothing', firm('甲乙公司'), firm('丙丁集团'), { rule: 'story' }],
    ['the city in both says nothing', firm('北京甲乙公司'), firm('北京丙丁集团'), { rule: 'story' }],
  ])('%s', (_, child, parent, basis) => {
    expect(parentBasis(child, parent)).toEqual(basis);
  });
});
