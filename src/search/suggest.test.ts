import { describe, expect, it } from 'vitest';
import { createFold } from '../text/fold.ts';
import { PINYIN_TABLE } from '../text/pinyin-table.ts';
import { TRADITIONAL } from '../text/traditional-table.ts';
import { createNameMatcher } from './match-name.ts';
import { createSuggester, type SuggestedName, type SuggestionKind } from './suggest.ts';

const matcher = createNameMatcher(PINYIN_TABLE, createFold(TRADITIONAL));
const name = (kind: SuggestionKind, value: string, count = 1, aliases: readonly string[] = []): SuggestedName => ({ kind, value, id: `${kind}-${value}`, aliases, count });

const suggest = createSuggester([
  name('district', '海淀区', 9), name('district', '朝阳区', 7), name('district', '通州区', 2),
  name('organization', '海淀区总工会', 4, ['区总工会']), name('organization', '海淀区总工会职工服务中心', 6), name('organization', '海淀总工会合唱团', 1), name('organization', '通州区总工会', 8, ['区总工会']),
  name('organization', '长安汽车', 2), name('organization', '长安街饭店', 3), name('organization', '重庆银行', 1), name('organization', '北京市园林绿化局', 1, ['园林局']),
  name('person', '曾长安', 1), name('person', '海小淀', 1),
  ...Array.from({ length: 12 }, (_, at) => name('headline', `海淀区办起第${at + 1}个书屋`)), name('headline', '长安街上的清晨'),
], matcher);
const values = (typed: string): readonly string[] => suggest(typed).map(({ value }) => value);

describe('type-ahead', () => {
  it.each(['hdqzgh', 'hdzgh', 'haidianquzonggonghui', '海淀区总', 'HDZGH'])('%s gives 海淀区总工会 among the first three', (typed) => {
    expect(values(typed).slice(0, 3)).toContain('海淀区总工会');
  });

  it('ranks all kinds together: the whole name, then the more stories, then the shorter', () => {
    expect(values('hdq')[0]).toBe('海淀区');
    expect(values('changan').slice(0, 4)).toEqual(['长安街饭店', '长安汽车', '长安街上的清晨', '曾长安']);
    expect(values('cajfd')).toEqual(['长安街饭店']);
    expect(values('chongqingyinhang')).toEqual(['重庆银行']);
  });

  it('gives every kind its share, and eight at most', () => {
    const offered = suggest('海');
    expect(offered).toHaveLength(8);
    expect(new Set(offered.map(({ kind }) => kind))).toEqual(new Set(['district', 'organization', 'person', 'headline']));
    expect(offered.filter(({ kind }) => kind === 'headline').length).toBeLessThanOrEqual(4);
  });

  it('tells which form of a name fits, and marks it there', () => {
    expect(suggest('ylj')[0]).toEqual({ kind: 'organization', value: '北京市园林绿化局', id: 'organization-北京市园林绿化局', count: 1, alias: '园林局', marks: [[0, 3]] });
    expect(suggest('hdzgh')[0]).toMatchObject({ value: '海淀区总工会', alias: null, marks: [[0, 2], [3, 6]] });
    expect(values('quzong').slice(0, 2)).toEqual(['通州区总工会', '海淀区总工会']);
  });

  it.each(['海dian', 'hai淀', 'hd区', '海d区z'])('takes characters and letters in one: %s', (typed) => {
    expect(values(typed)[0]).toBe(typed.endsWith('z') ? '海淀区总工会职工服务中心' : '海淀区');
  });

  it.each(['', ' ', '。', 'zzzz', '火星'])('offers nothing for “%s”', (typed) => {
    expect(suggest(typed)).toEqual([]);
  });
});
