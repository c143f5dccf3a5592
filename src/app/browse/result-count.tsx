import type { ReactElement } from 'react';
import type { BrowseResult } from '../../archive/archive.ts';
import { useMessages } from '../ui/messages-context.ts';

interface ResultCountProps {
  readonly result: BrowseResult;
  /** Stories shown. */
  readonly total: number;
  /** Chosen filter values. */
  readonly chosen: number;
  readonly className?: string;
}

/** The number of results, and for the ear how much is chosen. Every answer is a new text, so that a number that stayed the same is heard again. */
export function ResultCount({ result, total, chosen, className = 'result-count' }: ResultCountProps): ReactElement {
  const t = useMessages();
  return (
    <p role="status" className={className}>
      <strong key={answerOf(result)}>{t.browse.resultCount(total)}</strong>
      {chosen > 0 && <span className="visually-hidden">{t.browse.chosenCount(chosen)}</span>}
    </p>
  );
}

const answers = new WeakMap<BrowseResult, number>();
let last = 0;

/** A number of its own for each answer. */
function answerOf(result: BrowseResult): number {
  const known = answers.get(result) ?? (last += 1);
  answers.set(result, known);
  return known;
}
