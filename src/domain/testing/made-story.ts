import type { StoryCard } from '../card.ts';
import type { Page } from '../page.ts';
import { UNKNOWN_DATE, type Story } from '../story.ts';
import { joinSpans, type SourcedText } from '../../text/sourced-text.ts';
import type { Span } from '../../text/span.ts';

/** Made-up page text for tests: a headline, a column break in the middle of a word, markup, a bidirectional override. */
export const MADE_SOURCE = [
  '青山街道工会慰问巡河队',
  '',
  '本报讯(记者 甲乙)近日,青山街道工会走进河边。“大家辛',
  '',
  '苦了。”主席说。丙丁区的队员表示感谢,继续干。',
  '',
  '第二段没有断开。<script>alert(1)</script>甲\u202E乙。',
  '',
  '丙丁 摄',
].join('\n');

/** Spans of the made source between two strings, both included; the second is looked for after the first. */
export function spanOf(from: string, to = from, source = MADE_SOURCE): Span {
  const start = source.indexOf(from);
  const end = source.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`made source: no «${from}…${to}»`);
  return [start, end + to.length];
}

function sourced(...spans: readonly Span[]): SourcedText {
  return joinSpans(MADE_SOURCE, spans);
}

/** A made-up story on the made source, with any of its fields replaced. */
export function madeStory(replaced: Partial<Story> = {}): Story {
  const headline = sourced(spanOf('青山街道工会慰问巡河队'));
  const byline = sourced(spanOf('本报讯(记者 甲乙)'));
  const first = sourced(spanOf('近日', '大家辛'), spanOf('苦了', '继续干。'));
  const second = sourced(spanOf('第二段', '甲\u202E乙。'));
  const credit = sourced(spanOf('丙丁 摄'));
  const gap: Span = [spanOf('大家辛')[1], spanOf('苦了')[0]];
  return {
    id: 'made-1', kind: 'article', confidence: 0.95,
    section: null, kicker: null, headline: headline.text, deck: null, crossheads: [],
    byline: { text: byline.text, reporters: ['甲乙'], correspondents: [], photographers: [] },
    credit: credit.text,
    paragraphs: [first.text, second.text],
    districts: [{ name: '朝阳区', role: 'primary', basis: 'place', evidence: ['丙丁区'] }],
    organizations: [{ name: '青山街道工会', type: 'union', role: 'organizer', parent: null, surfaces: ['青山街道工会'] }],
    people: [{ name: '甲乙', title: '主席', organization: '青山街道工会' }],
    eventTypes: ['慰问关爱'],
    date: UNKNOWN_DATE,
    repairs: [{ rule: 'join-column-break', source: gap, before: '\n\n', after: '' }],
    because: [
      { field: 'district', value: '朝阳区', rule: 'place', source: spanOf('丙丁区') },
      { field: 'organization', value: '青山街道工会', rule: 'named', source: spanOf('青山街道工会慰问', '青山街道工会') },
      { field: 'organization', value: '青山街道工会', rule: 'named', source: spanOf('青山街道工会走进', '青山街道工会') },
      { field: 'eventType', value: '慰问关爱', rule: 'cue', source: spanOf('大家辛', '苦了') },
    ],
    sources: {
      section: [], kicker: [], headline: headline.runs, deck: [], crossheads: [], byline: byline.runs, credit: credit.runs,
      paragraphs: [first.runs, second.runs],
    },
    ...replaced,
  };
}

/** A made-up page that holds the given stories. */
export function madePage(stories: readonly Story[], replaced: Partial<Page> = {}): Page {
  return {
    page: 'made', document: { name: 'made.txt', sha256: '0'.repeat(64), encoding: 'utf-8' },
    paper: null, issueDate: null, number: null, name: null,
    standingHead: null, strips: [], stories, diagnostics: [], source: MADE_SOURCE, continuations: [], bins: [],
    ...replaced,
  };
}

/** The card of a made-up story. */
export function madeCard(story: Story): StoryCard {
  return {
    id: story.id, page: 'made', kind: story.kind, section: story.section, kicker: story.kicker, headline: story.headline, deck: story.deck,
    lead: story.paragraphs[0] ?? '', districts: story.districts.map(({ name, role }) => ({ name, role })), eventTypes: story.eventTypes, issueDate: null,
  };
}
