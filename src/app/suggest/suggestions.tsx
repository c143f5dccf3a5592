import { useEffect, useEffectEvent, useLayoutEffect, useRef, type ReactElement } from 'react';
import { suggestByLocale } from '../../i18n/suggest-by-locale.ts';
import { undoByLocale } from '../../i18n/undo-by-locale.ts';
import { parseQuery } from '../../search/query.ts';
import { chosenValues } from '../browse/choose-value.ts';
import { useNavigation } from '../navigation-context.ts';
import { type BrowseAddress, defaultSort, fromSearchParams, NO_ADDRESS, readSearch } from '../ui/browse-address.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { useUndone } from '../ui/undo-line.tsx';
import { forgetSearches, undoForgetting } from '../views/recent-searches-acts.ts';
import { useRecentSearchesStore } from '../views/recent-searches-store.ts';
import { rememberSearch } from '../views/remember-search.ts';
import { useRecentSearches } from '../views/use-recent-searches.ts';
import { actOfKey } from './act-of-key.ts';
import { describeBox } from './describe-box.ts';
import { fitPopup } from './fit-popup.ts';
import { listenToBox } from './listen-to-box.ts';
import { listenToPopup } from './listen-to-popup.ts';
import { OfferList } from './offer-list.tsx';
import { RecentList } from './recent-list.tsx';
import { type Asked, takeOffer } from './take-offer.ts';
import { useOffers } from './use-offers.ts';

export interface SuggestionsProps {
  /** The search box; the form around it is to hold this part. */
  readonly input: HTMLInputElement;
  /** What stood in the box when this part was sent for. */
  readonly before: string;
  /** How often Down was pressed in the box since then. */
  readonly downs: number;
  readonly isComposing: () => boolean;
  /** Called when a line was taken: what was typed is done with. */
  readonly onTake: () => void;
}

/** So many recent searches are shown; the settings forget all of them. */
const MOST_RECENT = 8;

/** Type-ahead: a list under the search box with names of the collection, or with recent searches while the box is empty. Taking a line is one step of the history. */
export function Suggestions({ input, before, downs, isComposing, onTake }: SuggestionsProps): ReactElement {
  const t = useMessages();
  const words = suggestByLocale[t.locale];
  const hrefs = useHrefs();
  const navigation = useNavigation();
  const { list, follow, close, moveTo, setForgot } = useOffers();
  const recent = useRecentSearches().slice(0, MOST_RECENT).map(({ query }) => query);
  const forgotten = useRecentSearchesStore((state) => state.forgotten.length);
  const popup = useRef<HTMLDivElement>(null);

  const offers = list.shows === 'offers' ? list.groups.flatMap((group) => group.offers) : [];
  const lines = list.shows === 'recent' ? recent.length : offers.length;
  const undoable = list.shows === 'recent' && list.forgot ? forgotten : 0;
  const { isUndone, undo } = useUndone(undoable > 0);
  const shown = lines > 0 || undoable > 0;
  // Another tab may have forgotten what stood at the end.
  const active = list.shows === 'nothing' || list.active === null || lines === 0 ? null : Math.min(list.active, lines - 1);

  const addressNow = (): BrowseAddress => (navigation.path() === new URL(hrefs.browse(), input.baseURI).pathname ? fromSearchParams(readSearch(navigation.search())) : NO_ADDRESS);
  const isAlone = ({ typed, term }: Asked): boolean => !term.excluded && !term.either && parseQuery(typed).clauses.length === 1 && chosenValues(addressNow().filters).length === 0;
  const take = (line: number): void => {
    const offer = offers[line];
    const query = recent[line];
    if (list.shows === 'offers' ? !offer : query === undefined) return;
    const address = addressNow();
    const { filters, sort } = address;
    const taken = list.shows === 'offers' && offer ? takeOffer(offer, list.asked, filters) : { to: 'browse' as const, query: query ?? '', filters, searched: query ?? '' };
    close();
    onTake();
    if (taken.to === 'browse') rememberSearch(taken.searched);
    navigation.go(taken.to === 'story' ? hrefs.story(taken.id) : hrefs.browse({ query: taken.query, filters: taken.filters, mine: address.mine, ...(sort === defaultSort(address.query) ? {} : { sort }) }), 'push');
  };
  // A button that was pressed by a key is gone then; the cursor goes back to the box before.
  const forget = (queries: readonly string[]): void => {
    input.focus();
    setForgot();
    void forgetSearches(queries);
  };
  const putBack = (): void => {
    input.focus();
    void undo(undoForgetting);
  };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const act = actOfKey(event, { shown, count: lines, active, forgettable: list.shows === 'recent' });
    if (act?.handled) event.preventDefault();
    if (act?.act === 'open') follow(input);
    if (act?.act === 'close') close();
    if (act?.act === 'move') moveTo(act.to);
    if (act?.act === 'take') take(act.line);
    if (act?.act === 'forget') forget(recent.slice(act.line, act.line + 1));
  });
  const onPress = useEffectEvent((line: number, by: string) => {
    take(line);
    // The keyboard of a phone would hide what was chosen.
    if (by === 'touch') input.blur();
  });
  const onText = useEffectEvent(() => follow(input));
  const onEnter = useEffectEvent(() => {
    if (input.value.trim() === '' && list.shows === 'nothing') follow(input);
  });
  const onLeave = useEffectEvent(close);
  const onArrive = useEffectEvent(() => {
    if (input.ownerDocument.activeElement !== input || isComposing()) return;
    // Down opens the list that its text has; the one of an empty box is open by then, and Down goes down in it.
    if (input.value === before && !(downs > 0 && before.trim() !== '')) onEnter();
    else onText();
    if (downs > 0) moveTo(downs - 1);
  });
  useEffect(() => {
    onArrive();
    return listenToBox(input, { onText: () => onText(), onEnter: () => onEnter(), onKey: (event) => onKey(event), onLeave: () => onLeave() });
  }, [input]);
  useEffect(() => {
    let path = navigation.path();
    return navigation.subscribe(() => {
      if (navigation.path() !== path) onLeave();
      path = navigation.path();
    });
  }, [navigation]);
  useLayoutEffect(() => {
    describeBox(input, lines > 0, active);
    popup.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [input, lines, active]);
  useLayoutEffect(() => {
    if (!shown || !popup.current) return undefined;
    const ends = [fitPopup(popup.current), listenToPopup(popup.current, (line, by) => onPress(line, by))];
    return () => ends.forEach((end) => end());
  }, [shown]);

  return (
    <>
      <span role="status" className="visually-hidden">
        {list.shows === 'offers' && words.offered(lines)}
        {list.shows === 'recent' && (undoable > 0 ? words.forgotten(undoable) : list.forgot ? isUndone && undoByLocale[t.locale].undone : lines > 0 && words.recentOffered(lines))}
      </span>
      {shown && (
        <div ref={popup} className="suggestions">
          {list.shows === 'offers' && <OfferList groups={list.groups} active={active} counted={isAlone(list.asked)} />}
          {list.shows === 'recent' && <RecentList queries={recent} active={active} forgotten={undoable} onForget={forget} onUndo={putBack} />}
        </div>
      )}
    </>
  );
}
