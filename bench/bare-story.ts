import { type Story, UNKNOWN_DATE } from '../src/domain/story.ts';

/** A story of a headline and paragraphs and nothing else. */
export function bareStory(id: string, headline: string, paragraphs: readonly string[]): Story {
  return {
    id, kind: 'article', confidence: 1, section: null, kicker: null, headline, deck: null, crossheads: [], credit: null, paragraphs,
    byline: { text: null, reporters: [], correspondents: [], photographers: [] },
    districts: [], organizations: [], people: [], eventTypes: [], date: UNKNOWN_DATE, repairs: [], because: [],
    sources: { section: [], kicker: [], headline: [], deck: [], crossheads: [], byline: [], credit: [], paragraphs: [] },
  };
}
