import type { ExportedStory } from '../../export/exported-story.ts';
import { writeBibtex } from '../../export/write-bibtex.ts';
import { writeBookmarks } from '../../export/write-bookmarks.ts';
import { writeCsv } from '../../export/write-csv.ts';
import { writeMarkdown } from '../../export/write-markdown.ts';
import { writeRis } from '../../export/write-ris.ts';
import { exportByLocale } from '../../i18n/export-by-locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { FORMAT_FACTS, type Format } from './formats.ts';

/**
 * The file of a format, named and typed. The code of EPUB is fetched here.
 * @param tag the tag that all of them have, null for any stories
 * @param now when it is written
 */
export async function writeFile(format: Format, stories: readonly ExportedStory[], tag: string | null, locale: Locale, now: Date): Promise<File> {
  // A book is in Chinese, as its stories are.
  const messages = exportByLocale[format === 'epub' ? 'zh-CN' : locale];
  const collection = { title: tag === null ? messages.allTitle : messages.tagTitle(tag), stories };
  const { words } = messages;
  const { type } = FORMAT_FACTS[format];
  const named = (content: BlobPart): File => new File([content], fileName(format, locale), { type });
  switch (format) {
    case 'epub': {
      const { writeEpub } = await import('../../export/epub/write-epub.ts');
      return named(writeEpub(collection, words, now.toISOString().replace(/\.\d+Z$/, 'Z')));
    }
    case 'markdown': return named(writeMarkdown(collection, words));
    case 'csv': return named(writeCsv(collection, words));
    case 'bookmarks': return named(writeBookmarks(collection));
    case 'bibtex': return named(writeBibtex(collection, words));
    case 'ris': return named(writeRis(collection, words));
  }
}

/** Whether the system takes files of this format to share. */
export function canShare(format: Format, locale: Locale): boolean {
  const { type } = FORMAT_FACTS[format];
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [new File([' '], fileName(format, locale), { type })] });
}

function fileName(format: Format, locale: Locale): string {
  return `${exportByLocale[locale].fileName}.${FORMAT_FACTS[format].extension}`;
}
