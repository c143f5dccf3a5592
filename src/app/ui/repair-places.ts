import type { Repair, Story } from '../../domain/story.ts';
import { storyParts, type StoryPart } from '../../search/story-parts.ts';

/** A repair with its place in the reading text: it happened before the character `at` (UTF-16 units) of the part's text. */
export interface PlacedRepair {
  /** Counts from 1, in the order the repairs are printed. */
  readonly number: number;
  readonly repair: Repair;
  readonly at: number;
}

export interface PartRepairs {
  readonly part: StoryPart;
  readonly repairs: readonly PlacedRepair[];
}

interface Fit {
  readonly order: number;
  readonly at: number;
  /** Units of the original between the two sides: the smaller, the surer. */
  readonly gap: number;
}

/**
 * Every repair of a story at its place in the reading text, grouped by the printed text it happened in, in order of printing. A repair that
 * belongs to no gap of any part (what it removed stood apart from every text) is in `elsewhere`.
 */
export function placeRepairs(story: Story): { readonly parts: readonly PartRepairs[]; readonly elsewhere: readonly PlacedRepair[] } {
  const parts = storyParts(story);
  const placed: { order: number; at: number; repair: Repair }[] = [];
  const lost: Repair[] = [];
  for (const repair of story.repairs) {
    const fit = parts.flatMap((part, order) => fits(part, order, repair)).sort((a, b) => a.gap - b.gap || a.order - b.order)[0];
    if (fit) placed.push({ order: fit.order, at: fit.at, repair });
    else lost.push(repair);
  }
  placed.sort((a, b) => a.order - b.order || a.at - b.at || a.repair.source[0] - b.repair.source[0]);
  const numbered = placed.map((entry, index) => ({ ...entry, number: index + 1 }));
  return {
    parts: parts.flatMap((part, order) => {
      const repairs = numbered.filter((entry) => entry.order === order).map(({ number, repair, at }) => ({ number, repair, at }));
      return repairs.length > 0 ? [{ part, repairs }] : [];
    }),
    elsewhere: lost.map((repair, index) => ({ number: placed.length + index + 1, repair, at: 0 })),
  };
}

/** The places of a part that a repair can stand at: inside a run, between two, or touching the part's first or last character. */
function fits(part: StoryPart, order: number, repair: Repair): readonly Fit[] {
  const [start, end] = repair.source;
  const all: Fit[] = [];
  part.runs.forEach((run, index) => {
    const runEnd = run.from + run.length;
    const next = part.runs[index + 1];
    if (run.from < start && end < runEnd) all.push({ order, at: run.at + start - run.from, gap: 0 });
    else if (next && runEnd <= start && end <= next.from) all.push({ order, at: next.at, gap: next.from - runEnd });
    else if (index === 0 && end === run.from) all.push({ order, at: run.at, gap: end - start });
    else if (!next && start === runEnd) all.push({ order, at: part.text.length, gap: end - start });
  });
  return all;
}
