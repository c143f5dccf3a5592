import { describe, expect, it } from 'vitest';
import { LEAD_LIMIT, shownLead } from '../domain/card-lead.ts';
import { madePage, madeStory } from '../domain/testing/made-story.ts';
import { storyCard } from './cards.ts';

const shown = (paragraph: string): string => shownLead(storyCard(madeStory({ paragraphs: [paragraph] }), madePage([])).lead);

describe('a lead as it is shown', () => {
  it('is the first sentence as it is where that has room, closing marks included', () => {
    for (const end of ['。', '！', '？', '。”', '？）']) {
      const whole = '甲'.repeat(LEAD_LIMIT - end.length) + end;
      expect(shown(`${whole}第二句。`)).toBe(whole);
    }
    expect(shown('没有句号的一段')).toBe('没有句号的一段');
    expect(shown('')).toBe('');
  });

  it('ends in an ellipsis where its sentence goes on', () => {
    const kept = '甲'.repeat(LEAD_LIMIT - 1);
    expect(shown(`${kept}乙丙。`)).toBe(`${kept}乙…`);
    // No half of a character that has two units stands before it.
    expect(shown(`${kept}𠮷丙。`)).toBe(`${kept}…`);
  });
});
