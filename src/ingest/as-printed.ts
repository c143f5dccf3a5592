import type { Byline, Story } from '../domain/story.ts';
import type { Run } from '../text/sourced-text.ts';

/**
 * A story that was read in simplified characters → its texts as the document prints them. Places are the same in both.
 * @param printed the decoded text of the document
 */
export function asPrinted(story: Story, printed: string): Story {
  const { sources } = story;
  const of = (runs: readonly Run[]) => runs.map(({ from, length }) => printed.slice(from, from + length)).join('');
  const maybe = (text: string | null, runs: readonly Run[]) => (text === null ? null : of(runs));
  return {
    ...story,
    section: maybe(story.section, sources.section), kicker: maybe(story.kicker, sources.kicker), headline: of(sources.headline), deck: maybe(story.deck, sources.deck),
    crossheads: story.crossheads.map((crosshead, at) => ({ ...crosshead, text: of(sources.crossheads[at] ?? []) })),
    byline: bylineAsPrinted(story.byline, story.credit, of(sources.byline), of(sources.credit)),
    credit: maybe(story.credit, sources.credit),
    paragraphs: sources.paragraphs.map(of),
    repairs: story.repairs.map((repair) => ({ ...repair, before: printed.slice(...repair.source) })),
  };
}

function bylineAsPrinted(byline: Byline, credit: string | null, printedByline: string, printedCredit: string): Byline {
  const read = (byline.text ?? '') + (credit ?? '');
  const printed = (byline.text === null ? '' : printedByline) + (credit === null ? '' : printedCredit);
  const names = (list: readonly string[]) => list.map((name) => {
    const at = read.indexOf(name);
    return at < 0 ? name : printed.slice(at, at + name.length);
  });
  return {
    text: byline.text === null ? null : printedByline,
    reporters: names(byline.reporters), correspondents: names(byline.correspondents), photographers: names(byline.photographers),
  };
}
