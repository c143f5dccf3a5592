import type { ClassifiedBlock } from './classify-blocks.ts';
import { type BodyPart, cutBlock, keptSpans } from './cut-block.ts';
import { cutRepeats } from './cut-repeats.ts';
import { NO_OVERLAP, type Overlap } from './find-overlap.ts';

/** A story in blocks: whose they are is settled, what they say is not yet read. */
export interface StoryDraft {
  readonly headings: readonly ClassifiedBlock[];
  /** Slogans that the print columns set inside this story. */
  readonly strips: readonly ClassifiedBlock[];
  /** Lines of their own that name the writers. */
  readonly writers: readonly ClassifiedBlock[];
  readonly dated: boolean;
  readonly body: readonly (readonly BodyPart[])[];
  readonly crossheads: readonly { readonly line: ClassifiedBlock; readonly before: number }[];
  readonly credits: readonly ClassifiedBlock[];
  /** Whether its text is printed before its headline. */
  readonly textFirst: boolean;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

const SLOGAN_STRIP = 2;
/** Han characters by which crossheads of one set differ at most. */
const SET_ALIKE = 4;

/** Classified blocks → drafts, in reading order. `overlaps` gives for each block how much of it repeats the text before it. */
export function draftStories(original: string, blocks: readonly ClassifiedBlock[], overlaps: readonly Overlap[]): readonly StoryDraft[] {
  const drafts: Mutable<StoryDraft>[] = [];
  let draft: Mutable<StoryDraft> | null = null;
  const open = (): Mutable<StoryDraft> => {
    const fresh: Mutable<StoryDraft> = { headings: [], strips: [], writers: [], dated: false, body: [], crossheads: [], credits: [], textFirst: false };
    drafts.push(fresh);
    return fresh;
  };
  blocks.forEach((classified, index) => {
    const { state } = classified;
    const begun = draft !== null && (draft.body.length > 0 || draft.credits.length > 0);
    if (draft === null || (begun && (state === 'heading' || state === 'lead' || state === 'brief-lead'))) draft = open();
    switch (state) {
      case 'heading': draft.headings.push(classified); break;
      case 'byline': draft.writers.push(classified); break;
      case 'credit': case 'brief-credit': draft.credits.push(classified); break;
      case 'crosshead':
        draft.crossheads.push({ line: classified, before: draft.body.length });
        break;
      default: {
        const { length, adjoins } = overlaps[index] ?? NO_OVERLAP;
        const cuts = cutBlock(original, classified.block, adjoins ? 0 : length);
        const part: BodyPart = { classified, kept: keptSpans(classified.block.source, cuts), cuts };
        const paragraph = draft.body.at(-1);
        if (state.endsWith('continuation') && paragraph) (paragraph as BodyPart[]).push(part);
        else draft.body.push([part]);
        if (state === 'lead') draft.dated = true;
      }
    }
  });
  for (const [index, whole] of drafts.entries()) {
    takeTextBefore(whole, drafts[index - 1]);
    setStripsApart(whole);
  }
  return drafts.map((whole) => ({ ...whole, body: whole.body.map((parts) => cutRepeats(original, parts)) }));
}

/** A headline and a credit without a text: a picture story whose text the columns set before its headline, behind the story above. */
function takeTextBefore(draft: Mutable<StoryDraft>, above: Mutable<StoryDraft> | undefined): void {
  if (draft.body.length > 0 || draft.headings.length === 0 || draft.credits.length === 0 || !above || above.body.length < 2 || above.credits.length > 0) return;
  const text = above.body.pop();
  if (!text) return;
  draft.body.push(text);
  draft.textFirst = true;
}

/** Slogans among the lines inside a story's body are strips between columns, unless they are one of a set of crossheads of about their length. */
function setStripsApart(draft: Mutable<StoryDraft>): void {
  const isSlogan = ({ line }: StoryDraft['crossheads'][number]) => line.signs.slogan > SLOGAN_STRIP;
  const isOfSet = ({ line }: StoryDraft['crossheads'][number]) => draft.crossheads.filter((other) => !isSlogan(other) && Math.abs(other.line.signs.han - line.signs.han) <= SET_ALIKE).length >= 2;
  const strips = draft.crossheads.filter((crosshead) => isSlogan(crosshead) && !isOfSet(crosshead));
  draft.strips.push(...strips.map(({ line }) => line));
  draft.crossheads = draft.crossheads.filter((crosshead) => !strips.includes(crosshead));
}
