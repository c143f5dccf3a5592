import type { Story, StoryPerson } from '../domain/story.ts';
import type { Fold } from '../text/fold.ts';
import { type ComparedStory, compareStory } from './compared-story.ts';
import { createGramCounter } from './count-grams.ts';
import { type Postings, postValues, withAbove } from './postings.ts';
import { commonStart, findSalience, GRAM, isNamedEverywhere, isOwnName, isSubject, isSubjectSection, type Salience, saysTheSame, sharedStrings, termOf, WHOLE_TERM } from './shared-terms.ts';

export const RELATED_KINDS = ['person', 'organization', 'place', 'term'] as const;
export type RelatedKind = (typeof RELATED_KINDS)[number];

/** What two stories have in common: a person, an organization or a place by name, or a term as the asking story prints it. */
export interface RelatedReason {
  readonly kind: RelatedKind;
  readonly value: string;
}

/** A related story by its number, with the reasons, the weightiest first. */
export interface RelatedStory {
  readonly story: number;
  readonly reasons: readonly RelatedReason[];
}

export interface RelatedIndex {
  /** At most so many stories, the nearest first; never the story itself. None where the story could not be read. */
  related(story: number, most: number): readonly RelatedStory[];
}

/**
 * What two stories share weighs 1 − ln(stories that have it) ÷ ln(all stories): 1 for what one story has, ½ for what the square root of all have, 0 for
 * what all have. Bodies that stand in nearly every story thus weigh nearly nothing, whatever they are called.
 */
const weightOf = (holders: number, stories: number): number => (stories < 2 ? 0 : 1 - Math.log(holders) / Math.log(stories));
/** Stories are related where one thing that they share weighs as much as what the square root of all stories have. */
const LEAST_WEIGHT = 0.5;
/** Stories on one subject share phrase after phrase: no more than these count. */
const MOST_TERMS = 3;
/** What weighs less counts, and is not told: a reader takes 北京市总工会 in a union paper for no reason. */
const LEAST_TOLD = LEAST_WEIGHT / 2;
/** Shared terms are looked for in the stories that seem nearest by everything else. */
const MOST_COMPARED = 40;

type Weighed = RelatedReason & { readonly weight: number };

/**
 * Relates stories by shared people, organizations, places and terms, each by how few stories have it. The same district or the same event type is no reason.
 * @param stories by number; null for one whose page could not be read
 * @param parentOf what stands above an organization: a body is as common as all that stands below it
 */
export function createRelatedIndex(stories: readonly (Story | null)[], parentOf: (organization: string) => string | null, fold: Fold): RelatedIndex {
  const compared = stories.map((story) => story && compareStory(story, fold));
  const read = compared.filter((story) => story !== null).length;
  const people = postValues(compared, ({ people: named }) => named.keys());
  const organizations = postValues(compared, ({ organizations: named }) => named.keys());
  const families = postValues(compared, ({ organizations: named }) => withAbove(named.keys(), parentOf));
  const places = postValues(compared, (story) => story.places);
  const heads = postValues(compared, ({ organizations: named }) => new Set([...named.keys()].map((name) => fold(name).slice(0, GRAM))));
  const countGrams = createGramCounter(compared.map((story) => story?.folded ?? ''));
  const salience = compared.map((): Salience | null => null);
  const salienceOf = (number: number, story: ComparedStory): Salience => (salience[number] ??= findSalience(story));
  const weigh = (holders: number): number => weightOf(holders, read);
  const sections = postValues(compared, ({ section }) => (section === '' ? [] : [section]));
  const weightIn = (postings: Postings, value: string): number => weigh(postings.get(value)?.length ?? read);

  const namedReasons = (one: ComparedStory, other: ComparedStory): Weighed[] => [
    ...[...one.people].filter(([name, person]) => isSamePerson(person, other.people.get(name)) && !isNamedEverywhere(person.title) && !isNamedEverywhere(other.people.get(name)?.title)).map(([value]) => ({ kind: 'person' as const, value, weight: weightIn(people, value) })),
    ...[...one.organizations.keys()].filter((name) => other.organizations.has(name)).map((value) => ({ kind: 'organization' as const, value, weight: weightIn(families, value) })),
    ...[...one.places].filter((name) => other.places.has(name)).map((value) => ({ kind: 'place' as const, value, weight: weightIn(places, value) })),
  ];
  /** Two houses of one company: their names begin alike. */
  const kinReasons = (one: ComparedStory, other: ComparedStory): Weighed[] => {
    const starts = [...one.organizations].flatMap(([name, [mine = '']]) => [...other.organizations].flatMap(([theirName, [theirs = '']]) => {
      const start = mine.slice(0, name === theirName ? 0 : commonStart(mine, theirs));
      return isOwnName(start) && !isCalled(one, other, start) ? [start] : [];
    }));
    // The start may be the name of a body itself, which is as common as all that stands below it.
    return [...new Set(starts)].map((value) => ({ kind: 'term' as const, value, weight: Math.min(weightIn(heads, value.slice(0, GRAM)), weigh(families.get(value)?.length ?? 1)) }));
  };
  /** The weightiest terms that two stories share, but those that hold a name or lie in one. */
  const termReasons = (one: ComparedStory, other: ComparedStory, salient: readonly [Salience, Salience], holders: Postings, names: readonly string[]): Weighed[] => {
    const shared = new Set([...holders.keys()].filter((gram) => salient[1].grams.has(gram)));
    const rarityOf = (text: string): number => weigh(Math.min(...gramsOf(text).map((gram) => holders.get(gram)?.length ?? read)));
    const weightOfTerm = (text: string): number => rarityOf(text) * Math.min(1, text.length / WHOLE_TERM);
    const strings = sharedStrings(one.folded, other.folded, salient[0].places, shared).map((value) => ({ kind: 'term' as const, value, weight: weightOfTerm(value) }));
    const terms = new Map<string, Weighed>(one.section === other.section && isSubjectSection(one.section) ? [[one.section, { kind: 'term' as const, value: one.section, weight: weightIn(sections, one.section) }]] : []);
    for (const { kind, value: string } of byWeight(strings)) {
      const value = termOf(string, [salient[0].apart, salient[1].apart]);
      if (value === null || rarityOf(value) < LEAST_WEIGHT || names.some((name) => name.includes(value) || value.includes(name)) || [...terms.keys()].some((term) => saysTheSame(term, value))) continue;
      if (!isSubject(value, [{ headings: one.headings, quoted: salient[0].quoted }, { headings: other.headings, quoted: salient[1].quoted }])) continue;
      terms.set(value, { kind, value, weight: weightOfTerm(value) });
      if (terms.size >= MOST_TERMS) break;
    }
    return [...terms.values()];
  };

  return {
    related(number, most) {
      const one = compared[number];
      if (!one) return [];
      const mine = salienceOf(number, one);
      const holders = countGrams(mine.grams);
      const nearness = new Float64Array(compared.length);
      const near = (postings: Postings, values: Iterable<string>): void => {
        for (const value of values) for (const story of postings.get(value) ?? []) nearness[story] = (nearness[story] ?? 0) + weightIn(postings, value);
      };
      near(people, one.people.keys());
      near(organizations, one.organizations.keys());
      near(places, one.places);
      near(heads, [...one.organizations.keys()].map((name) => fold(name).slice(0, GRAM)));
      const rare = new Map([...holders].filter(([, held]) => weigh(held.length) >= LEAST_WEIGHT));
      near(rare, rare.keys());
      nearness[number] = 0;
      const nearest = [...nearness.keys()].filter((story) => (nearness[story] ?? 0) > 0).sort((a, b) => (nearness[b] ?? 0) - (nearness[a] ?? 0) || a - b).slice(0, MOST_COMPARED);
      return nearest.flatMap((story) => {
        const other = compared[story];
        if (!other) return [];
        const known = [...namedReasons(one, other), ...kinReasons(one, other)];
        const names = known.flatMap(({ kind, value }) => (kind === 'organization' ? [...(one.organizations.get(value) ?? []), ...(other.organizations.get(value) ?? [])] : [fold(value)]));
        const reasons = [...known, ...termReasons(one, other, [mine, salienceOf(story, other)], holders, names)].filter(({ weight }) => weight > 0);
        const weight = reasons.reduce((sum, reason) => sum + reason.weight, 0);
        return reasons.some((reason) => reason.weight >= LEAST_WEIGHT) ? [{ story, weight, reasons: byWeight(reasons).filter((reason) => reason.weight >= LEAST_TOLD).map(({ kind, value }) => ({ kind, value: kind === 'term' ? asPrinted(one, value) : value })) }] : [];
      }).sort((a, b) => b.weight - a.weight || a.story - b.story).slice(0, most).map(({ story, reasons }) => ({ story, reasons }));
    },
  };
}

/** One name may be two people's: where both stories say whose they are, they have to say the same. */
function isSamePerson(one: StoryPerson, other: StoryPerson | undefined): boolean {
  return other !== undefined && (one.organization === null || other.organization === null || one.organization === other.organization);
}

/** Whether two stories share an organization that is called so, or by a longer name. */
function isCalled(one: ComparedStory, other: ComparedStory, start: string): boolean {
  return [...one.organizations].some(([name, surfaces]) => other.organizations.has(name) && surfaces.some((surface) => surface.includes(start)));
}

function byWeight<Reason extends Weighed>(reasons: readonly Reason[]): Reason[] {
  return [...reasons].sort((a, b) => b.weight - a.weight || (a.value < b.value ? -1 : 1));
}

function gramsOf(term: string): readonly string[] {
  return Array.from({ length: term.length - GRAM + 1 }, (_, at) => term.slice(at, at + GRAM));
}

function asPrinted({ folded, original }: ComparedStory, term: string): string {
  const at = folded.indexOf(term);
  return at < 0 ? term : original.slice(at, at + term.length);
}
