import { describe, expect, it } from 'vitest';
import { isPageFurniture, readPageFurniture } from './page-furniture.ts';

describe('page furniture', () => {
  it.each<[line: string, facts: object]>([
    ['2023年5月17日 星期三 第三版 工会新闻', { issueDate: '2023-05-17', number: '三', name: '工会新闻' }],
    ['第3版', { number: '3' }],
    ['03版 要闻', { number: '03', name: '要闻' }],
    ['02 工会新闻', { number: '02', name: '工会新闻' }],
    ['城南工友报 2025年1月14日 星期二 A02版 综合', { paper: '城南工友报', issueDate: '2025-01-14', number: 'A02', name: '综合' }],
    ['2024.3.5 星期二', { issueDate: '2024-03-05' }],
    ['责任编辑 周明 美术编辑 吴佳', {}],
    ['责编/周明 校对/吴佳', {}],
    ['本版编辑：韩文静', {}],
    ['2018年4月18日 农历戊戌年三月初三', { issueDate: '2018-04-18' }],
    ['新闻热线：010-12345678', {}],
  ])('%s', (line, facts) => {
    expect(isPageFurniture(line)).toBe(true);
    expect(readPageFurniture([line])).toEqual(facts);
  });

  it.each(['（下转第三版）', '（上接第一版）', '2023年5月17日，某区总工会召开会议。', '工会新闻发布会昨天举行', '3版方案供职工讨论', '第三版权益清单发布', '编辑部里的劳模', '2023年5月工会大事'])('none: %s', (line) => {
    expect(isPageFurniture(line)).toBe(false);
  });

  it('takes no day that the calendar lacks', () => {
    expect(readPageFurniture(['2023年2月30日 星期四'])).toEqual({});
  });
});
