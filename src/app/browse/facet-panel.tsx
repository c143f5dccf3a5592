import { useId, useState, type ReactElement } from 'react';
import type { FacetCount } from '../../archive/archive.ts';
import type { Facet, FilterSet } from '../../domain/facet.ts';
import { FacetLabel, facetLabel } from '../ui/facet-label.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { choiceOf, type Choice } from './choose-value.ts';

interface FacetPanelProps {
  readonly facet: Facet;
  /** What is chosen now; the counts may be those of a moment ago. */
  readonly filters: FilterSet;
  readonly counts: readonly FacetCount[];
  readonly onChoose: (value: string, choice: Choice) => void;
}

/** Values shown before the reader asks for more, and from how many values on a list can be searched. */
const FIRST = 8;
const FINDABLE = 20;

/** One facet: its values with their counts, each to include or exclude; a long list is cut and can be searched. */
export function FacetPanel({ facet, filters, counts, onChoose }: FacetPanelProps): ReactElement {
  const t = useMessages();
  const [whole, setWhole] = useState(false);
  const [find, setFind] = useState('');
  const id = useId();
  const title = t.terms.facets[facet];
  const wanted = find.trim().toLowerCase();
  const present = counts
    .map(({ value, count }) => ({ value, count, choice: choiceOf(filters, facet, value) }))
    .filter(({ count, choice }) => count > 0 || choice !== 'none');
  const known = present.filter(({ value, choice }) => choice !== 'none' || facetLabel(t, facet, value).toLowerCase().includes(wanted));
  const shown = known.filter(({ choice }, place) => whole || wanted !== '' || place < FIRST || choice !== 'none');
  return (
    <fieldset className="facet-panel">
      <legend>{title}</legend>
      {(present.length >= FINDABLE || find !== '') && (
        <input type="text" className="facet-find" aria-label={t.browse.findIn(title)} placeholder={t.browse.findIn(title)} value={find} onChange={(event) => setFind(event.target.value)} />
      )}
      {wanted !== '' && shown.length === 0 && <p className="hint">{t.browse.findNone}</p>}
      <ul id={id}>
        {shown.map(({ value, count, choice }) => (
          <li key={value} className="facet-row" data-choice={choice}>
            <label>
              <input type="checkbox" checked={choice === 'include'} onChange={() => onChoose(value, choice === 'include' ? 'none' : 'include')} />
              <FacetLabel facet={facet} value={value} />
              <span className="count">{count}</span>
            </label>
            <button
              type="button"
              className="exclude"
              aria-pressed={choice === 'exclude'}
              aria-label={t.browse.exclude(facetLabel(t, facet, value))}
              title={t.browse.exclude(facetLabel(t, facet, value))}
              onClick={() => onChoose(value, choice === 'exclude' ? 'none' : 'exclude')}
            />
          </li>
        ))}
      </ul>
      {wanted === '' && known.length > FIRST && (
        <button type="button" className="more" aria-expanded={whole} aria-controls={id} onClick={() => setWhole(!whole)}>
          {whole ? t.browse.fewer : t.browse.more(known.length - shown.length)}
        </button>
      )}
    </fieldset>
  );
}
