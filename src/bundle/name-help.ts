import { createNameMatcher, type NameMatcher } from '../search/match-name.ts';
import type { MatchName } from '../search/query-conditions.ts';
import { createSuggester, type Suggestion } from '../search/suggest.ts';
import type { Fold } from '../text/fold.ts';
import type { Collection, NamesFile } from './format.ts';
import { suggestedNames } from './suggested-names.ts';

/** What can be told of a bundle's names by how they are read. */
export interface NameHelp {
  /** Type-ahead over a collection, the bundle's own or the one that a reader corrected. */
  suggest(collection: Collection, typed: string): readonly Suggestion[];
  /** Districts, organizations and people that are read as what was typed. */
  namesRead(collection: Collection, typed: string): readonly string[];
  /** For the fields of a query. */
  readonly matchName: MatchName;
}

export function createNameHelp(names: NamesFile, fold: Fold): NameHelp {
  const matcher: NameMatcher = createNameMatcher(names, fold);
  let prepared: { readonly collection: Collection; readonly suggest: ReturnType<typeof createSuggester> } | null = null;
  const suggest: NameHelp['suggest'] = (collection, typed) => {
    if (prepared?.collection !== collection) prepared = { collection, suggest: createSuggester(suggestedNames(collection, names), matcher) };
    return prepared.suggest(typed);
  };
  return {
    suggest,
    namesRead: (collection, typed) => suggest(collection, typed).filter(({ kind }) => kind !== 'headline').map(({ value, alias }) => alias ?? value),
    matchName(typed, name) {
      const match = matcher.match(typed, name);
      return match && (match.atStart ? 'start' : 'inside');
    },
  };
}
