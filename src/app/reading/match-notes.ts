import type { Snippet } from '../../archive/archive.ts';
import type { Highlight, StoryNote } from '../../library/kept-rows.ts';
import { parseQuery } from '../../search/query.ts';
import type { Fold } from '../../text/fold.ts';
import { sentenceAround } from '../../text/sentences.ts';

/** UTF-16 units: longer sentences are shown in part. */
const LIMIT = 90;

/** A note, or a highlight with its passage, that a query was found in. */
export interface NoteMatch {
  readonly kind: 'note' | 'highlight';
  /** Its own, different from that of every other. */
  readonly key: string;
  readonly story: string;
  readonly headline: string;
  readonly snippet: Snippet;
}

interface Written {
  readonly kind: NoteMatch['kind'];
  readonly key: string;
  readonly story: string;
  readonly headline: string;
  readonly text: string;
}

/**
 * What of the reader's notes and highlights (their notes and marked passages) a query holds for, read as a search of stories reads it: every clause, each
 * by one of its alternatives, none that is excluded. A field of the query asks for what only stories have, so that nothing written has it.
 */
export function matchNotes(query: string, notes: readonly StoryNote[], highlights: readonly Highlight[], fold: Fold): readonly NoteMatch[] {
  const clauses = parseQuery(query).clauses.map(({ excluded, alternatives }) => ({
    excluded, terms: alternatives.flatMap(({ field, text }) => (field === null ? [fold(text)] : [])),
  }));
  const wanted = clauses.filter(({ excluded }) => !excluded);
  if (wanted.length === 0) return [];
  const written: readonly Written[] = [
    ...notes.map(({ story, headline, text }): Written => ({ kind: 'note', key: `note ${story}`, story, headline, text })),
    ...highlights.map(({ id, story, headline, quote, note }): Written => ({ kind: 'highlight', key: id, story, headline, text: note === null ? quote : `${note}\n${quote}` })),
  ];
  return written.flatMap(({ text, ...about }): readonly NoteMatch[] => {
    const folded = fold(text);
    const holds = clauses.every(({ excluded, terms }) => terms.some((term) => folded.includes(term)) !== excluded);
    return holds ? [{ ...about, snippet: snippetOf(text, folded, wanted.flatMap(({ terms }) => terms).filter((term) => folded.includes(term))) }] : [];
  });
}

function snippetOf(text: string, folded: string, terms: readonly string[]): Snippet {
  const first = terms.map((term) => [folded.indexOf(term), term.length] as const).reduce((one, other) => (other[0] < one[0] ? other : one));
  const range = [first[0], first[0] + first[1]] as const;
  const [from, to] = sentenceAround(text, range, LIMIT);
  const [start, end] = sentenceAround(text, range);
  const marked = new Uint8Array(to - from);
  for (const term of terms) {
    for (let at = folded.indexOf(term, from); at >= 0 && at + term.length <= to; at = folded.indexOf(term, at + 1)) marked.fill(1, at - from, at - from + term.length);
  }
  const parts: { text: string; hit: boolean }[] = [];
  marked.forEach((mark, at) => {
    const last = parts.at(-1);
    const character = text.charAt(from + at);
    if (last && last.hit === (mark === 1)) last.text += character;
    else parts.push({ text: character, hit: mark === 1 });
  });
  return { parts, cutBefore: start < from, cutAfter: to < end };
}
