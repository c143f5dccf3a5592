import type { Diagnostic } from '../domain/diagnostic.ts';
import { type Byline, type Crosshead, type Repair, type Story, UNKNOWN_DATE } from '../domain/story.ts';
import { isSpace } from '../text/characters.ts';
import { joinSpans, type Run, sliceSourced, type SourcedText } from '../text/sourced-text.ts';
import type { Span } from '../text/span.ts';
import { arrangeHeadings, headlineHabit, type Headings } from './arrange-headings.ts';
import { creditsWords, DATELINE, readCredit, readNames, SIGNATURE } from './byline-patterns.ts';
import type { ClassifiedBlock } from './classify-blocks.ts';
import { DOUBT } from './doubts.ts';
import type { StoryDraft } from './draft-stories.ts';
import type { PageHeads } from './find-sections.ts';
import { readHeading, type ReadText } from './read-heading.ts';
import { repairsBetween } from './repair-text.ts';

/** A brief has at most so many paragraphs: more with a credit is an article with a picture. */
const BRIEF_PARAGRAPHS = 2;
const NO_RUNS: readonly Run[] = [];
/** Chosen so that a margin of DOUBT gives 0.9. */
const CONFIDENCE_GROWTH = Math.log(5) / DOUBT;

export interface AssembledStory {
  readonly story: Story;
  readonly headings: Headings;
  readonly diagnostics: readonly Diagnostic[];
}

/** Drafts and the page's heads → stories without enrichment. Ids are given once all of a page are known. */
export function assembleStories(original: string, drafts: readonly StoryDraft[], heads: PageHeads): readonly AssembledStory[] {
  const habit = headlineHabit(heads.headings);
  return drafts.map((draft, index) => {
    const diagnostics: Diagnostic[] = [];
    const section = heads.sections.find(({ from, to }) => index >= from && index < to);
    const headings = arrangeHeadings(heads.headings[index] ?? [], habit);
    const sectionText = section ? readHeading(original, [section.line]) : null;
    const kicker = readHeading(original, headings.kicker);
    const headline = readHeading(original, headings.headline);
    const deck = readHeading(original, headings.deck);
    const crossheads = draft.crossheads.map(({ line, before }) => ({ read: readHeading(original, [line]), before }));
    const body = readBody(original, draft);
    // Names at the end that credit nothing are the byline of a story that has no other.
    const unsaid = draft.credits.filter(({ signs }) => signs.writers && signs.credit === null);
    const bare = draft.writers.length === 0 ? unsaid : [];
    const closing = body.byline === null ? bare : [];
    const credit = readLines(original, draft.credits.filter((line) => !closing.includes(line)));
    const writers = readLines(original, closing.length > 0 ? closing : draft.writers);
    const signed = credit !== null && SIGNATURE.test(credit.sourced.text);
    const wordsCredit = credit !== null && (signed || creditsWords(credit.sourced.text));
    const kind = credit !== null && !signed && (!draft.dated && writers === null || wordsCredit) && body.paragraphs.length <= BRIEF_PARAGRAPHS ? 'photo-brief' : 'article';
    const printed = body.byline ?? writers?.sourced ?? null;
    const signature = readLines(original, bare)?.sourced.text ?? '';
    const byline = readByline(printed, credit?.sourced ?? null, wordsCredit, signed, signature);
    const confidence = confidenceOf(draft);
    const place = draftSpan(draft);
    if (draft.textFirst) diagnostics.push({ rule: 'text-before-headline', severity: 'warning', source: place, message: 'the headline has a credit and no text; the paragraph above it was taken for its text' });
    if (!headline) diagnostics.push({ rule: 'missing-headline', severity: 'warning', source: place, message: 'no heading stands before this story' });
    const pictureOnly = kind === 'article' && credit !== null && !wordsCredit;
    if (!draft.dated && writers === null && (credit === null || pictureOnly)) {
      diagnostics.push({ rule: 'missing-byline', severity: 'warning', source: place, message: 'neither a dateline nor a credit says whose story this is' });
    }
    if (closing.length === 0 && readNames(printed?.text ?? '').reporters.length > 0) {
      for (const { block } of unsaid) diagnostics.push({ rule: 'bare-credit', severity: 'info', source: block.source, message: 'names that credit nothing; perhaps the byline of a story whose headline is missing' });
    }
    if (draft.dated && wordsCredit && !signed && draft.body.length > 1) {
      const last = draft.body.at(-1)?.[0]?.classified.block.source ?? place;
      diagnostics.push({ rule: 'two-bylines', severity: 'info', source: last, message: 'a dateline and a credit both name who wrote this; a headline between them may be missing' });
    }
    if (body.paragraphs.length === 0) diagnostics.push({ rule: 'missing-body', severity: 'warning', source: place, message: 'a heading without a story' });
    const lastPart = draft.body.at(-1)?.at(-1);
    if (lastPart && !lastPart.classified.signs.complete) {
      const end = lastPart.classified.block.source[1];
      diagnostics.push({ rule: 'unfinished-story', severity: 'warning', source: [Math.max(place[0], end - 10), end], message: 'the last paragraph does not end with a full stop' });
    }
    const read = (text: ReadText | null) => text?.sourced.text ?? null;
    const runs = (text: ReadText | null) => text?.sourced.runs ?? NO_RUNS;
    const story: Story = {
      id: '',
      kind, confidence,
      section: read(sectionText), kicker: read(kicker), headline: headline?.sourced.text ?? '', deck: read(deck),
      crossheads: crossheads.flatMap(({ read: text, before }): Crosshead[] => (text ? [{ text: text.sourced.text, before }] : [])),
      byline, credit: read(credit),
      paragraphs: body.paragraphs.map(({ text }) => text),
      districts: [], organizations: [], people: [], eventTypes: [], date: UNKNOWN_DATE,
      repairs: [sectionText, kicker, headline, deck, credit, body.byline ? null : writers, ...crossheads.map(({ read: text }) => text)].flatMap((text): readonly Repair[] => text?.repairs ?? [])
        .concat(body.repairs).sort((a, b) => a.source[0] - b.source[0] || a.source[1] - b.source[1]),
      because: [],
      sources: {
        section: runs(sectionText), kicker: runs(kicker), headline: runs(headline), deck: runs(deck),
        crossheads: crossheads.flatMap(({ read: text }) => (text ? [text.sourced.runs] : [])),
        byline: printed?.runs ?? NO_RUNS, credit: runs(credit),
        paragraphs: body.paragraphs.map(({ runs: paragraph }) => paragraph),
      },
    };
    return { story, headings, diagnostics };
  });
}

interface ReadBody {
  readonly byline: SourcedText | null;
  readonly paragraphs: readonly SourcedText[];
  readonly repairs: readonly Repair[];
}

function readBody(original: string, draft: StoryDraft): ReadBody {
  let byline: SourcedText | null = null;
  const paragraphs: SourcedText[] = [];
  const repairs: Repair[] = [];
  draft.body.forEach((parts, index) => {
    const kept = parts.flatMap((part) => part.kept);
    const cuts = parts.flatMap((part) => part.cuts);
    let text = joinSpans(original, kept);
    for (const repair of kept.length > 0 ? repairsBetween(original, kept, cuts)
      : cuts.map((cut): Repair => ({ rule: cut.rule, source: cut.source, before: original.slice(...cut.source), after: '' }))) repairs.push(repair);
    const dateline = index === 0 && draft.dated ? DATELINE.exec(text.text) : null;
    if (dateline) {
      byline = trimSourced(sliceSourced(text, 0, dateline[0].length));
      text = sliceSourced(text, dateline[0].length, text.text.length);
    }
    const paragraph = trimSourced(text);
    if (paragraph.text !== '') paragraphs.push(paragraph);
  });
  return { byline, paragraphs, repairs };
}

function trimSourced(sourced: SourcedText): SourcedText {
  let start = 0;
  let end = sourced.text.length;
  while (start < end && isSpace(sourced.text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(sourced.text.charCodeAt(end - 1))) end -= 1;
  return start === 0 && end === sourced.text.length ? sourced : sliceSourced(sourced, start, end);
}

/**
 * Lines of a credit or byline, one below the other as printed: one line end between them comes from the source too. A line that the column
 * cut is joined without one.
 */
function readLines(original: string, lines: readonly ClassifiedBlock[]): ReadText | null {
  if (lines.length === 0) return null;
  const kept = lines.flatMap((line, index): Span[] => {
    const { source } = line.block;
    const next = line.signs.cutLine ? undefined : lines[index + 1];
    const lineEnd = next ? original.slice(source[1], next.block.source[0]).indexOf('\n') : -1;
    return lineEnd < 0 ? [source] : [source, [source[1] + lineEnd, source[1] + lineEnd + 1]];
  });
  return { sourced: joinSpans(original, kept), repairs: repairsBetween(original, kept, []) };
}

function readByline(printed: SourcedText | null, credit: SourcedText | null, wordsCredit: boolean, signed: boolean, signature: string): Byline {
  const head = printed && creditsWords(printed.text) ? readCredit(printed.text) : readNames(printed?.text ?? '');
  // A dateline without names leaves them to the signature at the end.
  const nameless = head.reporters.length + head.correspondents.length === 0;
  const words = nameless && signature !== '' ? readNames(signature) : head;
  const pictures = readCredit(credit?.text ?? '');
  const photographers = [...new Set([...(signed || signature === credit?.text ? [] : pictures.photographers), ...words.photographers])];
  const writesToo = wordsCredit && printed === null;
  return {
    text: printed?.text ?? null,
    reporters: writesToo ? pictures.reporters : words.reporters,
    correspondents: writesToo ? pictures.correspondents : words.correspondents,
    photographers,
  };
}

/** From the smallest margin of the blocks that make a story what it is: a toss-up gives 0.5, and 0.9 where doubt ends (doubts.ts). */
function confidenceOf(draft: StoryDraft): number {
  const blocks = [...draft.headings, ...draft.writers, ...draft.credits, ...draft.body.flatMap((parts) => parts.map((part) => part.classified))];
  const margin = blocks.reduce((least, block) => Math.min(least, block.margin), 12);
  return Math.round((1 - 0.5 * Math.exp(-CONFIDENCE_GROWTH * Math.max(0, margin))) * 100) / 100;
}

function draftSpan(draft: StoryDraft): readonly [number, number] {
  const blocks = [...draft.headings, ...draft.writers, ...draft.body.flatMap((parts) => parts.map((part) => part.classified)), ...draft.credits];
  const start = blocks.reduce((least, { block }) => Math.min(least, block.source[0]), Number.POSITIVE_INFINITY);
  return [start, blocks.reduce((most, { block }) => Math.max(most, block.source[1]), 0)];
}
