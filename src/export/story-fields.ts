import type { Story } from '../domain/story.ts';
import { storyParts } from '../search/story-parts.ts';
import type { ExportedPage, ExportedStory } from './exported-story.ts';
import type { ExportField, ExportWords } from './export-words.ts';
import { plainEach, plainLine, plainLineOrNull, plainLines } from './plain-text.ts';

/** A story's headline as one line; its id where nothing of the headline can be written. */
export function titleOf({ headline, id }: Story): string {
  return plainLineOrNull(headline) ?? id;
}

/** A page's number and name where known, else its place among the documents. Nothing is invented. */
export function pageTitle({ number, name, place }: ExportedPage, words: ExportWords): string {
  const [known, title] = [plainLineOrNull(number), plainLineOrNull(name)];
  const parts = [known === null ? null : words.pageNumber(known), title].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' ') : words.documentNumber(place);
}

/** One line of a story's body. */
export interface BodyLine {
  readonly kind: 'crosshead' | 'paragraph';
  readonly text: string;
}

/** Paragraphs and the headings between them, in the order of reading, each as one line. */
export function bodyLines(story: Story): readonly BodyLine[] {
  const lines: BodyLine[] = [];
  for (const { name, text } of storyParts(story)) {
    const line = plainLine(text);
    if (line !== '' && (name === 'crosshead' || name === 'paragraph')) lines.push({ kind: name, text: line });
  }
  return lines;
}

/** Everything that is known of a story by field, lists joined; empty where a field says nothing. Several lines only in `note`, `highlights` and `text`. */
export function storyFields({ story, page, address, savedAt, tags, note, highlights }: ExportedStory, words: ExportWords): Readonly<Record<ExportField, string>> {
  const line = (text: string | null): string => plainLineOrNull(text) ?? '';
  const list = (texts: readonly string[]): string => plainEach(texts).join(words.separator);
  const { byline, date } = story;
  return {
    headline: line(story.headline), kicker: line(story.kicker), deck: line(story.deck), section: line(story.section), kind: words.kinds[story.kind],
    byline: line(byline.text), reporters: list(byline.reporters), correspondents: list(byline.correspondents), photographers: list(byline.photographers), credit: line(story.credit),
    paper: line(page.paper), issueDate: line(page.issueDate), page: pageTitle(page, words),
    districts: list(story.districts.map(({ name }) => name)), organizations: list(story.organizations.map(({ name }) => name)),
    people: list(story.people.map(({ name }) => name)), eventTypes: list(story.eventTypes),
    eventDate: date.value ?? (date.from !== null && date.to !== null ? `${date.from}/${date.to}` : ''),
    tags: list(tags),
    note: plainLines(note ?? '').join('\n'),
    highlights: highlights.map((highlight) => [
      words.labelled(words.colours[highlight.colour], plainLine(highlight.quote)),
      ...plainLines(highlight.note ?? '').map((text) => words.labelled(words.fields.note, text)),
    ].join('\n')).join('\n'),
    text: bodyLines(story).map(({ text }) => text).join('\n'),
    savedAt: line(savedAt), address: line(address), id: line(story.id),
  };
}
