import type { StoryText } from './story-text.ts';

/** The stories of a term by the best field it stands in, as `fieldWeight` has them: headline, furniture, organizations, lead, body; a field without any has no list. Numbers rise. */
export type FieldLists = readonly (readonly number[] | undefined)[];

/** What stands for the end of a field in a pair. */
const FIELD_END = '\n';
const FIELD_END_UNIT = FIELD_END.charCodeAt(0);
const [HEADLINE, FURNITURE, ORGANIZATION, LEAD, BODY] = [0, 1, 2, 3, 4] as const;
/** A finding is its story's number times this, and its field. */
const FIELD_ROOM = 8;
const UNITS = 0x10000;
const NONE = -1;

/**
 * Every pair of neighbouring UTF-16 units of folded texts with the stories that hold it, the last unit of a field paired with `FIELD_END`; and
 * every single unit that more than `share` of the stories hold. An organization's name raises what stands in the body; it matches nothing by itself.
 * @param texts by story number
 */
export function* gatherTerms(texts: readonly StoryText[], share: number): Generator<readonly [string, FieldLists]> {
  const terms = new Terms();
  texts.forEach((text, story) => addStory(terms, text, story));
  for (let term = 0; term < terms.size; term += 1) {
    const text = terms.textOf(term);
    if (text.length === 2 || terms.storiesOf(term) > share * texts.length) yield [text, terms.listsOf(term)];
  }
}

/**
 * Numbers terms as they are met, and chains what is found of each in columns: hundreds of thousands of small lists that grow would cost more than
 * all the reading.
 */
class Terms {
  size = 0;
  /** Term numbers: of a unit, and of a pair by the place of its first unit among those met, which keeps its key small enough for engines to hash it as a whole number. */
  readonly #ofUnit = new Int32Array(UNITS).fill(NONE);
  readonly #place = new Uint16Array(UNITS);
  #units = 0;
  readonly #ofPair = new Map<number, number>();
  /** By term: its units (the second 0 for none), the story it was met in last, the story whose organizations it was met in last, stories, last finding. */
  #first = new Uint16Array(UNITS);
  #second = new Int32Array(UNITS);
  #met = new Int32Array(UNITS);
  #named = new Int32Array(UNITS);
  #stories = new Int32Array(UNITS);
  #tail = new Int32Array(UNITS);
  /** By finding: the story and its field, and the finding of the same term before it. */
  #found = new Int32Array(UNITS);
  #before = new Int32Array(UNITS);
  #findings = 0;

  unit(unit: number): number {
    const known = this.#ofUnit[unit] ?? NONE;
    if (known !== NONE) return known;
    this.#place[unit] = this.#units;
    this.#units += 1;
    return (this.#ofUnit[unit] = this.#make(unit, NONE));
  }

  /** The first unit must have been met. */
  pair(first: number, second: number): number {
    const key = (this.#place[first] ?? 0) * UNITS + second;
    const known = this.#ofPair.get(key);
    if (known !== undefined) return known;
    const made = this.#make(first, second);
    this.#ofPair.set(key, made);
    return made;
  }

  /** Puts down that a story's organizations name a term. */
  name(term: number, story: number): void {
    this.#named[term] = story;
  }

  isNamed(term: number, story: number): boolean {
    return this.#named[term] === story;
  }

  /** Whether a term was met in a story; stories come in order. */
  wasMet(term: number, story: number): boolean {
    return this.#met[term] === story;
  }

  meet(term: number, story: number, field: number): void {
    if (this.#findings === this.#found.length) [this.#found, this.#before] = [twice(this.#found), twice(this.#before)];
    this.#found[this.#findings] = story * FIELD_ROOM + field;
    this.#before[this.#findings] = this.#tail[term] ?? NONE;
    this.#tail[term] = this.#findings;
    this.#met[term] = story;
    this.#stories[term] = (this.#stories[term] ?? 0) + 1;
    this.#findings += 1;
  }

  textOf(term: number): string {
    const second = this.#second[term] ?? NONE;
    return second === NONE ? String.fromCharCode(this.#first[term] ?? 0) : String.fromCharCode(this.#first[term] ?? 0, second);
  }

  storiesOf(term: number): number {
    return this.#stories[term] ?? 0;
  }

  listsOf(term: number): FieldLists {
    const lists: (number[] | undefined)[] = [];
    for (let finding = this.#tail[term] ?? NONE; finding !== NONE; finding = this.#before[finding] ?? NONE) {
      const found = this.#found[finding] ?? 0;
      (lists[found % FIELD_ROOM] ??= []).push(Math.floor(found / FIELD_ROOM));
    }
    for (const list of lists) list?.reverse();
    return lists;
  }

  #make(first: number, second: number): number {
    const term = this.size;
    if (term === this.#met.length) {
      this.#first = twice(this.#first);
      [this.#second, this.#met, this.#named, this.#stories, this.#tail] = [twice(this.#second), twice(this.#met), twice(this.#named), twice(this.#stories), twice(this.#tail)];
    }
    this.#first[term] = first;
    for (const column of [this.#met, this.#named, this.#tail]) column[term] = NONE;
    this.#second[term] = second;
    this.size += 1;
    return term;
  }
}

function twice<Column extends Int32Array | Uint16Array>(column: Column): Column {
  const longer = column instanceof Uint16Array ? new Uint16Array(2 * column.length) : new Int32Array(2 * column.length);
  longer.set(column);
  return longer as Column;
}

function addStory(terms: Terms, { folded, headlineEnd, furnitureEnd, leadEnd, organizations }: StoryText, story: number): void {
  eachTerm(terms, organizations, (term) => terms.name(term, story));
  eachTerm(terms, folded, (term, at) => {
    // Better fields come first in a text.
    if (terms.wasMet(term, story)) return;
    terms.meet(term, story, at < headlineEnd ? HEADLINE : at < furnitureEnd ? FURNITURE : terms.isNamed(term, story) ? ORGANIZATION : at < leadEnd ? LEAD : BODY);
  });
}

function eachTerm(terms: Terms, text: string, take: (term: number, at: number) => void): void {
  let unit = text.charCodeAt(0);
  for (let at = 0; at < text.length; at += 1) {
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : FIELD_END_UNIT;
    if (unit !== FIELD_END_UNIT) {
      take(terms.unit(unit), at);
      take(terms.pair(unit, next), at);
    }
    unit = next;
  }
}
