import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { type FilterSet, type Sort, SORTS } from '../../domain/facet.ts';
import { useDocumentTitle } from '../document-title.ts';
import { useAddressSearch, useNavigation } from '../navigation-context.ts';
import { useLibrary } from '../library/library-store.ts';
import type { ScreenProps } from '../screen.ts';
import { type BrowseAddress, fromSearchParams, readSearch } from '../ui/browse-address.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { LatePart } from '../views/late-part.tsx';
import { SaveViewPlace, LatestViewsPlace } from '../views/view-places.tsx';
import { isChoice } from '../views/view-search.ts';
import type { BrowseData } from './browse-data.ts';
import { countChosen } from './choose-value.ts';
import { FilterPanels } from './filter-panels.tsx';
import { layTrail } from './lay-trail.ts';
import { ResultCount } from './result-count.tsx';
import { ShortStoryList } from './short-story-list.tsx';
import { useFaults } from './use-faults.ts';
import { useWideScreen } from './wide-screen.ts';

const loadFilterSheet = async () => (await import('./filter-sheet.tsx')).FilterSheet;
const loadMineChoice = async () => (await import('./mine-choice.tsx')).MineChoice;

/** Ms. Not by a transition of CSS: every keystroke would start one. */
const LATE = 300;

type Sheet = 'closed' | 'open' | 'changed';

/**
 * Search, filters and the list. The address owns every choice: a change of filters and taking back a condition are steps that Back takes back (all
 * changes made in one opening of the sheet are one step); typing and sorting replace the present step.
 */
export function BrowseScreen({ data }: ScreenProps<BrowseData>): ReactElement {
  const { summary, result, total, parts } = data;
  const t = useMessages();
  const hrefs = useHrefs();
  const navigation = useNavigation();
  const wide = useWideScreen();
  const address = useLiveAddress();
  const corrections = useLibrary((library) => library.corrections.length);
  const faults = useFaults(result);
  const [entered] = useState(navigation.entry);
  const [sheet, setSheet] = useState<Sheet>('closed');
  useDocumentTitle(address.query === '' ? t.browse.title : address.query);

  useEffect(() => {
    layTrail(navigation, hrefs, { href: hrefs.browse(data.address), stories: summary.cards.stories, order: result.order });
  }, [data, hrefs, navigation, result, summary]);
  const waiting = hrefs.browse(address) !== hrefs.browse(data.address);

  const goTo = (next: BrowseAddress): void => {
    navigation.go(hrefs.browse(next), sheet === 'changed' ? 'replace' : 'push');
    // A choice made as the sheet was closed does not open it again.
    setSheet((now) => (now === 'open' ? 'changed' : now));
  };
  const setFilters = (filters: FilterSet): void => goTo({ ...address, filters });
  const sorts = SORTS.filter((sort) => sort !== 'relevance' || address.query.trim() !== '');
  const chosen = countChosen(address);
  const answered = countChosen(data.address);
  const panels = (
    <>
      <div className="mine-place"><LatePart load={loadMineChoice} given={{ data, mine: address.mine, onMine: (mine: boolean) => goTo({ ...address, mine }) }} /></div>
      <FilterPanels summary={summary} counts={result.counts} filters={address.filters} onFilters={setFilters} />
    </>
  );
  const List = parts.List ?? ShortStoryList;
  return (
    <div className="browse">
      <h1 className="visually-hidden">{t.browse.title}</h1>
      {/* The filters are some fifty stops of the Tab key. */}
      {wide && <a className="skip-link" href="#results">{t.browse.skipToResults}</a>}
      {wide && <aside className="filters" aria-label={t.browse.filters}>{panels}</aside>}
      <section className="results" id="results" tabIndex={-1} aria-label={t.browse.results} aria-busy={waiting} data-late={useLate(waiting)}>
        <div className="result-bar">
          <ResultCount result={result} total={total} chosen={answered} />
          {isChoice(address) && <SaveViewPlace address={address} />}
          <label className="sort">
            <span className="visually-hidden">{t.browse.sort}</span>
            <select value={address.sort} onChange={(event) => navigation.go(hrefs.browse({ ...address, sort: event.target.value as Sort }), 'replace')}>
              {sorts.map((sort) => <option key={sort} value={sort}>{t.browse.sorts[sort]}</option>)}
            </select>
          </label>
          {!wide && (
            <button type="button" className="open-filters" aria-haspopup="dialog" onClick={() => setSheet('open')}>
              {t.browse.openFilters(chosen)}
            </button>
          )}
        </div>
        {parts.ChoiceChips && <parts.ChoiceChips address={address} result={result} onChange={goTo} />}
        {!isChoice(address) && <LatestViewsPlace />}
        {faults.length > 0 && (
          <p className="warning"><a href={hrefs.about}>{t.status.partUnreadable(faults.map(({ file }) => file).join(t.terms.listSeparator))}</a></p>
        )}
        {corrections > 0 && <p className="hint"><a href={`${hrefs.about}#corrections`}>{t.browse.corrections(corrections)}</a></p>}
        <p aria-live="polite" className="hint">{result.ignored.length > 0 && t.browse.ignored(result.ignored.join(t.terms.listSeparator))}</p>
        {parts.mine && <parts.mine.MineNotices data={data} />}
        <List data={data} atOnce={navigation.entry() === entered} />
        {parts.mine && <parts.mine.GoneStories data={data} />}
      </section>
      {!wide && sheet !== 'closed' && (
        <LatePart
          load={loadFilterSheet}
          given={{ result, total, chosen: answered, onClose: () => setSheet('closed'), children: panels }}
          failed={<p role="alert" className="save-failed">{t.status.faults.missing.title}</p>}
        />
      )}
    </div>
  );
}

/** Whether something is waited for that long that the reader should see it. */
function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => setLate(true), LATE);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [waiting]);
  return late;
}

/** What stands in the address at this moment. Its filters stay the same object as long as they say the same, so that typing does not draw them anew. */
function useLiveAddress(): BrowseAddress {
  const search = useAddressSearch();
  const address = useMemo(() => fromSearchParams(readSearch(search)), [search]);
  const said = JSON.stringify(address.filters);
  const filters = useMemo(() => JSON.parse(said) as FilterSet, [said]);
  return useMemo(() => ({ ...address, filters }), [address, filters]);
}
