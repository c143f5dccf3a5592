import type { EventType } from '../domain/event-type.ts';
import { Trie } from '../text/trie.ts';

export type CueIndex = Trie<readonly { readonly type: EventType; readonly weight: number }[]>;

/** One trie of all cues with the types they speak for; a stock phrase speaks for none and hides the cues inside it. */
export function compileCues(eventCues: ReadonlyMap<EventType, ReadonlyMap<string, number>>, stockPhrases: readonly string[]): CueIndex {
  const index: CueIndex = new Trie();
  for (const [type, cues] of eventCues) for (const [cue, weight] of cues) index.add(cue, [{ type, weight }], (old, last) => [...old, ...last]);
  for (const phrase of stockPhrases) index.add(phrase, []);
  return index;
}
