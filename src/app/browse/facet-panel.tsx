import { memo, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { useMessages } from '../ui/messages-context.ts';
import { useFoundValues } from './use-found-values.ts';
import { type FacetState, presentOf, ValueList } from './value-list.tsx';

interface FacetPanelProps extends FacetState {
  /** What stands over the list. */
  readonly children?: ReactNode;
}

/** From how many values on a list can be searched. */
const FINDABLE = 20;

/** One facet: its values with their counts, each to include or exclude. A box finds a value in the whole list, whatever of it is shown. */
export const FacetPanel = memo(function FacetPanel({ children, facet, tree, counts, chosen, onChoose }: FacetPanelProps): ReactElement {
  const t = useMessages();
  const [typed, setTyped] = useState('');
  const state = useMemo(() => ({ facet, tree, counts, chosen, onChoose }), [facet, tree, counts, chosen, onChoose]);
  const found = useFoundValues(state, typed);
  const find = t.browse.findIn(t.terms.facets[facet]);
  return (
    <fieldset className="facet-panel">
      <legend>{t.terms.facets[facet]}</legend>
      {children}
      {tree.values.length >= FINDABLE && (
        <>
          <input type="text" className="facet-find" aria-label={find} placeholder={find} autoComplete="off" spellCheck={false} value={typed} onChange={(event) => setTyped(event.target.value)} />
          <p role="status" className={found?.length === 0 ? 'hint' : 'visually-hidden'}>{found && t.browse.found(found.length)}</p>
        </>
      )}
      <ValueList key={found ? 'found' : 'all'} state={state} numbers={found ?? presentOf(state, tree.roots)} found={found !== null} />
    </fieldset>
  );
});
