import { describe, expect, it } from 'vitest';
import { madePage, madeStory } from '../domain/testing/made-story.ts';
import { UNKNOWN_DATE, type Story, type StoryDate } from '../domain/story.ts';
import { describeEntity } from './describe-entity.ts';
import { createEntityCollector } from './entities.ts';
import { facetColumns, facetValuesOf } from './facet-columns.ts';
import { findEntity } from './find-entity.ts';
import { pageCard, storyCard } from './cards.ts';

const union = (name: string, parent: string | null = null) => ({ name, type: 'union', role: 'organizer', parent, surfaces: [name] }) as const;
const during = (from: string, to = from): StoryDate => ({ value: null, from, to, basis: '近日', certainty: 'likely' });
const made = (id: string, organizations: Story['organizations'], date = UNKNOWN_DATE): Story => madeStory({ id, organizations, date });

/** A collection of pages of one story each, printed on the days given; null for an unknown one. */
function collect(stories: readonly Story[], days: readonly (string | null)[] = []) {
  const pages = stories.map((story, at) => madePage([story], { page: `page-${at}`, issueDate: days[at] ?? null }));
  const collector = createEntityCollector();
  for (const { organizations, people } of stories) collector.add({ organizations, people: people.map(({ name }) => name) });
  const collection = {
    cards: { pages: pages.map(pageCard), stories: pages.flatMap((page) => page.stories.map((story) => storyCard(story, page))) },
    facets: facetColumns(stories.map(facetValuesOf)), entities: collector.file(),
  };
  const idOf = (name: string): string => [...collection.entities.organizations, ...collection.entities.people].find((one) => one.name === name)?.id ?? '';
  return {
    tell(kind: 'organization' | 'person', name: string, unread: readonly string[] = []) {
      const found = findEntity(collection, { kind, id: idOf(name) });
      return found && describeEntity(collection, found, (id) => {
        const page = pages.find((one) => !unread.includes(one.page) && one.stories.some((story) => story.id === id));
        const story = page?.stories.find((one) => one.id === id);
        return page && story && { story, source: page.source };
      });
    },
  };
}

describe('what is told of an entity', () => {
  it('counts stories by month, those that touch two months in both, and says how many have no date', () => {
    const { tell } = collect([made('a', [union('甲')], during('2022-10-30', '2022-11-02')), made('b', [union('甲')], during('2022-11-09')), made('c', [union('甲')])]);
    expect(tell('organization', '甲')).toMatchObject({ total: 3, times: [{ value: '2022-10', count: 1 }, { value: '2022-11', count: 2 }], undated: 1 });
  });

  it('counts by year where months are many, a story once a year', () => {
    const { tell } = collect([made('a', [union('甲')], during('2020-01-01', '2020-12-31')), made('b', [union('甲')], during('2021-02-01', '2022-03-01'))]);
    expect(tell('organization', '甲')?.times).toEqual([{ value: '2020', count: 1 }, { value: '2021', count: 1 }, { value: '2022', count: 1 }]);
  });

  it('lists the newest issue first, unknown dates last', () => {
    const { tell } = collect([made('a', [union('甲')]), made('b', [union('甲')]), made('c', [union('甲')])], [null, '2022-11-09', '2023-01-01']);
    expect(tell('organization', '甲')?.stories.map(({ card }) => card.id)).toEqual(['c', 'b', 'a']);
  });

  it('knows what stands above and below, with the stories that name any of it', () => {
    const { tell } = collect([made('a', [union('甲', '乙')]), made('b', [union('乙', '丙'), union('丁', '乙')]), made('c', [union('丙')])]);
    expect(tell('organization', '乙')).toMatchObject({
      total: 1, totalBelow: 2, above: [{ name: '丙' }], below: [{ name: '丁', count: 1 }, { name: '甲', count: 1 }], organizations: [],
    });
    expect(tell('organization', '丙')).toMatchObject({ total: 1, totalBelow: 3, above: [], below: [{ name: '乙', count: 2 }] });
  });

  it('counts kinds of event, dates and others over all that stands below, as the filters of browse do; others with what is below them', () => {
    const { tell } = collect([made('a', [union('甲', '乙'), union('戊', '己')]), made('b', [union('乙'), union('己')]), made('c', [union('己')]), made('d', [union('庚')])]);
    expect(tell('organization', '乙')).toMatchObject({
      total: 1, totalBelow: 2, eventTypes: [{ value: '慰问关爱', count: 2 }], undated: 2, organizations: [{ name: '己', count: 2 }, { name: '戊', count: 1 }],
    });
  });

  it('does not repeat the headline among the sentences where another names the entity', () => {
    const [named, { because }] = ['青山街道工会', madeStory()];
    const sentencesOf = (reasons: Story['because']): readonly string[] => (collect([madeStory({ because: reasons })]).tell('organization', named)?.stories ?? [])
      .flatMap(({ sentences }) => sentences.map(({ parts }) => parts.map(({ text }) => text).join('')));
    expect(sentencesOf(because)).toEqual([expect.stringContaining('走进河边')]);
    expect(sentencesOf(because.filter(({ value }) => value === named).slice(0, 1))).toEqual([madeStory().headline]);
  });

  it('tells of stories whose page could not be read what their cards say, and how many they are', () => {
    const { tell } = collect([made('a', [union('青山街道工会')]), made('b', [union('青山街道工会')])]);
    const facts = tell('organization', '青山街道工会', ['page-1']);
    expect(facts).toMatchObject({ total: 2, unread: 1 });
    expect(facts?.stories.map(({ role, sentences }) => [role, sentences.length])).toEqual([['organizer', 1], [null, 0]]);
    expect(tell('person', '甲乙', ['page-1'])).toMatchObject({ total: 1, unread: 1, stories: [{ post: { title: '主席', organization: '青山街道工会' } }] });
  });
});
