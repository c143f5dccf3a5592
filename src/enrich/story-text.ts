import type { Diagnostic, Severity } from '../domain/diagnostic.ts';
import type { Reason, ReasonField, Story } from '../domain/story.ts';
import { isDirectionMark, isHan, isInvisible, isSpace } from '../text/characters.ts';
import { simplify } from '../text/simplify.ts';
import { originalSpan, type Run } from '../text/sourced-text.ts';
import type { Span } from '../text/span.ts';

type PassageRole = 'section' | 'kicker' | 'headline' | 'deck' | 'crosshead' | 'paragraph' | 'credit';

/** `X（以下简称“Y”）`: from here on Y means the name that ends at `at` in the passage. */
interface Definition {
  readonly alias: string;
  readonly at: number;
}

/**
 * One printed text of a story, folded for reading by rules: simplified characters, full-width punctuation, half-width letters and digits, no invisible characters, no
 * definitions in brackets. `offsets[i]` is the place of the folded character `i` in `printed`.
 */
export interface Passage {
  readonly role: PassageRole;
  /** Place in reading order; the lead is the first paragraph. */
  readonly order: number;
  readonly isLead: boolean;
  readonly text: string;
  readonly printed: string;
  readonly offsets: readonly number[];
  readonly runs: readonly Run[];
  readonly definitions: readonly Definition[];
}

/** A range of a passage: what every piece of evidence is made of. */
export interface Place {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  ['(', '（'], [')', '）'], [',', '，'], [':', '：'], [';', '；'], ['!', '！'], ['?', '？'], ['「', '“'], ['」', '”'], ['『', '‘'], ['』', '’'], ['﹒', '·'], ['•', '·'],
]);
/** A definition in brackets; without a group, where the writer works, which is no part of what is told. */
const ASIDE = /[（(]作者(?:单位|系|为|：|:)[^（）()]*[）)]|[（(](?:以下|下文|以下统一|后文)?(?:简称|下称)(?:为|：|:)?[“"'‘「『]?([^（）()“”"'‘’「」『』，,。]{2,16})[”"'’」』]?[）)]/gu;

/** The passages of a story in reading order. */
export function readPassages(story: Story): readonly Passage[] {
  const passages: Passage[] = [];
  const add = (role: PassageRole, text: string | null | undefined, runs: readonly Run[] | undefined): void => {
    if (text && runs && runs.length > 0) passages.push(foldPassage(role, passages.length, text, runs, role === 'paragraph' && !passages.some((p) => p.role === 'paragraph')));
  };
  add('section', story.section, story.sources.section);
  add('kicker', story.kicker, story.sources.kicker);
  add('headline', story.headline, story.sources.headline);
  add('deck', story.deck, story.sources.deck);
  story.paragraphs.forEach((paragraph, index) => {
    story.crossheads.forEach((crosshead, at) => {
      if (crosshead.before === index) add('crosshead', crosshead.text, story.sources.crossheads[at]);
    });
    add('paragraph', paragraph, story.sources.paragraphs[index]);
  });
  return passages;
}

function foldPassage(role: PassageRole, order: number, printed: string, runs: readonly Run[], isLead: boolean): Passage {
  const readable = simplify(printed);
  const offsets: number[] = [];
  const definitions: Definition[] = [];
  // Joined at the end: a text that grows by concatenation stays a tree in the engine, and every look into it would walk that tree.
  const pieces: string[] = [];
  let at = 0;
  const copy = (to: number): void => {
    let from = at;
    for (; at < to; at += 1) {
      const unit = readable.charCodeAt(at);
      if (!isHan(unit)) {
        const folded = foldUnit(readable.charAt(at), unit, role === 'paragraph');
        if (folded !== null) {
          pieces.push(readable.slice(from, at), folded);
          from = at + 1;
          if (folded === '') continue;
        }
      }
      offsets.push(at);
    }
    pieces.push(readable.slice(from, to));
  };
  if (readable.includes('称') || readable.includes('作者')) {
    for (const match of readable.matchAll(ASIDE)) {
      copy(match.index);
      if (match[1] !== undefined) definitions.push({ alias: match[1], at: offsets.length });
      at = match.index + match[0].length;
    }
  }
  copy(printed.length);
  return { role, order, isLead, text: pieces.join(''), printed, offsets, runs, definitions };
}

/** One unit that is no Han character, folded; null where it stays, '' where it falls out. Spaces fall out of running text, where only breaks of the column made them. */
function foldUnit(character: string, unit: number, dropSpaces: boolean): string | null {
  const full = FULL_WIDTH.get(character);
  if (full !== undefined) return full;
  if (unit >= 0x30 && unit <= 0x7a) return null;
  if (isInvisible(unit) || isDirectionMark(unit)) return '';
  if (isSpace(unit)) return dropSpaces ? '' : ' ';
  if (unit >= 0xff10 && unit <= 0xff5a && !(unit >= 0xff1a && unit <= 0xff20)) return String.fromCharCode(unit - 0xfee0);
  return null;
}

/** What the place reads in print, without white space. */
export function surfaceOf({ passage, start, end }: Place): string {
  const [from, to] = printedRange(passage, start, end);
  return passage.printed.slice(from, to).replace(/\s+/gu, '');
}

/** The span of the place in the original text of the document. */
function sourceOf({ passage, start, end }: Place): Span {
  const [from, to] = printedRange(passage, start, end);
  return originalSpan(passage.runs, from, to);
}

/** A diagnostic at the place. */
export function diagnosticOf(rule: string, severity: Severity, message: string, place: Place): Diagnostic {
  return { rule, severity, source: sourceOf(place), message };
}

/** A reason of the story form: why `value` stands on the story. */
export function reasonOf(field: ReasonField, value: string, rule: string, place: Place): Reason {
  return { field, value, rule, source: sourceOf(place) };
}

function printedRange(passage: Passage, start: number, end: number): Span {
  const from = passage.offsets[start];
  const last = passage.offsets[end - 1];
  if (from === undefined || last === undefined || start >= end) throw new RangeError(`no text at ${start}–${end} of a passage of ${passage.text.length} units`);
  return [from, last + 1];
}
