import type { Facet } from '../domain/facet.ts';
import { UNMARKED } from '../domain/facet.ts';
import type { ReasonField, Story } from '../domain/story.ts';
import type { BrowseHit, Snippet, SnippetPart } from './browse.ts';
import { type Evidence, evidenceFor } from './story-evidence.ts';

/** A story whole, with the decoded text of its document. */
export interface WholeStory {
  readonly story: Story;
  readonly source: string;
}

/**
 * Gives each reason of each hit the sentence it rests on: the first that is printed, unless the reason before has told it.
 * @param find the whole story of an id; undefined where its page cannot be read
 */
export function explainHits(hits: readonly BrowseHit[], find: (id: string) => WholeStory | undefined): readonly BrowseHit[] {
  return hits.map((hit) => {
    const whole = hit.reasons.length > 0 ? find(hit.card.id) : undefined;
    if (!whole) return hit;
    const told = new Set<string>();
    const reasons = hit.reasons.map((reason) => {
      const sentence = sentenceOf(whole, reason.facet, reason.value);
      const text = sentence?.parts.map((part) => part.text).join('') ?? '';
      // One sentence may speak for several values; it is not said twice.
      const isNew = !told.has(text);
      told.add(text);
      return { ...reason, sentence: isNew ? sentence : null };
    });
    return { ...hit, reasons };
  });
}

function sentenceOf({ story, source }: WholeStory, facet: Facet, value: string): Snippet | null {
  if (value === UNMARKED[facet]) return null;
  const [evidence] = facet === 'date' ? dateEvidence(story, source) : evidenceFor(story, source, facet satisfies ReasonField, value);
  return evidence ? snippetOf(evidence) : null;
}

/** A sentence behind a value as it is shown. */
export function snippetOf(evidence: Evidence): Snippet {
  return { parts: partsOf(evidence), cutBefore: evidence.cutBefore, cutAfter: evidence.cutAfter };
}

/** A story has one date, whose reason names its days; the facet's values are months. */
function dateEvidence(story: Story, source: string): readonly Evidence[] {
  const reason = story.because.find(({ field }) => field === 'date');
  return reason ? evidenceFor(story, source, 'date', reason.value) : [];
}

function partsOf({ text, marks }: Evidence): readonly SnippetPart[] {
  const parts: SnippetPart[] = [];
  let done = 0;
  for (const [start, end] of marks) {
    parts.push({ text: text.slice(done, start), hit: false }, { text: text.slice(start, end), hit: true });
    done = end;
  }
  parts.push({ text: text.slice(done), hit: false });
  return parts.filter((part) => part.text !== '');
}
