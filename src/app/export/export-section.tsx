import { useState, type ComponentType, type ReactElement } from 'react';
import { exportByLocale } from '../../i18n/export-by-locale.ts';
import { useLibrary } from '../library/library-store.ts';
import { useMessages } from '../ui/messages-context.ts';
import '../styles/export.css';

type Dialog = { readonly state: 'closed' } | { readonly state: 'open'; readonly Component: ComponentType<{ readonly onClose: () => void }> } | { readonly state: 'failed' };

/** «导出…»: opens the dialog that writes saved stories into a file. Its code is fetched then. Nothing where nothing is saved. */
export function ExportSection(): ReactElement | null {
  const t = useMessages();
  const words = exportByLocale[t.locale];
  const isEmpty = useLibrary(({ bookmarks }) => bookmarks.length === 0);
  const [dialog, setDialog] = useState<Dialog>({ state: 'closed' });
  const open = (): void => {
    import('./export-dialog.tsx').then(({ ExportDialog }) => setDialog({ state: 'open', Component: ExportDialog }), () => setDialog({ state: 'failed' }));
  };
  if (isEmpty) return null;
  return (
    <section id="export" className="export" aria-labelledby="export-title">
      <h2 id="export-title">{words.title}</h2>
      <p className="hint">{words.formatList}</p>
      {dialog.state === 'failed' && <p role="alert" className="save-failed">{t.status.faults.missing.title}</p>}
      <button type="button" className="quiet" aria-haspopup="dialog" onClick={open}>{words.open}</button>
      {dialog.state === 'open' && <dialog.Component onClose={() => setDialog({ state: 'closed' })} />}
    </section>
  );
}
