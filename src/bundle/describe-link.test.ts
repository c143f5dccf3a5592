import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../domain/entity.ts';
import type { Story, StoryOrganization } from '../domain/story.ts';
import { madePage, madeStory } from '../domain/testing/made-story.ts';
import type { Span } from '../text/span.ts';
import { pageCard, storyCard } from './cards.ts';
import { describeLink, findLink } from './describe-link.ts';
import { createEntityCollector } from './entities.ts';
import { facetColumns, facetValuesOf } from './facet-columns.ts';

const union = (name: string, parent: string | null = null): StoryOrganization => ({ name, type: 'union', role: 'organizer', parent, surfaces: [name] });

/** A page of one story whose only text is `text`; every place where a name stands in it speaks for the name. */
function told(id: string, text: string, organizations: readonly StoryOrganization[], people: readonly string[] = []) {
  const because = [...organizations.map(({ name }) => ['organization', name] as const), ...people.map((name) => ['person', name] as const), ['district', '海淀区'] as const]
    .flatMap(([field, value]) => [...text.matchAll(new RegExp(value, 'gu'))].map(({ index }) => ({ field, value, rule: 'made', source: [index, index + value.length] as Span })));
  const story: Story = madeStory({
    id, headline: '标题', byline: { text: null, reporters: [], correspondents: [], photographers: [] }, credit: null, paragraphs: [text], organizations, because,
    people: people.map((name) => ({ name, title: null, organization: null })), districts: text.includes('海淀区') ? [{ name: '海淀区', role: 'primary', basis: 'named', evidence: ['海淀区'] }] : [],
    sources: { section: [], kicker: [], headline: [], deck: [], crossheads: [], byline: [], credit: [], paragraphs: [[{ at: 0, from: 0, length: text.length }]] },
  });
  return madePage([story], { page: `page-${id}`, source: text });
}

function collect(...pages: readonly ReturnType<typeof told>[]) {
  const stories = pages.flatMap((page) => page.stories);
  const collector = createEntityCollector();
  for (const { organizations, people } of stories) collector.add({ organizations, people: people.map(({ name }) => name) });
  const ground = { cards: { pages: pages.map(pageCard), stories: pages.flatMap((page) => page.stories.map((story) => storyCard(story, page))) }, facets: facetColumns(stories.map(facetValuesOf)), entities: collector.file() };
  const idOf = (name: string): string => (name === '海淀区' ? 'haidian' : ([...ground.entities.organizations, ...ground.entities.people].find((one) => one.name === name)?.id ?? ''));
  /** The sentences of the stories behind the link, marks in brackets. */
  return (kind: EntityKind, name: string, other: string, unread: readonly string[] = []) => {
    const found = findLink(ground, { kind, id: idOf(name) }, idOf(other));
    const facts = found && describeLink(ground, found, (id) => {
      const page = pages.find((one) => !unread.includes(id) && one.stories.some((story) => story.id === id));
      const story = page?.stories[0];
      return page && story && { story, source: page.source };
    });
    return facts && { unread: facts.unread, stories: facts.stories.map(({ card, sentences }) => [card.id, ...sentences.map(({ parts }) => parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join(''))]) };
  };
}

describe('what a link between an entity and an organization rests on', () => {
  it('is the sentence that names both', () => {
    const tell = collect(told('a', '甲厂来了。甲厂和乙厂签约。', [union('甲厂'), union('乙厂')]), told('b', '只有甲厂。', [union('甲厂')]));
    expect(tell('organization', '甲厂', '乙厂')).toEqual({ unread: 0, stories: [['a', '[甲厂]和[乙厂]签约。']] });
    expect(tell('organization', '乙厂', '甲厂')).toEqual(tell('organization', '甲厂', '乙厂'));
  });

  it('is a sentence for each where none names both, in the order they are printed', () => {
    expect(collect(told('a', '先是乙厂。后来甲厂。', [union('甲厂'), union('乙厂')]))('organization', '甲厂', '乙厂')?.stories).toEqual([['a', '先是[乙厂]。', '后来[甲厂]。']]);
  });

  it('takes what stands below either for it, as the numbers do; between the two of a tree only their own names', () => {
    const tell = collect(told('a', '丙会见乙厂。', [union('丙会', '甲厂'), union('乙厂')]), told('b', '甲厂管丙会。', [union('甲厂'), union('丙会', '甲厂')]));
    expect(tell('organization', '甲厂', '乙厂')?.stories).toEqual([['a', '[丙会]见[乙厂]。']]);
    expect(tell('organization', '甲厂', '丙会')?.stories).toEqual([['b', '[甲厂]管[丙会]。']]);
    expect(tell('organization', '丙会', '甲厂')).toEqual(tell('organization', '甲厂', '丙会'));
  });

  it('is what names the lower one where no story names both of a tree', () => {
    expect(collect(told('a', '丙会来了。', [union('丙会', '甲厂')]), told('b', '甲厂来了。', [union('甲厂')]))('organization', '甲厂', '丙会')?.stories).toEqual([['a', '[丙会]来了。']]);
  });

  it('holds for districts and people, and only for stories that name the person', () => {
    const tell = collect(told('a', '海淀区甲厂的王一。', [union('甲厂')], ['王一']), told('b', '甲厂又来。', [union('甲厂')], ['李二']));
    expect(tell('district', '海淀区', '甲厂')?.stories).toEqual([['a', '[海淀区甲厂]的王一。']]);
    expect(tell('person', '王一', '甲厂')?.stories).toEqual([['a', '海淀区[甲厂]的[王一]。']]);
  });

  it('shows three stories at most, and says which could not be read; none of what the collection has not', () => {
    const tell = collect(...['a', 'b', 'c', 'd'].map((id) => told(id, '甲厂和乙厂。', [union('甲厂'), union('乙厂')])));
    expect(tell('organization', '甲厂', '乙厂')?.stories).toHaveLength(3);
    expect(tell('organization', '甲厂', '乙厂', ['b'])).toMatchObject({ unread: 1, stories: [['a', expect.anything()], ['c', expect.anything()]] });
    expect(tell('organization', '甲厂', '无')).toBeNull();
    expect(tell('organization', '无', '甲厂')).toBeNull();
  });
});
