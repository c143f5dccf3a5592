import { useState, type ReactElement } from 'react';
import { type ResultsTrail, useNavigation } from '../navigation-context.ts';
import { useMessages } from '../ui/messages-context.ts';

interface ResultsLinkProps {
  readonly id: string;
  readonly trail: ResultsTrail;
}

/** «← 返回结果 3/32»: goes back to the list as it was left. A story that is none of the results has no number. */
export function ResultsLink({ id, trail: { href, index, stories, order } }: ResultsLinkProps): ReactElement {
  const t = useMessages();
  const navigation = useNavigation();
  const [{ steps, place }] = useState(() => ({ steps: navigation.index() - index, place: order.findIndex((number) => stories[number]?.id === id) + 1 }));
  return (
    <a
      href={href}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        navigation.back(steps);
      }}
    >
      <span aria-hidden="true">←</span>
      <span className="results-word">{t.story.backToResults}</span>
      {place > 0 && <span className="count">{place}/{order.length}</span>}
    </a>
  );
}
