import { citationOf } from './citation.ts';
import type { ExportedCollection, ExportedStory } from './exported-story.ts';
import type { ExportWords } from './export-words.ts';
import { plainEach, plainLine, plainLineOrNull } from './plain-text.ts';

/** What means something to TeX. Braces are counted by BibTeX even behind a backslash, so that they are named. */
const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`, '{': String.raw`\textbraceleft{}`, '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`, '^': String.raw`\textasciicircum{}`,
  '#': String.raw`\#`, '$': String.raw`\$`, '%': String.raw`\%`, '&': String.raw`\&`, '_': String.raw`\_`,
};

/** An `@article` a story in UTF-8, with `entrysubtype` for biblatex. `year` is 日期不详 where the day of issue is not known. */
export function writeBibtex({ stories }: ExportedCollection, words: ExportWords): string {
  return stories.map((exported) => writeEntry(exported, words)).join('\n');
}

function writeEntry(exported: ExportedStory, words: ExportWords): string {
  const { title, authors, paper, issueDate, pageNumber } = citationOf(exported);
  const note = plainLineOrNull(exported.note);
  const tags = plainEach(exported.tags);
  const fields: [string, string | null][] = [
    // A name in braces is one name, not a given and a family name.
    ['author', authors.length > 0 ? authors.map((author) => `{${escapeTex(author)}}`).join(' and ') : null],
    // Braces of its own keep the case of Latin letters.
    ['title', `{${escapeTex(title)}}`],
    ['journal', escapeTex(paper ?? words.unknownPaper)],
    ['year', issueDate?.slice(0, 4) ?? words.unknownDate],
    ['date', issueDate],
    ['pages', pageNumber === null ? null : escapeTex(pageNumber)],
    ['entrysubtype', 'newspaper'],
    ['langid', 'chinese'],
    ['keywords', tags.length > 0 ? tags.map((tag) => escapeTex(tag.replaceAll(',', '，'))).join(', ') : null],
    ['annote', note === null ? null : escapeTex(note)],
    ['url', escapeAddress(exported.address)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@article{${entryKey(exported.story.id)},\n${lines.join('')}}\n`;
}

/** TeX text that prints these very characters. */
function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}~^#$%&_]/g, (character) => TEX[character] ?? character);
}

/** The field of an address is read as it stands: what would break it is percent-encoded. */
function escapeAddress(address: string): string {
  return plainLine(address).replaceAll(/[\s\\{}]/gu, (character) => encodeURIComponent(character));
}

/** Ids hold `[a-z0-9_~-]`; a tilde is no part of a BibTeX key. */
function entryKey(id: string): string {
  return id.replaceAll('~', ':');
}
