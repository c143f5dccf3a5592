import { DISTRICTS, type DistrictName } from '../domain/district.ts';
import { EVENT_TYPES } from '../domain/event-type.ts';
import { ORGANIZATION_TYPES } from '../domain/organization.ts';
import { Trie } from '../text/trie.ts';
import { compileCues, type CueIndex } from './event-cues.ts';
import type { GazetteerLists, HeadKind, PlaceEntry } from './gazetteer-lists.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import { compilePlaces, type PlaceIndex } from './places.ts';

/** The files of `data/gazetteers/`, without `.json`. The caller reads them: the core knows no disk. */
export const GAZETTEER_FILES = [
  'districts', 'subdivisions', 'communities', 'places', 'elsewhere', 'organizations', 'boundary-words', 'names', 'common-words', 'titles', 'event-cues', 'slips',
] as const;
export type GazetteerFile = (typeof GAZETTEER_FILES)[number];

/** The lists and what is compiled from them once. */
export interface Gazetteers {
  readonly lists: GazetteerLists;
  readonly lexicon: Lexicon;
  readonly places: PlaceIndex;
  readonly cues: CueIndex;
  /** Finds words by which a sentence tells plans, speech or background. */
  readonly softMarker: RegExp;
}

const HEAD_KINDS: readonly HeadKind[] = [...ORGANIZATION_TYPES, 'site', 'weak', 'internal'];

/**
 * Checks and compiles the gazetteers.
 * @param files the parsed content of each file of {@link GAZETTEER_FILES}.
 * @throws TypeError naming the file and the entry that is wrong.
 */
export function parseGazetteers(files: Readonly<Record<GazetteerFile, unknown>>): Gazetteers {
  const organizations = record(files.organizations, 'organizations');
  const boundary = record(files['boundary-words'], 'boundary-words');
  const names = record(files.names, 'names');
  const common = record(files['common-words'], 'common-words');
  const titles = record(files.titles, 'titles');
  const cues = record(files['event-cues'], 'event-cues');
  const slips = record(files.slips, 'slips');
  const districts = byName(files.districts, 'districts', DISTRICTS, words);
  const lists: GazetteerLists = {
    districts: Object.fromEntries(DISTRICTS.map((name) => [name, districts.get(name) ?? []])) as unknown as GazetteerLists['districts'],
    subdivisions: byName(files.subdivisions, 'subdivisions', DISTRICTS, words),
    communities: byName(files.communities, 'communities', DISTRICTS, words),
    places: places(files.places),
    elsewhere: words(files.elsewhere, 'elsewhere'),
    heads: byName(organizations['heads'], 'organizations.heads', HEAD_KINDS, words),
    branchHeads: words(organizations['branchHeads'], 'organizations.branchHeads'),
    generic: words(organizations['generic'], 'organizations.generic'),
    notHeads: words(organizations['notHeads'], 'organizations.notHeads'),
    brands: words(organizations['brands'], 'organizations.brands'),
    industryUnions: words(organizations['industryUnions'], 'organizations.industryUnions'),
    fullNames: new Map(Object.entries(record(organizations['fullNames'], 'organizations.fullNames')).map(([short, full]) => [short, text(full, 'organizations.fullNames')])),
    numberedBureau: words(organizations['numberedBureau'], 'organizations.numberedBureau'),
    centralPrefixes: words(organizations['centralPrefixes'], 'organizations.centralPrefixes'),
    institutions: byName(organizations['institutions'], 'organizations.institutions', DISTRICTS, words),
    stop: words(boundary['stop'], 'boundary-words.stop'),
    determiners: words(boundary['determiners'], 'boundary-words.determiners'),
    keep: words(boundary['keep'], 'boundary-words.keep'),
    surnames: new Set(text(names['surnames'], 'names.surnames')),
    ambiguousSurnames: new Set(text(names['ambiguousSurnames'], 'names.ambiguousSurnames')),
    compoundSurnames: new Set(words(names['compoundSurnames'], 'names.compoundSurnames')),
    notNames: new Set(words(names['notNames'], 'names.notNames')),
    likeNames: new Set(words(common['likeNames'], 'common-words.likeNames')),
    titles: words(titles['strong'], 'titles.strong'),
    weakTitles: words(titles['weak'], 'titles.weak'),
    titlesAfterName: words(titles['afterName'], 'titles.afterName'),
    namesFollowedBy: wordTrie([...words(titles['follow'], 'titles.follow'), ...words(common['predicates'], 'common-words.predicates')]),
    stockPhrases: words(cues['stock'], 'event-cues.stock'),
    softMarkers: words(cues['soft'], 'event-cues.soft'),
    fixedPhrases: words(slips['fixedPhrases'], 'slips.fixedPhrases'),
    confusables: words(slips['confusables'], 'slips.confusables'),
    sameOffice: words(slips['sameOffice'], 'slips.sameOffice'),
    eventCues: byName(cues['cues'], 'event-cues.cues', EVENT_TYPES, weights),
  };
  return { lists, lexicon: compileLexicon(lists), places: compilePlaces(lists), cues: compileCues(lists.eventCues, lists.stockPhrases), softMarker: new RegExp(lists.softMarkers.join('|'), 'u') };
}

function record(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError(`gazetteer ${where}: an object is needed`);
  return value as Record<string, unknown>;
}

function text(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new TypeError(`gazetteer ${where}: a text is needed`);
  return value;
}

function words(value: unknown, where: string): readonly string[] {
  return text(value, where).split(' ').filter((word) => word !== '');
}

function wordTrie(list: readonly string[]): Trie<true> {
  const trie = new Trie<true>();
  for (const word of list) trie.add(word, true);
  return trie;
}

function weights(value: unknown, where: string): ReadonlyMap<string, number> {
  return new Map(Object.entries(record(value, where)).map(([cue, weight]) => {
    if (typeof weight !== 'number' || !(weight > 0)) throw new TypeError(`gazetteer ${where}: the weight of ${cue} is no positive number`);
    return [cue, weight];
  }));
}

/** An object whose keys are all in `known`, each value read by `parse`, in the order of `known`. */
function byName<K extends string, V>(value: unknown, where: string, known: readonly K[], parse: (value: unknown, where: string) => V): ReadonlyMap<K, V> {
  const entries = record(value, where);
  const stranger = Object.keys(entries).find((key) => !known.includes(key as K));
  if (stranger !== undefined) throw new TypeError(`gazetteer ${where}: ${stranger} is not one of ${known.join(' ')}`);
  return new Map(known.filter((name) => Object.hasOwn(entries, name)).map((name) => [name, parse(entries[name], `${where}.${name}`)]));
}

function places(value: unknown): readonly PlaceEntry[] {
  if (!Array.isArray(value)) throw new TypeError('gazetteer places: a list is needed');
  return value.map((row: unknown, index) => {
    const place = record(row, `places[${index}]`);
    if (!DISTRICTS.includes(place['district'] as DistrictName)) throw new TypeError(`gazetteer places[${index}]: ${String(place['district'])} is no district`);
    text(place['name'], `places[${index}].name`);
    return place as unknown as PlaceEntry;
  });
}
