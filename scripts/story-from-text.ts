import { type Byline, type Story, UNKNOWN_DATE } from '../src/domain/story.ts';
import { joinSpans, type Run } from '../src/text/sourced-text.ts';
import type { Span } from '../src/text/span.ts';

/** The printed parts of a story. */
export interface StoryParts {
  readonly id: string;
  readonly headline: string;
  readonly kicker?: string | null;
  readonly deck?: string | null;
  readonly paragraphs: readonly string[];
}

const NO_BYLINE: Byline = { text: null, reporters: [], correspondents: [], photographers: [] };
const DATELINE = /^本报讯（[^）]*）/u;

/** A story as ingest would hand it on, and the document that holds it alone: the parts with blank lines between them. */
export function storyFromText(parts: StoryParts): { readonly story: Story; readonly source: string } {
  let source = '';
  const place = (text: string | null | undefined, skip = 0): { text: string; runs: readonly Run[] } | null => {
    if (!text) return null;
    const start = source.length;
    source += `${text}\n\n`;
    const span: Span = [start + skip, start + text.length];
    return joinSpans(source, [span]);
  };
  const kicker = place(parts.kicker);
  const headline = place(parts.headline);
  const deck = place(parts.deck);
  const paragraphs = parts.paragraphs.map((text) => place(text, DATELINE.exec(text)?.[0].length ?? 0));
  const story: Story = {
    id: parts.id, kind: 'article', confidence: 1, section: null, kicker: kicker?.text ?? null, headline: parts.headline, deck: deck?.text ?? null, crossheads: [],
    byline: NO_BYLINE, credit: null, paragraphs: paragraphs.map((one) => one?.text ?? ''), districts: [], organizations: [], people: [], eventTypes: [], date: UNKNOWN_DATE,
    repairs: [], because: [],
    sources: {
      section: [], kicker: kicker?.runs ?? [], headline: headline?.runs ?? [], deck: deck?.runs ?? [], crossheads: [], byline: [], credit: [],
      paragraphs: paragraphs.map((one) => one?.runs ?? []),
    },
  };
  return { story, source };
}
