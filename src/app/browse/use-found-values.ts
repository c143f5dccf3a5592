import { useEffect, useMemo, useState } from 'react';
import type { Archive } from '../../archive/archive.ts';
import { useArchive } from '../archive-context.ts';
import { facetLabel } from '../ui/facet-label.tsx';
import { useMessages } from '../ui/messages-context.ts';
import type { FacetState } from './value-list.tsx';

type MatchName = Awaited<ReturnType<Archive['nameMatcher']>>;

/** As good as any name that is found only as it stands in the interface's language. */
const AS_LABEL = 0;

/**
 * Looks for what was typed in the names of all values, those that no story shown has included: by characters, pinyin and initials, once the readings
 * are there; they are fetched at the first keystroke.
 * @returns numbers of the values, those that some story shown has first, then by how well they fit; null where nothing is looked for
 */
export function useFoundValues({ facet, tree, counts }: FacetState, typed: string): readonly number[] | null {
  const t = useMessages();
  const wanted = typed.trim().toLowerCase();
  const match = useNameMatcher(wanted !== '');
  return useMemo(() => {
    if (wanted === '') return null;
    const rankOf = (value: string): number | null => match?.(wanted, value)?.rank ?? (facetLabel(t, facet, value).toLowerCase().includes(wanted) ? AS_LABEL : null);
    const found = tree.values.flatMap((value, number) => {
      const rank = rankOf(value);
      return rank === null ? [] : [{ number, rank, absent: (counts[number] ?? 0) === 0 ? 1 : 0 }];
    });
    return found.sort((a, b) => a.absent - b.absent || a.rank - b.rank || a.number - b.number).map(({ number }) => number);
  }, [wanted, match, tree, counts, facet, t]);
}

/** Null until it is there; without it, names are found by their characters. */
function useNameMatcher(needed: boolean): MatchName | null {
  const archive = useArchive();
  const [matcher, setMatcher] = useState<{ readonly match: MatchName } | null>(null);
  useEffect(() => {
    if (!needed || matcher) return undefined;
    let wanted = true;
    archive.nameMatcher().then((match) => {
      if (wanted) setMatcher({ match });
    }, () => undefined);
    return () => {
      wanted = false;
    };
  }, [archive, needed, matcher]);
  return matcher?.match ?? null;
}
