import { useEffect, type ReactElement } from 'react';
import { libraryScreenByLocale } from '../../i18n/library-screen-by-locale.ts';
import type { Bookmark } from '../../library/saved-story.ts';
import { useDocumentTitle } from '../document-title.ts';
import { OfflineStanding } from '../offline/offline-standing.tsx';
import { useStorage } from '../storage/storage-store.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { NoticeView } from '../ui/notice-view.tsx';
import { LatePart } from '../views/late-part.tsx';
import { ViewList } from '../views/view-list.tsx';
import { BookmarkList } from './bookmark-list.tsx';
import { openLibraryOnce, retryLibrary } from './library-acts.ts';
import { useLibrary } from './library-store.ts';
import { RemovalUndo } from './removal-undo.tsx';
// Of parts that come later than the screen: a part that could not be fetched is asked for again, a sheet of its own would not be.
import '../styles/backup.css';
import '../styles/library-screen.css';
import '../styles/own-documents.css';
import '../styles/storage.css';

const NOTHING = {};
const loadContents = async () => (await import('./library-contents.tsx')).LibraryContents;
const loadHighlights = async () => (await import('../highlights/kept-highlights.tsx')).KeptHighlights;
const loadBackup = async () => (await import('../backup/backup-section.tsx')).BackupSection;
const loadOwnPages = async () => (await import('../own-pages/own-pages-section.tsx')).OwnPagesSection;
const loadExport = async () => (await import('../export/export-section.tsx')).ExportSection;
const loadHistory = async () => (await import('../reading/history-list.tsx')).HistoryList;
const loadStorage = async () => (await import('../storage/storage-section.tsx')).StorageSection;
const loadLoss = async () => (await import('../storage/loss-notice.tsx')).LossNotice;

/** Reads back what nothing is known of. Where the library does not open, the store says why. */
function check(bookmarks: readonly Bookmark[]): void {
  Promise.all([import('../storage/check-copies.ts'), openLibraryOnce()]).then(([{ checkNew }, library]) => checkNew(library, bookmarks)).catch(() => undefined);
}

function toMain(): void {
  document.querySelector('main')?.focus({ preventScroll: true });
}

/** The heading comes with the first story. */
function toStories(): void {
  document.getElementById('saved-stories')?.focus({ preventScroll: true });
}

/** The button goes while it is tried. */
function retry(): void {
  toMain();
  void retryLibrary();
}

/** What the reader keeps, whether or not the collection still has it, and how it stands with offline use. */
export function LibraryScreen(): ReactElement {
  const t = useMessages();
  const words = libraryScreenByLocale[t.locale];
  const hrefs = useHrefs();
  const { standing, bookmarks } = useLibrary();
  const isLost = useStorage(({ loss }) => loss !== null);
  useDocumentTitle(t.library.title);
  const saved = bookmarks.length;
  // What cannot be read is not shown as empty; once it can, each part reads its own anew.
  const isThere = standing.state !== 'closed';
  useEffect(() => check(bookmarks), [bookmarks]);
  useEffect(() => useStorage.subscribe(({ forgotten }, before) => forgotten !== before.forgotten && check(useLibrary.getState().bookmarks)), []);
  return (
    <div className="library">
      <h1 id="library-title">{t.library.title}</h1>
      <p className="hint">{words.intro}</p>
      <div className="library-contents">{isThere && <LatePart load={loadContents} given={NOTHING} />}</div>
      {standing.state === 'open' && standing.storage === 'memory' && (
        <p className="warning"><strong>{t.library.memory.title}</strong> {t.library.memory.advice}</p>
      )}
      {isLost && <LatePart load={loadLoss} given={NOTHING} />}
      {isThere && <ViewList />}
      <RemovalUndo toNext={toMain} onEnd={toStories} />
      {standing.state === 'opening' && <p className="loading">{words.opening}</p>}
      {standing.state === 'closed' && (
        <NoticeView notice={{ title: t.library.closed, advice: t.library.faults[standing.fault] }} level={2}>
          <button type="button" onClick={retry}>{t.status.retry}</button>
        </NoticeView>
      )}
      {saved > 0 && <BookmarkList bookmarks={bookmarks} />}
      {standing.state === 'open' && saved === 0 && (
        <NoticeView notice={words.empty} level={2}>
          <a className="button" href={hrefs.browse()}>{t.status.toBrowse}</a>
        </NoticeView>
      )}
      {/* Also where the library does not open: notes that could not be kept are offered there. */}
      <LatePart key={String(isThere)} load={loadHighlights} given={NOTHING} />
      {isThere && (
        <>
          <LatePart load={loadOwnPages} given={NOTHING} />
          <LatePart load={loadHistory} given={NOTHING} />
          <LatePart load={loadBackup} given={NOTHING} />
          <LatePart load={loadExport} given={NOTHING} />
          <LatePart load={loadStorage} given={NOTHING} />
        </>
      )}
      <OfflineStanding />
    </div>
  );
}
