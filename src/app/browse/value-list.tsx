import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { type Facet, type FacetChoice, UNMARKED } from '../../domain/facet.ts';
import { facetLabel } from '../ui/facet-label.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { type Choice, choiceOf } from './choose-value.ts';
import { FacetRow } from './facet-row.tsx';
import type { ValueTree } from './value-tree.ts';

/** A facet as it stands now: its values, how many stories each would show, and what is chosen. */
export interface FacetState {
  readonly facet: Facet;
  readonly tree: ValueTree;
  /** Parallel to the values of the tree. */
  readonly counts: Int32Array;
  /** May be ahead of the counts. */
  readonly chosen: FacetChoice;
  readonly onChoose: (facet: Facet, value: string, choice: Choice) => void;
}

interface ValueListProps {
  readonly state: FacetState;
  readonly numbers: readonly number[];
  /** What is chosen for all of them by a value above. */
  readonly along?: Choice;
  /** Whether these were looked for: then each says where it stands, and nothing below it is shown. */
  readonly found?: boolean;
}

/** Values shown before the reader asks for more, and how many more each time. */
const FIRST = 8;
const STEP = 100;

/** Values of a facet, those that stand below one behind a button before it. A long list is cut; «unmarked» and what is chosen are never cut off. */
export function ValueList({ state, numbers, along = 'none', found = false }: ValueListProps): ReactElement {
  const t = useMessages();
  const [most, setMost] = useState(found ? STEP : FIRST);
  const { facet, tree, counts, chosen, onChoose } = state;
  const shown = numbers.filter((number, place) => place < most || tree.values[number] === UNMARKED[facet] || isChosen(state, number));
  const hidden = numbers.length - shown.length;
  return (
    <>
      <ul className="facet-values">
        {shown.map((number) => {
          const value = tree.values[number] ?? '';
          const row = (before?: ReactNode, aboveIt: Choice = along) => (
            <FacetRow
              facet={facet} value={value} count={counts[number] ?? 0} choice={choiceOf(chosen, value)} along={aboveIt} onChoose={onChoose}
              before={before} path={found ? tree.above(number).map((one) => facetLabel(t, facet, tree.values[one] ?? '')).join(t.terms.middleDot) : ''}
            />
          );
          if (found) return <li key={value}>{row(undefined, alongOf(state, number))}</li>;
          return presentOf(state, tree.childrenOf(number)).length > 0
            ? <TreeItem key={value} state={state} number={number} along={along} row={row} />
            : <li key={value} className={tree.roots.length < tree.values.length ? 'leaf' : undefined}>{row()}</li>;
        })}
      </ul>
      {(hidden > 0 || most > (found ? STEP : FIRST)) && (
        <button
          type="button"
          className="more"
          onClick={({ currentTarget }) => {
            // The button moves away: focus goes to where the new values begin.
            if (hidden > 0) currentTarget.previousElementSibling?.querySelector<HTMLElement>(`:scope > :nth-child(${most}) input`)?.focus();
            setMost(hidden > 0 ? most + STEP : FIRST);
          }}
        >
          {hidden > 0 ? t.browse.more(Math.min(hidden, STEP)) : t.browse.fewer}
        </button>
      )}
    </>
  );
}

interface TreeItemProps {
  readonly state: FacetState;
  readonly number: number;
  readonly along: Choice;
  readonly row: (before: ReactNode) => ReactElement;
}

/** A value with others below it: they show as soon as one of them is chosen, or the reader opens it. */
function TreeItem({ state, number, along, row }: TreeItemProps): ReactElement {
  const t = useMessages();
  const id = useId();
  const [opened, setOpened] = useState<boolean | null>(null);
  const { facet, tree, chosen } = state;
  const value = tree.values[number] ?? '';
  const open = opened ?? tree.below(number).some((below) => choiceOf(chosen, tree.values[below] ?? '') !== 'none');
  const choice = choiceOf(chosen, value);
  return (
    <li>
      {row(<button type="button" className="disclose" aria-expanded={open} aria-controls={id} aria-label={t.browse.below(facetLabel(t, facet, value))} onClick={() => setOpened(!open)} />)}
      <div id={id} className="below" hidden={!open}>
        {open && <ValueList state={state} numbers={presentOf(state, tree.childrenOf(number))} along={choice === 'none' ? along : choice} />}
      </div>
    </li>
  );
}

/** Those that some story shown would have, or that are chosen. */
export function presentOf(state: FacetState, numbers: readonly number[]): readonly number[] {
  return numbers.filter((number) => (state.counts[number] ?? 0) > 0 || isChosen(state, number));
}

/** Whether a value is chosen, or one below it. */
function isChosen({ tree, chosen }: FacetState, number: number): boolean {
  if (chosen.include.length + chosen.exclude.length === 0) return false;
  return [number, ...tree.below(number)].some((one) => choiceOf(chosen, tree.values[one] ?? '') !== 'none');
}

function alongOf({ tree, chosen }: FacetState, number: number): Choice {
  const choices = tree.above(number).map((one) => choiceOf(chosen, tree.values[one] ?? ''));
  return choices.find((choice) => choice === 'exclude') ?? choices.find((choice) => choice === 'include') ?? 'none';
}
