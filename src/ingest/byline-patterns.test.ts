import { describe, expect, it } from 'vitest';
import { creditsWords, DATELINE, isCredit, readCredit, readNames, SIGNATURE, WRITERS } from './byline-patterns.ts';

describe('datelines', () => {
  it.each<[text: string, byline: string, reporters: string[], correspondents: string[]]>([
    ['本报讯（记者 王小明）近日，某厂开会。', '本报讯（记者 王小明）', ['王小明'], []],
    ['本报讯(记者 王小明 通讯员 李雷 韩梅)昨天,某厂开会。', '本报讯(记者 王小明 通讯员 李雷 韩梅)', ['王小明'], ['李雷', '韩梅']],
    ['本报讯（记者王小明通讯员李雷）近日', '本报讯（记者王小明通讯员李雷）', ['王小明'], ['李雷']],
    ['本报讯（实习记者 王小明）近日', '本报讯（实习记者 王小明）', ['王小明'], []],
    ['本报讯（特约通讯员 李雷）近日', '本报讯（特约通讯员 李雷）', [], ['李雷']],
    ['本报讯（首席记者 欧阳晓天、见习记者 司马光）近日', '本报讯（首席记者 欧阳晓天、见习记者 司马光）', ['欧阳晓天', '司马光'], []],
    ['本报讯（记者 买买提·吐尔逊 通讯员 敖日格乐）近日', '本报讯（记者 买买提·吐尔逊 通讯员 敖日格乐）', ['买买提·吐尔逊'], ['敖日格乐']],
    ['本报讯（记者 王 芳）近日', '本报讯（记者 王 芳）', ['王芳'], []],
    ['本报讯（记者 王小明近日，某厂开会。', '本报讯（记者 王小明', ['王小明'], []],
    ['本报讯 记者 王小明 通讯员 李雷 近日，某厂开会。', '本报讯 记者 王小明 通讯员 李雷', ['王小明'], ['李雷']],
    ['本报讯 近日，某厂开会。', '本报讯', [], []],
    ['新华社北京8月1日电（记者 王小明）近日', '新华社北京8月1日电（记者 王小明）', ['王小明'], []],
    ['□本报讯（通讯员 李雷）近日', '□本报讯（通讯员 李雷）', [], ['李雷']],
  ])('%s', (text, byline, reporters, correspondents) => {
    const found = DATELINE.exec(text)?.[0].trim() ?? '';
    expect(found).toBe(byline);
    expect(readNames(found)).toEqual({ reporters, correspondents, photographers: [] });
  });

  it.each(['本报讯问处的职工说', '昨天，本报讯', '记者 王小明'])('none: %s', (text) => {
    expect(DATELINE.exec(text)?.[0] ?? '').not.toContain('（');
    expect(DATELINE.test(text) && !text.startsWith('本报讯')).toBe(false);
  });
});

describe('lines that only name people', () => {
  it.each<[text: string, reporters: string[], correspondents: string[]]>([
    ['本报记者 王小明 摄影报道', ['王小明'], []],
    ['本报记者 王小明 摄', ['王小明'], []],
    ['本报记者 王小明 李雷 摄影报道', ['王小明', '李雷'], []],
    ['通讯员 李雷 摄影报道', [], ['李雷']],
    ['本报记者 王小明 通讯员 李雷 摄影报道', ['王小明'], ['李雷']],
    ['（本报记者 王小明 摄）', ['王小明'], []],
    ['王小明 摄', ['王小明'], []],
    ['本报记者 王小明 文/摄', ['王小明'], []],
    ['王小明/摄', ['王小明'], []],
  ])('credit: %s', (text, reporters, correspondents) => {
    expect(isCredit(text)).toBe(true);
    expect(readCredit(text)).toEqual({ reporters, correspondents, photographers: [...reporters, ...correspondents] });
  });

  it.each<[text: string, words: boolean, reporters: string[], photographers: string[]]>([
    ['文/本报记者 王小明 图/本报记者 李雷', true, ['王小明'], ['李雷']],
    ['文/王小明 摄/李雷', true, ['王小明'], ['李雷']],
    ['摄影：王小明', false, [], ['王小明']],
    ['（图/王小明）', false, [], ['王小明']],
    ['文/图 王小明', true, ['王小明'], ['王小明']],
    ['文/图：本报记者 王小明', true, ['王小明'], ['王小明']],
    ['本报摄影记者 王小明 摄', false, [], ['王小明']],
  ])('credit in parts: %s', (text, words, reporters, photographers) => {
    expect(isCredit(text)).toBe(true);
    expect(creditsWords(text)).toBe(words);
    expect(readCredit(text)).toEqual({ reporters, correspondents: [], photographers });
  });

  it('keeps a photographer in a dateline apart from its writers', () => {
    expect(readNames('本报讯（记者 王小明 摄影记者 李雷）')).toEqual({ reporters: ['王小明'], correspondents: [], photographers: ['李雷'] });
  });

  it.each(['大兴区干部职工参观展览，展厅里挂着一张张图', '职工书屋里摆满了图', '他们都喜欢摄影', '大家一起看图'])('no credit: %s', (text) => {
    expect(isCredit(text)).toBe(false);
  });

  it.each(['本报记者 王小明', '本报记者 王小明 通讯员 李雷', '□记者 欧阳晓天', '（本报记者 王小明）'])('writers: %s', (text) => {
    expect(WRITERS.test(text)).toBe(true);
  });

  it.each(['作者亲切交谈，询问他们的工作情况，叮嘱他们注意安全', '记者了解到，活动持续三天', '记者走进车间'])('no writers: %s', (text) => {
    expect(WRITERS.test(text)).toBe(false);
  });

  it('reads who signed a commentary at its end', () => {
    expect(SIGNATURE.test('王小明（作者单位：某某学院）')).toBe(true);
    expect(readNames('王小明（作者单位：某某学院）')).toEqual({ reporters: [], correspondents: ['王小明'], photographers: [] });
    expect(SIGNATURE.test('王小明（右一）向作者介绍情况')).toBe(false);
  });
});
