import { describe, expect, it } from 'vitest';
import { madeStory, spanOf } from '../../domain/testing/made-story.ts';
import { entityLinks } from './entity-links.ts';
import { createHrefs } from './hrefs.ts';

const hrefs = createHrefs('/');
const ids = { organization: new Map([['青山街道工会', 'o-1'], ['青山街道', 'o-2']]), person: new Map([['丁', 'p-1']]) };
const linksOf = (because: Parameters<typeof madeStory>[0]) => {
  const story = madeStory(because);
  return entityLinks(story, ids, hrefs).map((links, paragraph) => links.map(({ href, span }) => `${story.paragraphs[paragraph]?.slice(...span)} ${href}`));
};

describe('links in the text of a story', () => {
  it('lead from the first mention of each name, in the body only', () => {
    expect(linksOf({})).toEqual([['青山街道工会 /organization/o-1', '丙丁区 /district/chaoyang'], []]);
  });

  it('are none inside a longer name, nor for what has no page of its own', () => {
    const inText = spanOf('青山街道工会走进', '青山街道工会');
    const because = [
      { field: 'organization', value: '青山街道', rule: 'named', source: [inText[0], inText[0] + 4] },
      { field: 'organization', value: '青山街道工会', rule: 'named', source: inText },
      { field: 'organization', value: '无名', rule: 'named', source: spanOf('队员') },
      { field: 'eventType', value: '慰问关爱', rule: 'cue', source: spanOf('感谢') },
      { field: 'person', value: '丁', rule: 'named', source: spanOf('第二段') },
    ] as const;
    expect(linksOf({ because })).toEqual([['青山街道工会 /organization/o-1'], ['第二段 /person/p-1']]);
  });

  it('hold a name whole that a column break cut', () => {
    const because = [{ field: 'person', value: '丁', rule: 'named', source: spanOf('大家辛', '苦了') }] as const;
    expect(linksOf({ because })).toEqual([['大家辛苦了 /person/p-1'], []]);
  });
});
