import type { ReactElement } from 'react';
import { entityByLocale } from '../../i18n/entity-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';

interface ShortListProps<Value> {
  readonly values: readonly Value[];
  readonly shown: number;
  /** Makes a list item, with a key. */
  readonly children: (value: Value) => ReactElement;
}

/** The first values of a list, the others behind a line that says how many they are. */
export function ShortList<Value>({ values, shown, children }: ShortListProps<Value>): ReactElement {
  const words = entityByLocale[useMessages().locale];
  // One more than fits takes no more room than the line would.
  const first = values.length === shown + 1 ? shown + 1 : shown;
  return (
    <>
      <ul>{values.slice(0, first).map(children)}</ul>
      {values.length > first && (
        <details>
          <summary>{words.more(values.length - first)}</summary>
          <ul>{values.slice(first).map(children)}</ul>
        </details>
      )}
    </>
  );
}
