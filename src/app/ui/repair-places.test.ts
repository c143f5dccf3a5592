import { describe, expect, it } from 'vitest';
import type { Repair } from '../../domain/story.ts';
import { joinSpans } from '../../text/sourced-text.ts';
import type { Span } from '../../text/span.ts';
import { placeRepairs } from './repair-places.ts';
import { MADE_SOURCE, madeStory, spanOf } from '../../domain/testing/made-story.ts';

function removal(source: Span): Repair {
  return { rule: 'made', source, before: MADE_SOURCE.slice(...source), after: '' };
}

function places(repairs: readonly Repair[]) {
  const { parts, elsewhere } = placeRepairs(madeStory({ repairs }));
  return { parts: parts.map((entry) => [entry.part.name, entry.part.index, entry.repairs.map(({ number, at }) => [number, at])]), elsewhere: elsewhere.length };
}

describe('placeRepairs', () => {
  const story = madeStory();

  it('puts a join between the characters it brought together', () => {
    const { parts } = placeRepairs(story);
    const [entry] = parts;
    const at = entry?.repairs[0]?.at ?? 0;
    expect(entry?.part.name).toBe('paragraph');
    expect(entry?.part.text.slice(at - 2, at + 2)).toBe('家辛苦了');
  });

  it('numbers repairs in the order of printing and puts removals at the edge of the text they touch', () => {
    const { repairs: [join] } = story;
    const afterHeadline: Span = [spanOf('巡河队')[1], spanOf('巡河队')[1] + 2];
    expect(places([join as Repair, removal(afterHeadline)])).toEqual({
      parts: [['headline', 0, [[1, 11]]], ['paragraph', 0, [[2, story.paragraphs[0]?.indexOf('苦了')]]]],
      elsewhere: 0,
    });
  });

  it('keeps several removals of one gap together', () => {
    const [start, end] = story.repairs[0]?.source ?? [0, 0];
    const at = story.paragraphs[0]?.indexOf('苦了');
    expect(places([removal([start, start + 1]), removal([start + 1, end])]).parts).toEqual([['paragraph', 0, [[1, at], [2, at]]]]);
  });

  it('chooses the smallest gap where a text jumped over another', () => {
    const jumped = joinSpans(MADE_SOURCE, [spanOf('近日'), spanOf('第二段')]);
    const made = madeStory({ paragraphs: [jumped.text, ...story.paragraphs], sources: { ...story.sources, paragraphs: [jumped.runs, ...story.sources.paragraphs] } });
    expect(placeRepairs(made).parts.map(({ part }) => [part.name, part.index])).toEqual([['paragraph', 1]]);
  });

  it('lists what belongs to no printed text by itself', () => {
    const made = madeStory({ sources: { section: [], kicker: [], headline: [], deck: [], crossheads: [], byline: [], credit: [], paragraphs: [] } });
    expect(placeRepairs(made)).toMatchObject({ parts: [], elsewhere: [{ number: 1 }] });
  });
});
