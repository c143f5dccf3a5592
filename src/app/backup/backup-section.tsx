import { useRef, type ReactElement } from 'react';
import { backupByLocale } from '../../i18n/backup-by-locale.ts';
import { writeSize } from '../../i18n/write-size.ts';
import { useMessages } from '../ui/messages-context.ts';
import { canShare, chooseBackup, downloadBackup, shareBackup, shareReadyBackup, undoRestore } from './backup-acts.ts';
import { BackupPreview } from './backup-preview.tsx';
import { useBackup, type BackupNews } from './backup-store.ts';
import { lastBackup } from './last-backup.ts';

/** 备份与恢复: everything in one file, and back again. */
export function BackupSection(): ReactElement {
  const t = useMessages();
  const words = backupByLocale[t.locale];
  const { busy, chosen, news, undo } = useBackup();
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const status = useRef<HTMLDivElement>(null);
  const shares = canShare();
  const shareNow = async (): Promise<void> => {
    // The button goes with its press.
    status.current?.focus();
    await shareReadyBackup();
  };
  // The button goes with what it undid.
  const takeBack = async (): Promise<void> => {
    await undoRestore();
    heading.current?.focus();
  };
  return (
    <section id="backup" className="backup" aria-labelledby="backup-title">
      <h2 id="backup-title" tabIndex={-1} ref={heading}>{words.title}</h2>
      <p>{words.intro}</p>
      <p className="hint">{words.last(lastBackup())}{shares && ` ${words.shareNote}`}</p>
      <p className="backup-acts">
        <button type="button" aria-disabled={busy !== null} onClick={() => void downloadBackup()}>{words.download}</button>
        {shares && <button type="button" className="quiet" aria-disabled={busy !== null} onClick={() => void shareBackup()}>{words.share}</button>}
        <button type="button" className="quiet" aria-disabled={busy !== null} onClick={() => input.current?.click()}>{words.restore}</button>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.restore}
        accept=".json,.txt,application/json,text/plain"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void chooseBackup(file);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <div role="status" className="undo" tabIndex={-1} ref={status}>
        {busy === 'making' && <p>{words.making}</p>}
        {busy === 'reading' && <p>{words.reading}</p>}
        {busy === null && news && !undo && (
          <p>
            <span><News news={news} /></span>
            {news.state === 'ready' && <button type="button" onClick={() => void shareNow()}>{words.shareNow}</button>}
          </p>
        )}
        {busy === null && undo && (
          <p>
            <span>{news && <News news={news} />} {words.untilClosed}</span>
            {news?.state === 'ready' && <button type="button" onClick={() => void shareNow()}>{words.shareNow}</button>}
            <button type="button" className="quiet" onClick={() => void takeBack()}>{words.undo}</button>
          </p>
        )}
      </div>
      {chosen && <BackupPreview chosen={chosen} restoring={busy === 'restoring'} />}
    </section>
  );
}

function News({ news }: { readonly news: BackupNews }): ReactElement {
  const t = useMessages();
  const words = backupByLocale[t.locale];
  switch (news.state) {
    case 'made': return <>{words.made(news.rows, writeSize(news.bytes))}{news.damaged > 0 && ` ${words.madeDamaged(news.damaged)}`}</>;
    case 'restored': return <>{news.mode === 'merge' ? words.merged(news.rows) : words.replaced(news.rows)}</>;
    case 'ready': return <>{words.ready}</>;
    case 'shared': return <>{words.shared}</>;
    case 'not-shared': return <span className="save-failed">{words.notShared}</span>;
    case 'undone': return <>{words.undone}</>;
    case 'refused': return <span className="save-failed">{words.refused(news.name)}{words.refusals[news.refusal]}{words.unchanged}</span>;
    case 'failed': return <span className="save-failed">{news.act === 'make' ? words.notMade : words.notRestored}{t.terms.middleDot}{t.library.faults[news.fault]}{words.unchanged}</span>;
  }
}
