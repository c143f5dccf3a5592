import { useMemo, useState, type ReactElement } from 'react';
import type { FilterSet, Sort } from '../../domain/facet.ts';
import { FACETS, NO_FILTERS, SORTS } from '../../domain/facet.ts';
import { useDocumentTitle } from '../document-title.ts';
import { useAddressSearch, useNavigation } from '../navigation-context.ts';
import { useLibrary } from '../library/library-store.ts';
import type { ScreenProps } from '../screen.ts';
import { fromSearchParams, readSearch } from '../ui/browse-address.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { NoticeView } from '../ui/notice-view.tsx';
import { SaveViewPlace, LatestViewsPlace } from '../views/view-places.tsx';
import { isChoice } from '../views/view-search.ts';
import type { BrowseData } from './browse-data.ts';
import { BrowseList } from './browse-list.tsx';
import { chooseValue, chosenValues } from './choose-value.ts';
import { FacetPanel } from './facet-panel.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterSheet } from './filter-sheet.tsx';
import { useWideScreen } from './wide-screen.ts';

type Sheet = 'closed' | 'open' | 'changed';

/**
 * Search, filters and the list. The address owns every choice: a change of filters is a step that Back takes back (all changes made in
 * one opening of the sheet are one step); typing and sorting replace the present step.
 */
export function BrowseScreen({ data: { summary, result, faults } }: ScreenProps<BrowseData>): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const navigation = useNavigation();
  const wide = useWideScreen();
  const search = useAddressSearch();
  const address = useMemo(() => fromSearchParams(readSearch(search)), [search]);
  const corrections = useLibrary((library) => library.corrections.length);
  const [sheet, setSheet] = useState<Sheet>('closed');
  useDocumentTitle(address.query === '' ? t.browse.title : address.query);

  const setFilters = (filters: FilterSet): void => {
    navigation.go(hrefs.browse({ ...address, filters }), sheet === 'changed' ? 'replace' : 'push');
    if (sheet === 'open') setSheet('changed');
  };
  const sorts = SORTS.filter((sort) => sort !== 'relevance' || address.query.trim() !== '');
  const panels = FACETS.map((facet) => (
    <FacetPanel key={facet} facet={facet} counts={summary.facetCounts[facet].map(({ value }, number) => ({ value, count: result.counts[facet][number] ?? 0 }))} filters={address.filters} onChoose={(value, choice) => setFilters(chooseValue(address.filters, facet, value, choice))} />
  ));
  return (
    <div className="browse">
      <h1 className="visually-hidden">{t.browse.title}</h1>
      {wide && <aside className="filters" aria-label={t.browse.filters}>{panels}</aside>}
      <section className="results" id="results" tabIndex={-1} aria-label={t.browse.results}>
        <div className="result-bar">
          <p role="status" className="result-count">{t.browse.resultCount(result.total)}</p>
          {isChoice(address) && <SaveViewPlace address={address} />}
          <label className="sort">
            <span className="visually-hidden">{t.browse.sort}</span>
            <select value={address.sort} onChange={(event) => navigation.go(hrefs.browse({ ...address, sort: event.target.value as Sort }), 'replace')}>
              {sorts.map((sort) => <option key={sort} value={sort}>{t.browse.sorts[sort]}</option>)}
            </select>
          </label>
          {!wide && (
            <button type="button" className="open-filters" aria-haspopup="dialog" onClick={() => setSheet('open')}>
              {t.browse.openFilters(chosenValues(address.filters).length)}
            </button>
          )}
        </div>
        <FilterChips
          filters={address.filters}
          onRemove={(facet, value) => setFilters(chooseValue(address.filters, facet, value, 'none'))}
          onClear={() => setFilters(NO_FILTERS)}
        />
        {!isChoice(address) && <LatestViewsPlace />}
        {faults.length > 0 && (
          <p className="warning"><a href={hrefs.about}>{t.status.partUnreadable(faults.map(({ file }) => file).join(t.terms.listSeparator))}</a></p>
        )}
        {corrections > 0 && <p className="hint"><a href={`${hrefs.about}#corrections`}>{t.browse.corrections(corrections)}</a></p>}
        {result.ignored.length > 0 && <p className="hint">{t.browse.ignored(result.ignored.join(t.terms.listSeparator))}</p>}
        {result.total === 0
          ? (
            <NoticeView notice={t.browse.none} level={2}>
              <a className="button" href={hrefs.browse({ query: address.query })}>{t.browse.withoutFilters}</a>
              <a className="button quiet" href={hrefs.browse()}>{t.status.toBrowse}</a>
            </NoticeView>
          )
          : <BrowseList hits={result.hits} pages={summary.cards.pages} />}
      </section>
      {!wide && sheet !== 'closed' && <FilterSheet total={result.total} onClose={() => setSheet('closed')}>{panels}</FilterSheet>}
    </div>
  );
}
