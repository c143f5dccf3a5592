import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeStory } from '../domain/testing/made-story.ts';
import type { Story, StoryOrganization, StoryPerson } from '../domain/story.ts';
import { createFold } from '../text/fold.ts';
import { createRelatedIndex } from './related.ts';

const SEED = 20261121;
const fold = createFold('總总');
const noParent = () => null;
const organization = (name: string): StoryOrganization => ({ name, type: 'union', role: 'organizer', parent: null, surfaces: [name] });
const person = (name: string, of: string | null = null): StoryPerson => ({ name, title: null, organization: of });
const plain = (id: string, replaced: Partial<Story> = {}): Story => madeStory({
  id, headline: `标题${id}`, byline: { text: null, reporters: [], correspondents: [], photographers: [] }, credit: null, paragraphs: [`正文${id}。`],
  districts: [], organizations: [], people: [], eventTypes: [], because: [], ...replaced,
});
/** As many stories with nothing in common as a collection needs for two to be few. */
const others = Array.from({ length: 20 }, (_, nth) => plain(`乙${nth}`));
const among = (...stories: readonly Story[]) => createRelatedIndex([...stories, ...others], noParent, fold).related(0, 5);

/** Stories of few names and few sentences, so that they share some. */
const anyStory = fc.record({
  people: fc.uniqueArray(fc.constantFrom('王一', '李二', '张三'), { maxLength: 2 }),
  organizations: fc.uniqueArray(fc.constantFrom('青山工厂工会', '青山工厂二车间', '绿水学校', '绿水学校工会'), { maxLength: 2 }),
  sentences: fc.array(fc.constantFrom('“春风行动方案”今天开始', '春风行动方案得到好评', '技能大比武开赛', '大家参加技能大比武', '没有什么'), { maxLength: 4 }),
  section: fc.constantFrom(null, '迎新春 送祝福'),
});
const anyCollection = fc.array(anyStory, { minLength: 2, maxLength: 14 }).map((made) => made.map((one, nth) => plain(`${nth}`, {
  people: one.people.map((name) => person(name)), organizations: one.organizations.map(organization), paragraphs: one.sentences.map((text) => `${text}。`), section: one.section,
})));

describe('related stories', () => {
  it(`are never the story itself, and each reason is true of both and told by both (seed ${SEED})`, () => {
    fc.assert(fc.property(anyCollection, (stories) => {
      const index = createRelatedIndex(stories, noParent, fold);
      const told = stories.map((_, number) => new Map(index.related(number, Infinity).map(({ story, reasons }) => [story, reasons])));
      const texts = stories.map((story) => [story.section, story.headline, ...story.paragraphs, ...story.organizations.map(({ name }) => name)].join('\n'));
      told.forEach((related, number) => {
        expect(related.has(number)).toBe(false);
        for (const [other, reasons] of related) {
          expect(reasons.length).toBeGreaterThan(0);
          expect(new Set(told[other]?.get(number))).toEqual(new Set(reasons));
          for (const { kind, value } of reasons) {
            const held = (at: number): boolean => kind === 'person' ? stories[at]?.people.some(({ name }) => name === value) === true : texts[at]?.includes(value) === true;
            expect([held(number), held(other)]).toEqual([true, true]);
          }
        }
      });
    }), { seed: SEED, numRuns: 60 });
  });

  it('are not found by the same district, event type, kind or standing words alone', () => {
    const shared: Partial<Story> = {
      districts: [{ name: '海淀区', role: 'primary', basis: 'named', evidence: ['海淀区'] }], eventTypes: ['学习宣讲'], kind: 'photo-brief', because: madeStory().because.slice(0, 0),
    };
    expect(among(plain('甲', { ...shared, headline: '海淀区甲', paragraphs: ['海淀区的事。海淀区里。'] }), plain('丁', { ...shared, headline: '海淀区丁', paragraphs: ['海淀区又有。海淀区中。'] }))).toEqual([]);
  });

  it('are found by a person, an organization and a term, the rarest first', () => {
    const one = plain('甲', { people: [person('王一')], organizations: [organization('青山工厂')], paragraphs: ['“技能大比武”开赛。'] });
    const other = plain('丁', { people: [person('王一')], organizations: [organization('青山工厂')], paragraphs: ['技能大比武来了，技能大比武好。'] });
    const third = plain('戊', { organizations: [organization('青山工厂')] });
    expect(among(one, other, third)).toEqual([
      { story: 1, reasons: [{ kind: 'person', value: '王一' }, { kind: 'organization', value: '青山工厂' }, { kind: 'term', value: '技能大比武' }] },
      { story: 2, reasons: [{ kind: 'organization', value: '青山工厂' }] },
    ]);
  });

  it.each([
    ['words that both only say again and again', { paragraphs: ['发挥桥梁纽带作用。再说桥梁纽带作用。'] }, {}],
    ['short ones in one heading', { paragraphs: ['一线工人来了，一线工人好。'] }, { headline: '一线工人甲' }],
    ['a section of mixed news', { section: '一线短波' }, { section: '一线短波' }],
    ['the General Secretary', { people: [{ name: '王一', title: '总书记', organization: null }], paragraphs: ['“王一总书记指出”。'] }, {}],
    ['offices of one district', { organizations: [organization('海淀区水务局')] }, { organizations: [organization('海淀区水务站')] }],
    ['a number', { paragraphs: ['拨打“12345678”。'] }, {}],
  ] satisfies [string, Partial<Story>, Partial<Story>][])('are not found by %s, however few stories have it', (_, shared, one) => {
    expect(among(plain('甲', { ...shared, ...one }), plain('丁', shared))).toEqual([]);
  });

  it('tell a shared section whole, and no term twice', () => {
    const shared: Partial<Story> = { section: '春风行动 工人在前', paragraphs: ['春风行动来了。“春风行动”好。“甲乙丙丁戊己庚辛”和“丙丁戊己庚辛壬癸”。'] };
    expect(among(plain('甲', shared), plain('丁', shared))).toEqual([{ story: 1, reasons: [{ kind: 'term', value: '丙丁戊己庚辛壬癸' }, { kind: 'term', value: '春风行动 工人在前' }] }]);
  });

  it('tell nothing that nearly all have beside what few have', () => {
    const everywhere = organization('全城工会');
    const stories = [plain('甲', { organizations: [everywhere], people: [person('王一')] }), plain('丁', { organizations: [everywhere], people: [person('王一')] }), ...Array.from({ length: 20 }, (_, nth) => plain(`${nth}`, { organizations: [everywhere] }))];
    expect(createRelatedIndex(stories, noParent, fold).related(0, 1)).toEqual([{ story: 1, reasons: [{ kind: 'person', value: '王一' }] }]);
  });

  it('are not found by what most stories have', () => {
    const everywhere = { organizations: [organization('全城工会')] };
    const stories = Array.from({ length: 20 }, (_, nth) => plain(`${nth}`, everywhere));
    expect(createRelatedIndex(stories, noParent, fold).related(0, 5)).toEqual([]);
  });

  it('count a body as common as all that stands below it', () => {
    const below = Array.from({ length: 20 }, (_, nth) => plain(`${nth}`, { organizations: [organization(`第${nth}车间`)] }));
    const pair = [plain('甲', { organizations: [organization('青山工厂')] }), plain('丁', { organizations: [organization('青山工厂')] })];
    expect(createRelatedIndex([...pair, ...below], noParent, fold).related(0, 5)).toHaveLength(1);
    expect(createRelatedIndex([...pair, ...below], (name) => (name.endsWith('车间') ? '青山工厂' : null), fold).related(0, 5)).toEqual([]);
  });

  it('do not take people of one name in two bodies for one', () => {
    expect(among(plain('甲', { people: [person('王一', '青山工厂')] }), plain('丁', { people: [person('王一', '绿水学校')] }))).toEqual([]);
    expect(among(plain('甲', { people: [person('王一', '青山工厂')] }), plain('丁', { people: [person('王一')] }))).toHaveLength(1);
  });

  it('are none of a story that could not be read', () => {
    const index = createRelatedIndex([null, plain('甲', { people: [person('王一')] }), plain('丁', { people: [person('王一')] }), ...others], noParent, fold);
    expect(index.related(0, 5)).toEqual([]);
    expect(index.related(1, 5).map(({ story }) => story)).toEqual([2]);
  });
});
