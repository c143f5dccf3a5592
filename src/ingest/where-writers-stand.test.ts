import { expect, it } from 'vitest';
import { ingestPage } from './ingest-page.ts';

const HEAD = '凝心聚力谋新篇 实干担当促发展';
const NEXT = '门头沟区总工会开展法律咨询\n\n本报讯（记者 钱晓）近日，门头沟区总工会开展法律咨询，二百名职工参加。';
const BODY = '近日，大兴区总工会的流动书屋开进工地，工友们排队借书。\n\n书屋由旧公交车改装而成，车里有空调和热水。';

/** The first of two stories, the other of which opens with a dateline. */
function readFirst(lines: readonly string[]) {
  const { stories } = ingestPage([HEAD, ...lines, NEXT].join('\n\n'));
  expect(stories.map(({ headline }) => headline)).toEqual(['大兴区总工会建成流动书屋', '门头沟区总工会开展法律咨询']);
  return stories[0];
}

const HEADLINE = '大兴区总工会建成流动书屋';
const PARAGRAPHS = BODY.split('\n\n');

it.each([
  ['under the headline', [HEADLINE, '本报记者 赵明远 通讯员 李雷', BODY], '本报记者 赵明远 通讯员 李雷'],
  ['under the headline, cut by the column', [HEADLINE, '本报记者 赵明', '远 通讯员 李雷', BODY], '本报记者 赵明远 通讯员 李雷'],
  ['in the dateline, cut by the column', [HEADLINE, '本报讯（记者 赵明', `远 通讯员 李雷）${BODY}`], '本报讯（记者 赵明远 通讯员 李雷）'],
  ['at the end, on a line of their own', [HEADLINE, BODY, '（本报记者 赵明远 通讯员 李雷）'], '（本报记者 赵明远 通讯员 李雷）'],
  ['at the end, behind the last sentence', [HEADLINE, `${BODY}（记者 赵明远 通讯员 李雷）`], '（记者 赵明远 通讯员 李雷）'],
  ['on the line of headline and dateline', [`${HEADLINE} 本报讯（记者 赵明远 通讯员 李雷）${BODY}`], '本报讯（记者 赵明远 通讯员 李雷）'],
])('names writers %s', (_, lines, byline) => {
  expect(readFirst(lines)).toMatchObject({
    kind: 'article', credit: null, paragraphs: PARAGRAPHS,
    byline: { text: byline, reporters: ['赵明远'], correspondents: ['李雷'], photographers: [] },
  });
});

it('names whoever wrote and took the picture of a brief', () => {
  expect(readFirst([HEADLINE, BODY, '文/本报记者 赵明远 图/李雷'])).toMatchObject({
    kind: 'photo-brief', credit: '文/本报记者 赵明远 图/李雷', byline: { text: null, reporters: ['赵明远'], correspondents: [], photographers: ['李雷'] },
  });
});

it('names the photographer alone where the words have their own byline', () => {
  expect(readFirst([HEADLINE, `本报讯（记者 赵明远）${BODY}`, '本报记者 李雷 摄'])).toMatchObject({
    kind: 'article', credit: '本报记者 李雷 摄', byline: { reporters: ['赵明远'], correspondents: [], photographers: ['李雷'] },
  });
});
