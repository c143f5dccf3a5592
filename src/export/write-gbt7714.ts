import { citationOf } from './citation.ts';
import type { ExportedStory } from './exported-story.ts';
import type { ExportWords } from './export-words.ts';

/** Authors that are named; more are 等. */
const MOST_AUTHORS = 3;

/**
 * A story in one line by GB/T 7714—2025, as a printed newspaper: `作者. 题名[N]. 报名，2000-11-20（15）.` Without a date of access, since what is cited is the
 * printed page; what that does not print is 不详, and a number of the page is left out.
 * @param words in Chinese, as the standard is
 */
export function writeGbt7714(exported: ExportedStory, words: ExportWords): string {
  const { title, authors, paper, issueDate, pageNumber } = citationOf(exported);
  const named = authors.length > MOST_AUTHORS ? [...authors.slice(0, MOST_AUTHORS), '等'] : authors;
  const by = named.length > 0 ? `${named.join('，')}. ` : '';
  return `${by}${title}[N]. ${paper ?? words.unknownPaper}，${issueDate ?? words.unknownDate}${pageNumber === null ? '' : `（${pageNumber}）`}.`;
}
