import { Index } from 'flexsearch';
import type { StoryText } from './story-text.ts';

/** What the index reads of a story. */
type IndexedText = Pick<StoryText, 'folded' | 'headlineEnd' | 'furnitureEnd' | 'leadEnd' | 'organizations'>;

/** Stories that may hold a term: the index's own list, not to be changed. */
export interface Candidates {
  readonly stories: readonly number[];
  /** Whether every one of them holds it, and they stand by their best field, then by number. Otherwise each must be looked at. */
  readonly exact: boolean;
}

/** Narrows a search to few stories. It may name a story that does not match; it never leaves out one that does. */
export interface CandidateIndex {
  /** Adds a story; numbers rise. */
  add(story: number, text: IndexedText): void;
  /** @param term folded, not empty, without line breaks */
  candidates(term: string): Candidates;
}

const LINE_BREAK = '\n';
/** FlexSearch's slots, best first, as `fieldWeight` has them. */
const [HEADLINE, FURNITURE, ORGANIZATION, LEAD, BODY] = [0, 1, 2, 3, 4];
const SLOTS = BODY + 1;

/**
 * A plain FlexSearch index of single UTF-16 units and of pairs of neighbours, punctuation and spaces included. FlexSearch's own encoders,
 * contexts, tags and highlighting lose or invent Chinese hits (docs/decisions/flexsearch.md); units and pairs are exact for terms of one and two
 * units, and narrow longer ones down to a few. Its slots of resolution hold the fields.
 */
export function createFlexsearchIndex(): CandidateIndex {
  let terms: readonly string[] = [];
  let slots: readonly number[] = [];
  const index = new Index({
    // FlexSearch asks back for what it was given a moment before: the terms of a story with their slots, or the one that is looked for.
    encode: () => terms as string[], score: (_terms, _term, place) => slots[place] ?? BODY,
    tokenize: 'strict', resolution: SLOTS,
  });
  let size = 0;
  const storiesWith = (term: string): readonly number[] => {
    terms = [term];
    // A limit of 0 would mean FlexSearch's default of 100.
    return index.search(term, { limit: size + 1 }) as readonly number[];
  };
  return {
    add(story, text) {
      const found = slotsOfTerms(text);
      terms = [...found.keys()];
      slots = [...found.values()];
      // Any text will do; an empty one would not be asked back for.
      index.add(story, LINE_BREAK);
      size = story + 1;
    },
    candidates(term) {
      if (term.length <= 2) return { stories: storiesWith(term), exact: true };
      // The rarest pair leaves few stories to look at. FlexSearch's own intersection walks the lists of all of them.
      let rarest = storiesWith(term.slice(0, 2));
      for (let at = 1; at + 1 < term.length && rarest.length > 0; at += 1) {
        const others = storiesWith(term.slice(at, at + 2));
        if (others.length < rarest.length) rarest = others;
      }
      return { stories: rarest, exact: false };
    },
  };
}

/** Every unit and every pair of a story with the best field it stands in. An organization's name raises what stands in the body; it matches nothing by itself. */
function slotsOfTerms({ folded, headlineEnd, furnitureEnd, leadEnd, organizations }: IndexedText): ReadonlyMap<string, number> {
  const named = new Set<string>();
  eachTerm(organizations, (term) => named.add(term));
  const found = new Map<string, number>();
  eachTerm(folded, (term, at) => {
    if (found.has(term)) return;
    found.set(term, at < headlineEnd ? HEADLINE : at < furnitureEnd ? FURNITURE : named.has(term) ? ORGANIZATION : at < leadEnd ? LEAD : BODY);
  });
  return found;
}

function eachTerm(text: string, take: (term: string, at: number) => void): void {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (unit === LINE_BREAK) continue;
    take(unit, at);
    const next = text.charAt(at + 1);
    if (next !== '' && next !== LINE_BREAK) take(unit + next, at);
  }
}
