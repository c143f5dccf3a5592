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
  it(`every reason's span reads its evidence in the original, on random stories (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), fc.array(fc.array(pieces, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }), (head, body) => {
        const { story, source } = storyFromText({ id: 'random', headline: head.join('') || '题', paragraphs: body.map((parts) => parts.join('') || '文') });
        const found = enrichStory(story, { gazetteers, source, standingHead: null, issueDate: '2024-05-01' }).value;
        for (const { source: [start, end] } of found.because) {
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

describe('gazetteers', () => {
  const files = () => Object.fromEntries(GAZETTEER_FILES.map((name) => [name, JSON.parse(readFileSync(new URL(`../data/gazetteers/${name}.json`, import.meta.url), 'utf8')) as unknown])) as Parameters<typeof parseGazetteers>[0];

  it('that are wrong are refused by file and entry', () => {
    expect(() => parseGazetteers({ ...files(), subdivisions: { 某区: '某街道' } })).toThrow('gazetteer subdivisions: 某区');
    expect(() => parseGazetteers({ ...files(), places: [{ name: '甲', district: '乙' }] })).toThrow('gazetteer places[0]');
    expect(() => parseGazetteers({ ...files(), 'event-cues': { stock: '', soft: '', cues: { 慰问关爱: { 慰问: -1 } } } })).toThrow('慰问');
  });
});
