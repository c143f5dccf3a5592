import { readGazetteers } from '../scripts/read-gazetteers.ts';
import type { Page } from '../src/domain/page.ts';
import { type Story, UNKNOWN_DATE } from '../src/domain/story.ts';
import { enrichStory } from '../src/enrich/enrich-story.ts';
import { sha256Hex } from '../src/text/hash.ts';
import type { Run } from '../src/text/sourced-text.ts';
import type { BenchText } from './texts.ts';

/** The stories as pages of the collection, one a day, in the order of the texts, with the districts, organizations, people, types and dates that the finders see in them. */
export function makePages(texts: readonly BenchText[]): readonly Page[] {
  const days = new Map<string, BenchText[]>();
  for (const text of texts) days.set(text.day, [...(days.get(text.day) ?? []), text]);
  const gazetteers = readGazetteers();
  return [...days].map(([day, ofDay]) => {
    const source = ofDay.map(({ title, paragraphs }) => [title, ...paragraphs].join('\n')).join('\n');
    let from = 0;
    const stories = ofDay.map((text, place) => {
      const story = bareStory(`${day}-${place}`, text, from);
      from = endOf(story) + 1;
      return { ...story, ...enrichStory(story, { gazetteers, source, standingHead: null, issueDate: day }).value };
    });
    return {
      page: `day-${day}`, document: { name: `${day}.txt`, sha256: sha256Hex(new TextEncoder().encode(source)), encoding: 'utf-8' },
      paper: null, issueDate: day, number: null, name: null, standingHead: null, strips: [], stories, diagnostics: [], source, continuations: [],
      bins: [{ source: [0, source.length], role: 'body', rule: 'bench', story: null }],
    };
  });
}

/** A story of a headline and paragraphs that stand in their page's source one a line. */
function bareStory(id: string, { title, paragraphs }: BenchText, from: number): Story {
  let at = from;
  const [headline = [], ...rest] = [title, ...paragraphs].map((line): readonly Run[] => {
    const run = { at: 0, from: at, length: line.length };
    at += line.length + 1;
    return [run];
  });
  return {
    id, kind: 'article', confidence: 1, section: null, kicker: null, headline: title, deck: null, crossheads: [], credit: null, paragraphs,
    byline: { text: null, reporters: [], correspondents: [], photographers: [] },
    districts: [], organizations: [], people: [], eventTypes: [], date: UNKNOWN_DATE, repairs: [], because: [],
    sources: { section: [], kicker: [], headline, deck: [], crossheads: [], byline: [], credit: [], paragraphs: rest },
  };
}

function endOf({ sources }: Story): number {
  const last = (sources.paragraphs.at(-1) ?? sources.headline)[0];
  return last ? last.from + last.length : 0;
}
