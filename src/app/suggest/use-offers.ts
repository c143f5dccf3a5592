import { useEffect, useMemo, useState } from 'react';
import type { ArchiveSummary, Suggestion } from '../../archive/archive.ts';
import { termAtCaret } from '../../search/query.ts';
import { useArchive } from '../archive-context.ts';
import { createLatestAsker } from './ask-latest.ts';
import { groupOffers, type OfferGroup } from './group-offers.ts';
import { kindsFor, type Answered, type Asked } from './take-offer.ts';

/** What stands under the search box. `active`: the line that keys have reached. `forgot`: whether something was forgotten here, which can be undone here. */
export type ShownList =
  | { readonly shows: 'nothing' }
  | { readonly shows: 'recent'; readonly active: number | null; readonly forgot: boolean }
  | { readonly shows: 'offers'; readonly active: number | null; readonly asked: Answered; readonly groups: readonly OfferGroup[] };

const NOTHING: ShownList = { shows: 'nothing' };

/** Between two keys of a quick hand. Looking for names keeps the worker from the list, and a name is only read when the hand rests. */
const REST_MS = 80;

function handsRest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, REST_MS);
  });
}

interface Offers {
  readonly list: ShownList;
  /** Shows what belongs to the text: recent searches where there is none, else offers for the term at the caret, once they are there. */
  follow(input: HTMLInputElement): void;
  close(): void;
  moveTo(line: number | null): void;
  setForgot(): void;
}

/** The list under the search box, and its asking for offers. */
export function useOffers(): Offers {
  const archive = useArchive();
  const [list, setList] = useState(NOTHING);
  const asker = useMemo(() => createLatestAsker(
    handsRest,
    ({ term }: Asked) => Promise.all([archive.suggest(term.text), archive.summary()]),
    (answer: readonly [readonly Suggestion[], ArchiveSummary] | null, asked) => {
      const kinds = kindsFor(asked.term);
      const groups = answer ? groupOffers(answer[0].filter(({ kind }) => kinds.includes(kind)), answer[1].facetCounts) : [];
      setList(answer && groups.length > 0 ? { shows: 'offers', active: null, asked: { ...asked, organizations: answer[1].entities.organizations }, groups } : NOTHING);
    },
  ), [archive]);
  useEffect(() => () => asker.drop(), [asker]);
  useEffect(() => {
    // What fails here fails again, and is told, when something is asked for.
    archive.prepareSearch().catch(() => undefined);
  }, [archive]);

  const show = (shown: ShownList): void => {
    asker.drop();
    setList(shown);
  };
  const moveTo = (active: number | null): void => setList((before) => (before.shows === 'nothing' ? before : { ...before, active }));
  return {
    list,
    moveTo,
    follow({ value, selectionStart }) {
      if (value.trim() === '') {
        show({ shows: 'recent', active: null, forgot: false });
        return;
      }
      const term = termAtCaret(value, selectionStart ?? value.length);
      if (!term || kindsFor(term).length === 0) {
        show(NOTHING);
        return;
      }
      // What stands there stays until the new offers come: a list that goes and comes at every letter flickers.
      moveTo(null);
      asker.ask({ typed: value, term });
    },
    close: () => show(NOTHING),
    setForgot: () => setList((before) => (before.shows === 'recent' ? { ...before, active: null, forgot: true } : before)),
  };
}
