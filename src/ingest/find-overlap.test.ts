import { describe, expect, it } from 'vitest';
import { findOverlap, findRepeats } from './find-overlap.ts';

const repeated = (text: string) => findRepeats(text).map(([start, end]) => text.slice(start, end));

describe('text printed twice in a row', () => {
  it.each<[name: string, text: string, copy: string]>([
    ['exact', '职工们走进新落成的书屋翻看图书，走进新落成的书屋翻看图书，赞不绝口。', '走进新落成的书屋翻看图书，'],
    ['with a wrong character', '这批设备由职工代表和技术骨干共同验收合格由职工代表和技木骨干共同验收合格后投入使用。', '由职工代表和技木骨干共同验收合格'],
    ['with a lost character', '这批设备由职工代表和技术骨干共同验收合格由职工代表和技术干共同验收合格后投入使用。', '由职工代表和技术干共同验收合格'],
    ['with an added character', '这批设备由职工代表和技术骨干共同验收合格由职工代表和技术的骨干共同验收合格后投入使用。', '由职工代表和技术的骨干共同验收合格'],
  ])('%s', (_, text, copy) => {
    expect(repeated(text)).toEqual([copy]);
  });

  it.each([
    ['items of a list that differ in a number', '为第一车间送去电风扇二十台，为第二车间送去电风扇二十台，为第三车间送去电风扇二十台。'],
    ['items that differ in a digit', '东区食堂改造投入资金300万元，东区食堂改造投入资金800万元，均已完工。'],
    ['items that differ in a side', '东区职工食堂改造工程已经完工，西区职工食堂改造工程已经完工。'],
    ['items that differ in a word', '要加强职工思想政治引领工作，要加强职工技能素质提升工作。'],
    ['a number that ends like the next', '参加决赛的共有737个班组轮流上台，7个班组轮流上台领奖。'],
    ['a cheer', '“加油！加油！加油！”看台上喊声一片。'],
    ['a phrase that comes back later', '北京某某集团有限公司工会开展慰问活动。活动中，北京某某集团有限公司工会送出两百份礼包。'],
  ])('no copy: %s', (_, text) => {
    expect(repeated(text)).toEqual([]);
  });
});

describe('text printed twice at a break', () => {
  it('is found by its length', () => {
    const after = '为职工送上防暑用品和慰问信，大家很高兴。';
    expect(findOverlap('工会干部走进工地，为职工送上防暑用品和慰问信', after)).toEqual({ length: 13, adjoins: true });
    expect(findOverlap('工会干部走进工地，为职工送上防暑用品和慰问信', `系${after}`)).toEqual({ length: 14, adjoins: false });
    expect(findOverlap('工会干部走进工地，为职工送上防署用品和慰问信', after).length).toBe(13);
  });

  it('is none where two texts are only alike', () => {
    expect(findOverlap('为第一车间的职工送上防暑用品', '为第二车间的职工送上慰问信').length).toBe(0);
    expect(findOverlap('职工书屋开放。', '职工书屋里有三千册图书。').length).toBe(0);
    expect(findOverlap('大家都说好。', '大家都说好。').length).toBe(0);
  });
});
