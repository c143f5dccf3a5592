import type { ExportedCollection, ExportedHighlight, ExportedStory } from './exported-story.ts';
import type { ExportField, ExportWords } from './export-words.ts';
import { plainLine, plainLines } from './plain-text.ts';
import { bodyLines, storyFields, titleOf } from './story-fields.ts';

/** What stands over a story's text, where it says anything. */
const HEAD_FIELDS = ['section', 'kicker', 'deck', 'byline', 'credit', 'paper', 'issueDate', 'page', 'districts', 'eventTypes', 'tags'] as const satisfies readonly ExportField[];

/** All stories one after the other as CommonMark: a heading each, what is known of it as a list, its text, the reader's highlights and note as quotes. */
export function writeMarkdown({ title, stories }: ExportedCollection, words: ExportWords): string {
  const blocks = [`# ${escapeMarkdown(plainLine(title))}`, ...stories.flatMap((exported) => storyBlocks(exported, words))];
  return `${blocks.join('\n\n')}\n`;
}

function storyBlocks(exported: ExportedStory, words: ExportWords): readonly string[] {
  const { story, note, highlights } = exported;
  const fields = storyFields(exported, words);
  const facts = HEAD_FIELDS.map((field) => [words.fields[field], field === 'issueDate' && fields[field] === '' ? words.unknownDate : fields[field]] as const);
  const head = facts.filter(([, text]) => text !== '').map(([label, text]) => `- ${escapeMarkdown(words.labelled(label, text))}`);
  return [
    `## ${escapeMarkdown(titleOf(story))}`,
    [...head, `- ${escapeMarkdown(words.labelled(words.fields.address, ''))}<${escapeAddress(exported.address)}>`].join('\n'),
    ...bodyLines(story).map(({ kind, text }) => (kind === 'crosshead' ? `### ${escapeMarkdown(text)}` : escapeMarkdown(text))),
    ...highlights.map((highlight) => writeQuote(highlightLines(highlight, words))),
    ...(note === null || plainLines(note).length === 0 ? [] : [writeQuote([words.labelled(words.fields.note, ''), ...plainLines(note)])]),
  ];
}

function highlightLines({ colour, quote, note }: ExportedHighlight, words: ExportWords): readonly string[] {
  const marked = words.labelled(words.colours[colour], plainLine(quote));
  return [marked, ...plainLines(note ?? '').map((line) => words.labelled(words.fields.note, line))];
}

/** A block quote with a paragraph a line. */
function writeQuote(lines: readonly string[]): string {
  return lines.map((line) => `> ${escapeMarkdown(line.trim())}`).join('\n>\n');
}

/** One line so written that Markdown reads it as these very characters: what has a meaning anywhere, or at the beginning of a line, has a backslash. */
function escapeMarkdown(line: string): string {
  return line
    .replaceAll(/[\\`*_[\]<>&~|$#]/g, String.raw`\$&`)
    .replace(/^[-+]/, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`);
}

/** An address between angle brackets: what would end it is percent-encoded. */
function escapeAddress(address: string): string {
  return plainLine(address).replaceAll(/[\s<>\\]/gu, (character) => encodeURIComponent(character));
}
