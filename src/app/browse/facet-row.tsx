import { memo, useState, type ReactElement, type ReactNode } from 'react';
import type { Facet } from '../../domain/facet.ts';
import { afterPaint } from '../after-paint.ts';
import { FacetLabel, facetLabel } from '../ui/facet-label.tsx';
import { useMessages } from '../ui/messages-context.ts';
import type { Choice } from './choose-value.ts';

interface FacetRowProps {
  readonly facet: Facet;
  readonly value: string;
  readonly count: number;
  readonly choice: Choice;
  /** What is chosen for it by a value above it. */
  readonly along?: Choice;
  /** Where it stands, in a list that does not show that. */
  readonly path?: string;
  /** What stands before the row. */
  readonly before?: ReactNode;
  readonly onChoose: (facet: Facet, value: string, choice: Choice) => void;
}

/** One value of a facet with its count, to include or exclude. */
export const FacetRow = memo(function FacetRow({ facet, value, count, choice: given, along = 'none', path = '', before, onChoose }: FacetRowProps): ReactElement {
  const t = useMessages();
  // What was just chosen, until the address says so.
  const [chosen, setChosen] = useState<Choice | null>(null);
  const choice = chosen ?? given;
  const choose = (next: Choice): void => {
    setChosen(next);
    afterPaint(() => {
      onChoose(facet, value, next);
      setChosen((latest) => (latest === next ? null : latest));
    });
  };
  const exclude = t.browse.exclude(facetLabel(t, facet, value));
  const heard = along === 'none' ? {} : { 'aria-description': t.browse.takenAlong };
  return (
    <div className="facet-row" data-choice={choice === 'none' ? along : choice}>
      {before}
      <label>
        <input
          type="checkbox"
          checked={choice === 'include' || (choice === 'none' && along === 'include')}
          disabled={along !== 'none' && choice !== 'include'}
          {...heard}
          onChange={() => choose(choice === 'include' ? 'none' : 'include')}
        />
        <span className="facet-value"><FacetLabel facet={facet} value={value} />{path !== '' && <small lang="zh-CN" aria-hidden="true">{path}</small>}</span>
        <span className="count">{count}</span>
      </label>
      <button
        type="button"
        className="exclude"
        aria-pressed={choice === 'exclude'}
        aria-label={exclude}
        title={exclude}
        disabled={along === 'exclude' && choice !== 'exclude'}
        onClick={() => choose(choice === 'exclude' ? 'none' : 'exclude')}
      />
    </div>
  );
});
