import type { Bin, BlockRole, Page } from '../domain/page.ts';
import type { Repair, Story, StorySources } from '../domain/story.ts';
import type { Span } from '../text/span.ts';
import { type PackedText, packText, type TextWithRuns, unpackText } from './pack-runs.ts';

/** A repair as `[rule, start, end, after]`; `before` is the source between them. */
type PackedRepair = readonly [rule: string, start: number, end: number, after: string];

/** A bin as `[length, role, rule, story]`: the two in the middle count in `PackedPage.roles` and `.rules`, the last is -1 for no story. */
type PackedBin = readonly [length: number, role: number, rule: number, story: number];

/** The texts of a story that stand in the source. A text that is not printed is null; runs of texts without one are empty. */
interface PackedTexts {
  readonly section: PackedText | null;
  readonly kicker: PackedText | null;
  readonly headline: PackedText;
  readonly deck: PackedText | null;
  readonly crossheads: readonly (readonly [before: number, text: PackedText])[];
  readonly byline: PackedText | null;
  readonly credit: PackedText | null;
  readonly paragraphs: readonly PackedText[];
}

type Written = 'section' | 'kicker' | 'headline' | 'deck' | 'crossheads' | 'credit' | 'paragraphs' | 'byline' | 'repairs' | 'sources';

/** A story as a shard holds it: its texts are stretches of the page's source. */
interface PackedStory extends Omit<Story, Written> {
  readonly texts: PackedTexts;
  readonly byline: Omit<Story['byline'], 'text'>;
  readonly repairs: readonly PackedRepair[];
}

/** A page as its shard holds it. */
export interface PackedPage extends Omit<Page, 'stories' | 'bins'> {
  readonly roles: readonly BlockRole[];
  readonly rules: readonly string[];
  readonly bins: readonly PackedBin[];
  readonly stories: readonly PackedStory[];
}

/**
 * Writes a page so that nothing stands in it twice: stories point into the source.
 * @throws RangeError when bins do not adjoin from the start of the source, or a repair's `before` is not what stands there.
 */
export function packPage(page: Page): PackedPage {
  const { stories, bins, source, ...rest } = page;
  const roles = [...new Set(bins.map(({ role }) => role))];
  const rules = [...new Set(bins.map(({ rule }) => rule))];
  let end = 0;
  const packedBins = bins.map((bin): PackedBin => {
    if (bin.source[0] !== end) throw new RangeError(`page ${page.page}: the bin at ${bin.source[0]} does not adjoin the one that ends at ${end}`);
    end = bin.source[1];
    return [end - bin.source[0], roles.indexOf(bin.role), rules.indexOf(bin.rule), bin.story ?? -1];
  });
  return { ...rest, source, roles, rules, bins: packedBins, stories: stories.map((story) => packStory(story, source)) };
}

/** @throws RangeError when a place lies outside the source or a number names nothing. */
export function unpackPage(packed: PackedPage): Page {
  const { stories, bins, roles, rules, source, ...rest } = packed;
  let end = 0;
  const unpackedBins = bins.map(([length, role, rule, story]): Bin => {
    const start = end;
    end += length;
    const [roleName, ruleName] = [roles[role], rules[rule]];
    if (roleName === undefined || ruleName === undefined || story >= stories.length) throw new RangeError(`the bin at ${start} names a role, rule or story that is not there`);
    return { source: [start, end], role: roleName, rule: ruleName, story: story < 0 ? null : story };
  });
  if (end > source.length) throw new RangeError(`bins reach to ${end} in a source of ${source.length} units`);
  return { ...rest, source, bins: unpackedBins, stories: stories.map((story) => unpackStory(story, source)) };
}

function packStory(story: Story, source: string): PackedStory {
  const { section, kicker, headline, deck, crossheads, credit, paragraphs, byline, repairs, sources, ...rest } = story;
  const pack = (text: string | null, runs: StorySources['headline']): PackedText | null => (text === null ? null : packText(text, runs, source));
  return {
    ...rest,
    byline: { reporters: byline.reporters, correspondents: byline.correspondents, photographers: byline.photographers },
    repairs: repairs.map((repair) => packRepair(repair, source)),
    texts: {
      section: pack(section, sources.section), kicker: pack(kicker, sources.kicker), headline: packText(headline, sources.headline, source), deck: pack(deck, sources.deck),
      crossheads: crossheads.map(({ text, before }, i) => [before, packText(text, sources.crossheads[i] ?? [], source)]),
      byline: pack(byline.text, sources.byline), credit: pack(credit, sources.credit),
      paragraphs: paragraphs.map((text, i) => packText(text, sources.paragraphs[i] ?? [], source)),
    },
  };
}

function unpackStory({ texts, byline, repairs, ...rest }: PackedStory, source: string): Story {
  const whole = (packed: PackedText | null): TextWithRuns | null => (packed === null ? null : unpackText(packed, source));
  const [section, kicker, deck, bylineText, credit] = [whole(texts.section), whole(texts.kicker), whole(texts.deck), whole(texts.byline), whole(texts.credit)];
  const headline = unpackText(texts.headline, source);
  const crossheads = texts.crossheads.map(([before, packed]) => ({ before, ...unpackText(packed, source) }));
  const paragraphs = texts.paragraphs.map((packed) => unpackText(packed, source));
  return {
    ...rest,
    section: section?.text ?? null, kicker: kicker?.text ?? null, headline: headline.text, deck: deck?.text ?? null,
    crossheads: crossheads.map(({ text, before }) => ({ text, before })),
    byline: { text: bylineText?.text ?? null, ...byline },
    credit: credit?.text ?? null,
    paragraphs: paragraphs.map(({ text }) => text),
    repairs: repairs.map((repair) => unpackRepair(repair, source)),
    sources: {
      section: section?.runs ?? [], kicker: kicker?.runs ?? [], headline: headline.runs, deck: deck?.runs ?? [],
      crossheads: crossheads.map(({ runs }) => runs), byline: bylineText?.runs ?? [], credit: credit?.runs ?? [],
      paragraphs: paragraphs.map(({ runs }) => runs),
    },
  };
}

function packRepair({ rule, source: [start, end], before, after }: Repair, source: string): PackedRepair {
  if (source.slice(start, end) !== before) throw new RangeError(`repair ${rule} at ${start}–${end}: its “before” does not stand there`);
  return [rule, start, end, after];
}

function unpackRepair([rule, start, end, after]: PackedRepair, source: string): Repair {
  const span: Span = [start, end];
  if (start > end || end > source.length) throw new RangeError(`repair ${rule} at ${start}–${end} is outside the source`);
  return { rule, source: span, before: source.slice(start, end), after };
}
