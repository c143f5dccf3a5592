import type { ReactElement } from 'react';
import { updateByLocale } from '../../i18n/update-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { takeUpdate } from './follow-service-worker.ts';
import { useOffline } from './offline-store.ts';
import { hasUnfinishedText } from './unfinished-text.ts';

interface UpdateNoticeProps {
  /** The reader wants to go on with the old build for now. */
  readonly onLater: () => void;
}

/** An update that waits for the reader. */
export function UpdateNotice({ onLater }: UpdateNoticeProps): ReactElement {
  const words = updateByLocale[useMessages().locale];
  const unfinished = useOffline(({ update }) => update === 'unfinished');
  // The address holds what is shown; text that was typed and is not there yet would be lost, so that is said first.
  const take = (): void => {
    if (!unfinished && hasUnfinishedText(document, location.search)) useOffline.setState({ update: 'unfinished' });
    else takeUpdate();
  };
  return (
    <p>
      <span>{unfinished ? words.unfinished : words.updateReady}</span>
      <button type="button" onClick={take}>{unfinished ? words.updateAnyway : words.update}</button>
      <button type="button" className="quiet" onClick={onLater}>{words.later}</button>
    </p>
  );
}
