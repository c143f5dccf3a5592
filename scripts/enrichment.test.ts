import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enrichStory } from '../src/enrich/enrich-story.ts';
import { GAZETTEER_FILES, parseGazetteers } from '../src/enrich/gazetteers.ts';
import { readGazetteers } from './read-gazetteers.ts';
import { f1, rate, scoreInvented, type TruthStory } from './score-enrichment.ts';
import { storyFromText } from './story-from-text.ts';

const gazetteers = readGazetteers();
const SEED = 20261121;
const squeeze = (text: string): string => text.replace(/\s+/gu, '');

function readInvented(file: string): readonly TruthStory[] {
  const json = JSON.parse(readFileSync(new URL(`../data/truth/invented/${file}.json`, import.meta.url), 'utf8')) as { stories: TruthStory[] };
  return json.stories;
}

const invented = [...readInvented('stories'), ...readInvented('second-stories')];

function enrich(headline: string, ...paragraphs: string[]) {
  const { story, source } = storyFromText({ id: 'test', headline, paragraphs });
  return enrichStory(story, { gazetteers, source, standingHead: null, issueDate: null }).value;
}

const districtsOf = (headline: string, ...paragraphs: string[]) => enrich(headline, ...paragraphs).districts.map(({ name, role }) => `${name} ${role}`);

/** Sentences of all invented stories, and strings that stories of any page may hold. */
const pieces = fc.oneof(
  fc.constantFrom(...invented.flatMap((story) => [story.headline, ...story.paragraphs.flatMap((text) => text.split(/(?<=[。”])/u))])),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(' ', '　', '\u200b', '（以下简称“', '）', '“', '”', '、', '等3家企业', '（', '区总工会', '该公司工会', '张三'),
);

describe('laws of enrichment', () => {
  it(`every reason's span reads its evidence in the original and every diagnostic has its place, on random stories (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), fc.array(fc.array(pieces, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }), (head, body) => {
        const { story, source } = storyFromText({ id: 'random', headline: head.join('') || '题', paragraphs: body.map((parts) => parts.join('') || '文') });
        const { value: found, diagnostics } = enrichStory(story, { gazetteers, source, standingHead: null, issueDate: '2024-05-01' });
        for (const { source: [start, end] } of [...found.because, ...diagnostics]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
        }
        const read = (field: string, value: string) => found.because.filter((reason) => reason.field === field && reason.value === value).map((reason) => squeeze(source.slice(...reason.source)));
        for (const { name, evidence } of found.districts) expect(new Set(read('district', name))).toEqual(new Set(evidence));
        for (const { name, surfaces } of found.organizations) expect(new Set(read('organization', name))).toEqual(new Set(surfaces));
        for (const { name } of found.people) expect(read('person', name).length).toBeGreaterThan(0);
        for (const type of found.eventTypes) expect(read('eventType', type).length).toBeGreaterThan(0);
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  it('the same story gives the same enrichment, whatever was enriched before', () => {
    const first = invented.map((truth) => enrich(truth.headline, ...truth.paragraphs));
    const again = [...invented].reverse().map((truth) => enrich(truth.headline, ...truth.paragraphs));
    expect(again.reverse()).toEqual(first);
  });

  it('a story without names has no districts, organizations or people', () => {
    const found = enrich('职工喜迎新春', '各级工会要深入基层，上级工会要支持基层工会，企业工会要关心职工。');
    expect([found.districts, found.organizations, found.people]).toEqual([[], [], []]);
  });
});

describe('districts', () => {
  it('are read from stations and branch offices', () => {
    expect(districtsOf('工地送清凉', '近日，某工会来到北京朝阳站项目慰问建设者。')).toEqual(['朝阳区 primary']);
    expect(districtsOf('送温暖', '近日，北京某某西城区分公司开展慰问活动。')).toEqual(['西城区 primary']);
  });

  it('are not read from persons, products, roads or other cities', () => {
    expect(districtsOf('获奖', '选手张昌平夺得冠军。')).toEqual([]);
    expect(districtsOf('发布', '“怀柔一号”卫星团队分享经验。')).toEqual([]);
    expect(districtsOf('修路', '职工在朝阳北路和大兴路上施工。')).toEqual([]);
    expect(districtsOf('出差', '职工赴辽宁朝阳、长春市朝阳区和南通市通州区调研。')).toEqual([]);
    expect(districtsOf('学习', '大家表示，要大兴调查研究之风。')).toEqual([]);
  });

  it('name the Development Area by its short names', () => {
    expect(districtsOf('经开区职工夜校开班', '近日，亦庄新城的职工走进课堂。')).toEqual(['经济技术开发区(亦庄) primary']);
  });

  it('with a short name are read only where a place is plainly meant, not inside another word', () => {
    const evidence = (text: string) => enrich('某公司技改', `朝阳区一家公司推进${text}。`).districts.flatMap((district) => district.evidence);
    expect(evidence('管理信息化工程')).toEqual(['朝阳区']);
    expect(evidence('建设，班车开到化工站')).toEqual(['朝阳区', '化工']);
  });

  it('that share the name of a subdistrict are told apart by other evidence only', () => {
    expect(districtsOf('夜校', '近日，八里庄街道办起夜校。')).toEqual([]);
    expect(districtsOf('夜校', '近日，海淀区八里庄街道办起夜校。')).toEqual(['海淀区 primary']);
  });

  it('that are only visited are mentioned', () => {
    expect(districtsOf('职工看新城', '近日，丰台区总工会组织职工赴通州区参观。')).toEqual(['丰台区 primary', '通州区 mentioned']);
  });
});

describe('organizations', () => {
  const named = (...paragraphs: string[]) => enrich('短讯', ...paragraphs).organizations.map(({ name, parent }) => `${name} < ${parent ?? '-'}`);

  it('follow the tree of unions', () => {
    expect(named('崇外街道总工会、密云区总工会和市教育工会参加活动。')).toEqual(['崇文门外街道总工会 < 东城区总工会', '密云区总工会 < 北京市总工会', '北京市教育工会 < 北京市总工会']);
  });

  it('resolve short forms within the story', () => {
    expect(named('北京甲乙科技有限公司（以下简称“甲乙科技”）召开会议。', '甲乙科技工会介绍了情况。')).toEqual(['北京甲乙科技有限公司 < -', '北京甲乙科技有限公司工会 < 北京甲乙科技有限公司']);
  });

  it('leave a bare form open where the story does not say which body is meant', () => {
    expect(named('近日，区总工会召开会议。')).toEqual([]);
    expect(named('近日，房山区和怀柔区的职工参加比赛，区总工会到场指导。')).toEqual([]);
  });
});

describe('scores on invented stories', () => {
  it.each(['stories', 'second-stories'] as const)('%s stay above the figures asked of unseen pages', (file) => {
    const score = scoreInvented(file, gazetteers);
    expect(f1(score.primaryDistricts), score.details.join('\n')).toBeGreaterThanOrEqual(0.92);
    expect(f1(score.organizations)).toBeGreaterThanOrEqual(0.92);
    expect(rate(score.parents)).toBeGreaterThanOrEqual(0.95);
    expect(f1(score.people)).toBeGreaterThanOrEqual(0.95);
    expect(rate(score.mainType)).toBeGreaterThanOrEqual(0.9);
  });
});

describe('types of events', () => {
  const types = (headline: string, ...paragraphs: string[]) => enrich(headline, ...paragraphs).eventTypes;
  it.each([
    ['a place where it is held is not what is built', '巧手迎新春', '近日，甲区总工会在职工书屋举办剪纸活动。', ['文体活动']],
    ['a place that opens is', '职工书屋揭牌', '近日，甲区总工会职工书屋揭牌启用。', ['阵地建设', '启动揭牌']],
    ['a region that takes part visits nobody', '京津冀职工技能竞赛落幕', '近日，京津冀职工技能竞赛决赛举行，96名选手参赛，前三名获奖。', ['竞赛表彰']],
    ['a caseload receives no guests', '欠薪速裁', '近日，甲区总工会法律援助中心为农民工讨回欠薪。全年接待职工1900人次，调解劳动争议213件。', ['服务维权']],
    ['what bears a name is not opened', '工匠本色', '近日，劳模工匠面对面活动举行，大工匠张某某讲述绝活。以他名字命名的班组完成任务。', ['劳模工匠']],
  ])('%s', (_, headline, lead, expected) => expect(types(headline, lead)).toEqual(expected));
});

describe('gazetteers', () => {
  const files = () => Object.fromEntries(GAZETTEER_FILES.map((name) => [name, JSON.parse(readFileSync(new URL(`../data/gazetteers/${name}.json`, import.meta.url), 'utf8')) as unknown])) as Parameters<typeof parseGazetteers>[0];

  it('that are wrong are refused by file and entry', () => {
    expect(() => parseGazetteers({ ...files(), subdivisions: { 某区: '某街道' } })).toThrow('gazetteer subdivisions: 某区');
    expect(() => parseGazetteers({ ...files(), places: [{ name: '甲', district: '乙' }] })).toThrow('gazetteer places[0]');
    expect(() => parseGazetteers({ ...files(), 'event-cues': { stock: '', soft: '', cues: { 慰问关爱: { 慰问: -1 } } } })).toThrow('慰问');
  });
});

describe('traps of district names', () => {
  it.each([
    ['another city’s road', '近日，职工在长春市朝阳大街上清扫积雪。'],
    ['a district of another city', '近日，职工来到长春市朝阳区学习。'],
    ['a city of that name', '近日，技师来到辽宁省朝阳市，朝阳的青工围了上来。'],
    ['the same district name in another city', '近日，来自江苏省南通市通州区的木工领到工资。'],
    ['a person', '近日，选手张昌平、派送员李怀柔夺得冠军。'],
    ['a product', '近日，“怀柔一号”卫星和“平谷鲜桃”亮相展会。'],
    ['a road', '近日，职工在朝阳北路和大兴路上施工。'],
    ['a word', '近日，大家表示要大兴调查研究之风，做朝阳产业。'],
    ['the fruit of a place', '近日，店里卖起昌平苹果、大兴西瓜和怀柔板栗。'],
    ['a metro line', '近日，职工乘坐昌平线和房山线上班。'],
  ])('%s is no district', (_, lead) => expect(districtsOf('短讯', lead)).toEqual([]));

  it.each([
    ['a station', '近日，甲公司工会来到北京朝阳站慰问。', '朝阳区 primary'],
    ['a metro station of a name that stands elsewhere too', '近日，在地铁19号线平安里站施工现场，职工演出。', '西城区 primary'],
    ['a branch', '近日，甲公司房山分公司工会开展慰问。', '房山区 primary'],
    ['a community after its subdistrict', '近日，石景山区老山街道东里北社区工会慰问职工。', '石景山区 primary'],
    ['a town without its district', '近日，古北口镇总工会慰问职工。', '密云区 primary'],
    ['a town called 地区 in the statistics', '近日，黄村镇总工会慰问职工。', '大兴区 primary'],
    ['a subdistrict in its short form', '近日，崇外街道总工会慰问职工。', '东城区 primary'],
    ['a subdistrict of the Development Area', '近日，荣华街道总工会慰问职工。', '经济技术开发区(亦庄) primary'],
  ])('%s tells where it stands', (_, lead, expected) => expect(districtsOf('短讯', lead)).toEqual([expected]));

  it('guests tell where they come from, not where the event is', () => {
    expect(districtsOf('夜校开班', '近日，夜校在国家图书馆开班。', '来自门头沟区某小学的教师说，收获很大。')).toEqual(['海淀区 primary', '门头沟区 mentioned']);
  });
});

describe('names of organizations as Beijing papers print them', () => {
  const names = (text: string) => enrich('短讯', text).organizations.map(({ name, parent }) => `${name} < ${parent ?? '-'}`);
  it.each([
    ['a head noun behind a protected word', '北京恒越市政工程有限公司工会慰问职工。', ['北京恒越市政工程有限公司工会 < 北京恒越市政工程有限公司']],
    ['a numbered bureau’s regional firm', '中国建筑第二工程局有限公司北京公司工会慰问职工。', ['中国建筑第二工程局有限公司北京公司工会 < 中国建筑第二工程局有限公司北京公司']],
    ['an affiliated hospital', '首都医科大学附属北京友谊医院工会慰问职工。', ['首都医科大学附属北京友谊医院工会 < 首都医科大学附属北京友谊医院']],
    ['a railway section', '北京客运段工会慰问职工。', ['北京客运段工会 < 北京客运段']],
    ['a union of a line of work', '北京市邮政行业工会联合会慰问职工。', ['北京市邮政行业工会联合会 < 北京市总工会']],
    ['a business area’s union', '西红门镇悦坊广场商圈工会联合会慰问职工。', ['西红门镇悦坊广场商圈工会联合会 < 大兴区总工会']],
    ['和 inside a name', '北京宣和医院工会慰问职工。', ['北京宣和医院工会 < 北京宣和医院']],
    ['a firm with a place before it', '平谷区马坊镇北京京顺达贸易有限公司工会慰问职工。', ['北京京顺达贸易有限公司工会 < 北京京顺达贸易有限公司']],
    ['a firm known by its department', '北京燕钢股份有限公司炼钢部慰问职工。', ['北京燕钢股份有限公司 < -']],
    ['a first meeting, which is no congress of that name', '顺义区网约车行业工会联合会第一次会员代表大会召开。', ['顺义区网约车行业工会联合会 < 顺义区总工会']],
    ['a congress, which is no body', '大家学习中国工会第十八次全国代表大会精神。', []],
    ['another city’s union', '廊坊市总工会慰问职工。', ['廊坊市总工会 < -']],
    ['a union of another province’s industry', '河北省能源化学工会慰问职工。', ['河北省能源化学工会 < 河北省总工会']],
    ['a national industry union', '中国海员建设工会慰问职工。', ['中国海员建设工会 < 中华全国总工会']],
    ['an office of the city', '市人力资源和社会保障局慰问职工。', ['北京市人力资源和社会保障局 < 北京市人民政府']],
    ['common nouns', '各级工会、基层工会、有关企业、最近的修理厂和新就业形态工会组织慰问职工。', []],
    ['人大 inside other words', '不少人大半年没有回家，孩子考上大学了。', []],
    ['a committee only in a title', '某区委常委、部长张三出席。', []],
    ['学会 as a verb', '职工学会写春联，老人学会用手机，家政女工学会炒菜，北京烹饪学会主办。', ['北京烹饪学会 < -']],
    ['a verb of meeting or singing before a name', '选手会师北京安定会议中心，工友放歌工人文化宫，大家相约职工服务中心。', []],
    ['a verb of founding before a head', '街道建小组、枢纽建联合会、职工进厂学艺。', []],
    ['a street before a kind of shop', '沿街商铺、沿线餐厅、平价超市和便民理发店都参加。', []],
    ['an office of older days', '怀柔区食品药品监督管理局和怀柔区旅游发展委员会检查。', ['怀柔区食品药品监督管理局 < 怀柔区', '怀柔区旅游发展委员会 < 怀柔区']],
    ['the city committee of an industry union', '中国金融工会北京市委员会（以下简称“市金融工会”）举办比赛。', ['北京市金融工会 < 北京市总工会']],
    ['a union that elects its first committee', '绿城医院选举产生了医院工会第一届委员会。', ['绿城医院 < -', '绿城医院工会 < 绿城医院']],
    ['the choir of a union', '北京润水集团工会合唱团演唱歌曲。', ['北京润水集团工会 < 北京润水集团']],
    ['a department of a hospital', '海淀医院护理部获得称号。', ['海淀医院 < -']],
    ['a brand that employs somebody named', '全聚德厨师张小厨说，北京地铁司机赵平安也来了。', ['全聚德 < -', '北京地铁 < -']],
    ['a carrier of another city', '重庆山城快运的刘大江、上海某站点的何小燕分获前两名。', ['重庆山城快运 < -']],
    ['what a town runs', '上庄镇农业服务中心主办比赛。', ['上庄镇农业服务中心 < -']],
    ['the union of a trade in a town', '西红门镇货运行业工会联合会召开大会。', ['西红门镇货运行业工会联合会 < 西红门镇总工会']],
    ['a joint union of no place', '京西联运枢纽工会联合会已吸纳会员。', ['京西联运枢纽工会联合会 < -']],
    ['the writer’s employer', '职工读后很有收获。（作者单位：北京市丰台区职工大学）', []],
  ])('%s', (_, text, expected) => expect(names(text)).toEqual(expected));

  it('bare forms of a subdistrict or town are resolved on the only one of the story', () => {
    expect(names('采育镇的大棚里支起板凳，镇总工会请来律师。')).toEqual(['采育镇总工会 < 大兴区总工会']);
    expect(names('采育镇和长子营镇的职工来了，镇总工会请来律师。')).toEqual([]);
  });
});

describe('people as Beijing papers name them', () => {
  const people = (...paragraphs: string[]) => enrich('短讯', ...paragraphs).people.map(({ name, title }) => `${name}/${title ?? '-'}`);
  it.each([
    ['an office with a name of unknown end', '巡护班班长谭某柱第一个开口。', ['谭某柱/班长']],
    ['a trade that no list holds', '车间里，刻瓷师裴某芳现场演示。', ['裴某芳/刻瓷师']],
    ['several offices', '甲区总工会党组书记、常务副主席汪某一行来到工地。', ['汪某/党组书记、常务副主席']],
    ['a list behind one title', '一等奖获得者张某、李某明、王某华上台领奖。', ['张某/一等奖获得者', '李某明/一等奖获得者', '王某华/一等奖获得者']],
    ['同志 after the name', '党建联络员苗某同志驻点服务。', ['苗某/党建联络员']],
    ['a minority name with a dot', '县总工会干部阿依努尔·库尔班说，收获很大。', ['阿依努尔·库尔班/干部']],
    ['a minority name without a surname', '区总工会副主席古丽娜尔，镇总工会主席丰某参加。', ['古丽娜尔/副主席', '丰某/主席']],
    ['a two-character surname', '督查组组长淳于某把手电筒咬在嘴里。', ['淳于某/组长']],
    ['what one does', '在出版公司做校对的蓝某晴，把日历涂成了橙色。', ['蓝某晴/-']],
    ['an everyday word as a name', '女职工委员会主任宁静介绍了情况。', ['宁静/主任']],
    ['a given name with 和', '职工代表李和平说，条件更好了。', ['李和平/职工代表']],
    ['words behind titles', '面向职工 负责人高度重视，会员时间有限，员工安全感更强，工作人员商量，职工和家人参加。', []],
    ['winners in a row, without titles', '获得一等奖的是钱某、孙晓梅，三等奖则由周国庆、吴桐、郑爽夺得。', ['钱某/-', '孙晓梅/-', '周国庆/-', '吴桐/-', '郑爽/-']],
    ['a row before its verb', '经过角逐，李春燕、仲秋实、来大福分获前三名，晁小海、闵慧2人获得优秀奖。', ['李春燕/-', '仲秋实/-', '来大福/-', '晁小海/-', '闵慧/-']],
    ['a row that is elected', '大会选举魏长河为工会主席，牛大川、古月为副主席。', ['魏长河/主席', '牛大川/副主席', '古月/副主席']],
    ['one who is elected', '选举产生了公司工会，曹一某当选工会主席。', ['曹一某/主席']],
    ['names behind what they belong to, in a row', '重庆山城快运的刘大江、上海某站点的何小燕分获前两名。', ['刘大江/-', '何小燕/-']],
    ['what one does where', '在工地务工的佟大为领到了工资。', ['佟大为/-']],
    ['a trade before a verb that no list of words for names holds', '代驾司机何小庆推开门，导游邬大山踮起脚。', ['何小庆/代驾司机', '邬大山/导游']],
    ['a given name that is a word', '职工崔密云走到台前，导游徐建国讲解，选手周庆丰夺冠。', ['崔密云/职工', '徐建国/导游', '周庆丰/选手']],
    ['things in a row', '他们带来黄瓜、白菜、毛豆等12种蔬菜，高效、周到、温馨的服务获得好评。', []],
    ['verbs behind trades', '选手展开角逐，专家解题，平台站长都拉进群，居民常来这里，员工陆续到来，学员全是女职工，司机应该休息。', []],
    ['kin terms', '退休裁缝米奶奶的缝纫机没停。', []],
  ])('%s', (_, text, expected) => expect(people(text)).toEqual(expected));
});

describe('what is told and never changed', () => {
  const told = (...paragraphs: string[]) => {
    const { story, source } = storyFromText({ id: 'test', headline: '短讯', paragraphs });
    return enrichStory(story, { gazetteers, source, standingHead: null, issueDate: null }).diagnostics.map(({ rule, source: [start, end] }) => `${rule}: ${source.slice(start, end)}`);
  };
  it.each([
    ['a district’s union of no district', '近日，区总工会召开会议。', ['unresolved-short-form: 区总工会']],
    ['a group of no name', '近日，该集团工会召开会议。', ['unresolved-short-form: 集团工会']],
    ['a subdistrict of two districts', '近日，八里庄街道开办夜校。', ['ambiguous-place: 八里庄街道']],
    ['a doubled mark', '近日，会议召开，，职工参加。', ['suspected-slip-doubled: ，，']],
    ['a doubled phrase', '近日，举办健步走活动健步走活动。', ['suspected-slip-doubled: 健步走活动健步走活动']],
    ['a day that no calendar has', '2月30日，会议召开。', ['suspected-slip-impossible-date: 2月30日']],
    ['days that end before they begin', '7月5日至3日，会议召开。', ['suspected-slip-impossible-date: 7月5日至3日']],
    ['a district off by a misread character', '近日，海定区总工会召开会议。', ['suspected-slip-near-name: 海定区']],
    ['a fixed phrase off by a character', '近日，大家学习习近平新时代中国特色社会注义思想。', ['suspected-slip-fixed-phrase: 习近平新时代中国特色社会注义思想']],
    ['a fixed phrase that lost a character', '近日，深化产业工队伍建设改革。', ['suspected-slip-fixed-phrase: 产业工队伍建设改革']],
    ['a quotation that does not end', '近日，他说：“很好。', ['suspected-slip-unpaired-mark: “']],
    ['a congress counted in two ways', '近日，大家学习中国工会十八大精神，中国工会八大的召开鼓舞人心。', ['suspected-slip-number: 中国工会八大']],
    ['two holders of one office', '甲区总工会主席张某明、甲区总工会主席李某华出席。', ['suspected-slip-same-office: 李某华']],
    ['good text', '近日，海淀区总工会召开会议，“很好”，各级工会参加，2月29日结束。的确，了解了解再说。', []],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});
