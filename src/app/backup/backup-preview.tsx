import type { ReactElement } from 'react';
import { backupByLocale } from '../../i18n/backup-by-locale.ts';
import { storageByLocale } from '../../i18n/storage-by-locale.ts';
import { HeadlineName } from '../ui/headline-name.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { Sheet } from '../ui/sheet.tsx';
import { leaveBackup, mayLeaveBackup, restoreBackup } from './backup-acts.ts';
import type { ChosenBackup } from './backup-store.ts';

/** Names of damaged rows that are listed; the number says how many there are. */
const LISTED = 20;

interface BackupPreviewProps {
  readonly chosen: ChosenBackup;
  readonly restoring: boolean;
}

/** What restoring a file would do, kind by kind, and the choice how. Esc leaves with nothing changed, until it is being restored. */
export function BackupPreview({ chosen, restoring }: BackupPreviewProps): ReactElement {
  const t = useMessages();
  const words = backupByLocale[t.locale];
  const { name, backup, preview } = chosen;
  const all = [...preview.values()];
  const inBackup = all.reduce((sum, { added, same, differing, mended }) => sum + added + same + differing + mended, 0);
  const onlyHere = all.reduce((sum, row) => sum + row.onlyHere, 0);
  const mended = all.reduce((sum, row) => sum + row.mended, 0);
  return (
    <Sheet
      title={words.preview}
      className="backup-preview"
      closeName={words.cancel}
      mayClose={mayLeaveBackup}
      onClose={leaveBackup}
      footer={(
        <footer>
          <p role="status">{restoring && words.restoring}</p>
          <button type="button" aria-disabled={restoring} onClick={() => void restoreBackup('merge')}>{words.merge}</button>
          <button type="button" className="quiet" aria-disabled={restoring} onClick={() => void restoreBackup('replace')}>{words.replace}</button>
        </footer>
      )}
    >
      <p>{inBackup > 0 ? words.previewOf(name, inBackup) : words.empty}</p>
      {inBackup + onlyHere > 0 && <PreviewTable chosen={chosen} />}
      {mended > 0 && <p>{words.mended(mended)}</p>}
      {backup.damaged.length > 0 && (
        <>
          <p className="save-failed">{words.damaged(backup.damaged.length)}</p>
          <ul>{backup.damaged.slice(0, LISTED).map((headline, place) => <li key={`${place} ${headline}`} lang="zh-CN"><HeadlineName headline={headline} /></li>)}</ul>
        </>
      )}
      <p>{words.mergeNote}</p>
      <p>{words.replaceNote(onlyHere)}</p>
      <p className="hint">{words.untilClosed}</p>
    </Sheet>
  );
}

function PreviewTable({ chosen: { preview } }: { readonly chosen: ChosenBackup }): ReactElement {
  const t = useMessages();
  const { columns } = backupByLocale[t.locale];
  const { kinds } = storageByLocale[t.locale];
  return (
    <table>
      <thead>
        <tr>{[columns.kind, columns.added, columns.same, columns.differing, columns.onlyHere].map((column) => <th key={column} scope="col">{column}</th>)}</tr>
      </thead>
      <tbody>
        {[...preview].map(([name, { added, same, differing, mended, onlyHere }]) => name !== 'copies' && added + same + differing + mended + onlyHere > 0 && (
          <tr key={name}>
            <th scope="row">{kinds[name]}</th>
            <td>{added}</td>
            <td>{same + mended}</td>
            <td>{differing}</td>
            <td>{onlyHere}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
