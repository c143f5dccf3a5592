import { useState, type ComponentType, type ReactElement } from 'react';
import { exportByLocale } from '../../i18n/export-by-locale.ts';
import { useLibrary } from '../library/library-store.ts';
import { useMessages } from '../ui/messages-context.ts';
import '../styles/export.css';

type Dialog = { readonly state: 'closed' } | { readonly state: 'open'; readonly Component: ComponentType<{ readonly onClose: () => void }> } | { readonly state: 'failed' };

const loadExport = async () => (await import('./export-dialog.tsx')).ExportDialog;
const loadPrint = async () => (await import('../print/print-sheet.tsx')).PrintSheet;

/** «导出…» and «打印…»: open what writes saved stories into a file, and what prints them. Its code is fetched then. Nothing where nothing is saved. */
export function ExportSection(): ReactElement | null {
  const t = useMessages();
  const words = exportByLocale[t.locale];
  const isEmpty = useLibrary(({ bookmarks }) => bookmarks.length === 0);
  const [dialog, setDialog] = useState<Dialog>({ state: 'closed' });
  const open = (load: () => Promise<ComponentType<{ readonly onClose: () => void }>>): void => {
    load().then((Component) => setDialog({ state: 'open', Component }), () => setDialog({ state: 'failed' }));
  };
  if (isEmpty) return null;
  return (
    <section id="export" className="export" aria-labelledby="export-title">
      <h2 id="export-title">{words.section}</h2>
      <p className="hint">{words.formatList}</p>
      {dialog.state === 'failed' && <p role="alert" className="save-failed">{t.status.faults.missing.title}</p>}
      <div className="export-ways">
        <button type="button" className="quiet" aria-haspopup="dialog" onClick={() => open(loadExport)}>{words.open}</button>
        <button type="button" className="quiet" aria-haspopup="dialog" onClick={() => open(loadPrint)}>{words.print}</button>
      </div>
      {dialog.state === 'open' && <dialog.Component onClose={() => setDialog({ state: 'closed' })} />}
    </section>
  );
}
