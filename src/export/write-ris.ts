import { citationOf } from './citation.ts';
import type { ExportedCollection, ExportedStory } from './exported-story.ts';
import type { ExportWords } from './export-words.ts';
import { plainEach, plainLineOrNull } from './plain-text.ts';

/** A newspaper story each, as RIS: a tag a line, ended by CR LF. A date that is not known is RIS's «other information», with no year: `///日期不详`. */
export function writeRis({ stories }: ExportedCollection, words: ExportWords): string {
  return stories.map((exported) => [...risLines(exported, words), 'ER  - ', ''].map((line) => `${line}\r\n`).join('')).join('');
}

function risLines(exported: ExportedStory, words: ExportWords): readonly string[] {
  const { title, authors, paper, issueDate, pageNumber, pageName } = citationOf(exported);
  const lines: [string, string | null][] = [
    ['TY', 'NEWS'],
    ['ID', exported.story.id],
    ['TI', title],
    ...authors.map((author): [string, string] => ['AU', author]),
    ['T2', paper ?? words.unknownPaper],
    ['PY', issueDate?.slice(0, 4) ?? null],
    ['DA', issueDate?.replaceAll('-', '/') ?? `///${words.unknownDate}`],
    ['SP', pageNumber],
    ['SE', pageName],
    ['LA', 'zh-CN'],
    ...plainEach(exported.tags).map((tag): [string, string] => ['KW', tag]),
    ['N1', plainLineOrNull(exported.note)],
    ['UR', plainLineOrNull(exported.address)],
  ];
  return lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}`]));
}
