import type { StoryPerson } from '../domain/story.ts';
import type { Gazetteers } from './gazetteers.ts';
import { subdivisionForms } from './lexicon.ts';
import type { Slip } from './slip.ts';
import type { Passage } from './story-text.ts';

const FULL_NAME = 3;
const DIVISION = /(区|街道|镇)(?=总工会|办事处|工会|$|[，。、的])/gu;

/** Names one character off an official one, of one person written in two ways, and two holders of an office that only one can hold. */
export function nameSlips(passages: readonly Passage[], people: readonly StoryPerson[], gazetteers: Gazetteers): readonly Slip[] {
  return [...divisionSlips(passages, gazetteers), ...spellingSlips(passages, people), ...officeSlips(passages, people, gazetteers)];
}

/** 海定区总工会: no division of that name, but one whose name differs by a character that is often misread. */
function divisionSlips(passages: readonly Passage[], gazetteers: Gazetteers): readonly Slip[] {
  const slips: Slip[] = [];
  for (const passage of passages) {
    for (const match of passage.text.matchAll(DIVISION)) {
      for (let length = 4; length >= 2; length -= 1) {
        const stem = passage.text.slice(Math.max(0, match.index - length), match.index);
        if (stem.length < length) continue;
        const level = match[1] ?? '';
        if (divisionStems(gazetteers).get(level)?.has(stem)) break;
        const official = confusedWith(stem, level, gazetteers);
        if (!official) continue;
        const end = match.index + match[0].length;
        slips.push({ passage, start: end - stem.length - level.length, end, rule: 'near-name', why: `${official}${level} is an official name` });
        break;
      }
    }
  }
  return slips;
}

const known = new WeakMap<Gazetteers, ReadonlyMap<string, ReadonlySet<string>>>();

/** Names of districts, subdistricts and towns without their level, by level; computed once for a set of gazetteers. */
function divisionStems(gazetteers: Gazetteers): ReadonlyMap<string, ReadonlySet<string>> {
  const stored = known.get(gazetteers);
  if (stored) return stored;
  const { districts, subdivisions } = gazetteers.lists;
  const stems = new Map<string, Set<string>>([['区', new Set()], ['街道', new Set()], ['镇', new Set()]]);
  for (const name of [...Object.keys(districts), ...[...subdivisions.values()].flat().flatMap(subdivisionForms)]) {
    for (const [level, names] of stems) if (name.endsWith(level)) names.add(name.slice(0, -level.length));
  }
  known.set(gazetteers, stems);
  return stems;
}

const confusable = new WeakMap<Gazetteers, ReadonlyMap<string, readonly string[]>>();

/** By character, the groups that it can be misread within; computed once for a set of gazetteers. */
function confusableGroups(gazetteers: Gazetteers): ReadonlyMap<string, readonly string[]> {
  const stored = confusable.get(gazetteers);
  if (stored) return stored;
  const groups = new Map<string, string[]>();
  for (const group of gazetteers.lists.confusables) for (const character of new Set(group)) groups.set(character, [...(groups.get(character) ?? []), group]);
  confusable.set(gazetteers, groups);
  return groups;
}

function confusedWith(stem: string, level: string, gazetteers: Gazetteers): string | null {
  for (let at = 0; at < stem.length; at += 1) {
    for (const group of confusableGroups(gazetteers).get(stem.charAt(at)) ?? []) {
      for (const other of group) {
        const candidate = stem.slice(0, at) + other + stem.slice(at + 1);
        if (other !== stem.charAt(at) && divisionStems(gazetteers).get(level)?.has(candidate)) return candidate;
      }
    }
  }
  return null;
}

/** 李志丛 and 李志从, of one title and body: names of three characters that differ in the last or middle one. */
function spellingSlips(passages: readonly Passage[], people: readonly StoryPerson[]): readonly Slip[] {
  return people.flatMap((person, index) => {
    const twin = people.slice(0, index).find((other) => isTwin(person, other));
    return twin ? placesOf(passages, person.name, 'spelling', `the story also writes ${twin.name}`) : [];
  });
}

function isTwin(a: StoryPerson, b: StoryPerson): boolean {
  if (a.name.length !== FULL_NAME || b.name.length !== FULL_NAME || a.name.charAt(0) !== b.name.charAt(0)) return false;
  const differing = [1, 2].filter((at) => a.name.charAt(at) !== b.name.charAt(at)).length;
  return differing === 1 && a.title !== null && a.title === b.title && a.organization !== null && a.organization === b.organization;
}

function officeSlips(passages: readonly Passage[], people: readonly StoryPerson[], gazetteers: Gazetteers): readonly Slip[] {
  const offices = gazetteers.lists.sameOffice;
  const heldBy = (person: StoryPerson): string | undefined => person.title?.split('、').find((title) => offices.includes(title));
  return people.flatMap((person, index) => {
    const office = heldBy(person);
    const other = office === undefined || person.organization === null ? undefined : people.slice(0, index).find((one) => one.organization === person.organization && one.name !== person.name && heldBy(one) === office);
    return other ? placesOf(passages, person.name, 'same-office', `${other.name} is called ${office} of the same body`) : [];
  });
}

/** The first place where a name stands. */
function placesOf(passages: readonly Passage[], name: string, rule: string, why: string): readonly Slip[] {
  const passage = passages.find(({ text }) => text.includes(name));
  const start = passage?.text.indexOf(name) ?? -1;
  return passage ? [{ passage, start, end: start + name.length, rule, why }] : [];
}
