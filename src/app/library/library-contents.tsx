import type { ReactElement } from 'react';
import { backupByLocale } from '../../i18n/backup-by-locale.ts';
import { exportByLocale } from '../../i18n/export-by-locale.ts';
import { highlightsByLocale } from '../../i18n/highlights-by-locale.ts';
import { offlineByLocale } from '../../i18n/offline-by-locale.ts';
import { ownPagesByLocale } from '../../i18n/own-pages-by-locale.ts';
import { readingByLocale } from '../../i18n/reading-by-locale.ts';
import { storageByLocale } from '../../i18n/storage-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';

/** Links to the sections of the library, which is long on a phone. */
export function LibraryContents(): ReactElement {
  const { locale } = useMessages();
  const sections = [
    ['highlights', highlightsByLocale[locale].title], ['own-pages', ownPagesByLocale[locale].title], ['history', readingByLocale[locale].history],
    ['backup', backupByLocale[locale].title], ['export', exportByLocale[locale].title], ['storage', storageByLocale[locale].title], ['offline', offlineByLocale[locale].title],
  ] as const;
  return (
    <nav aria-labelledby="library-title">
      <ul>{sections.map(([id, title]) => <li key={id}><a href={`#${id}`} onFocus={({ target }) => target.scrollIntoView({ block: 'nearest', inline: 'nearest' })}>{title}</a></li>)}</ul>
    </nav>
  );
}
