/** A word found in a text: its length in UTF-16 units and the value stored with it. */
export interface TrieMatch<T> {
  readonly length: number;
  readonly value: T;
}

interface GrowingNode<T> {
  readonly next: Map<number, GrowingNode<T>>;
  value: T | undefined;
}

/**
 * The nodes by number, level by level, so that the children of one node adjoin: those of node n are `firstChild[n]` to `firstChild[n + 1]`, and
 * `unit[n]` leads to n, sorted within its siblings. 0 is the root. Small tables that are read in order cost far less than a map for each node.
 */
interface Table<T> {
  readonly firstChild: Int32Array;
  readonly unit: Uint16Array;
  readonly values: readonly (T | undefined)[];
  /** The children of the root by unit, 0 for none: most places of a text begin no word. */
  readonly root: Int32Array;
}

const UNITS = 0x10000;
const newNode = <T>(): GrowingNode<T> => ({ next: new Map(), value: undefined });

/** Words with values, found in a text at a given place in time linear in the length of the longest word. */
export class Trie<T> {
  readonly #grown: GrowingNode<T> = newNode();
  /** Made at the first search after a word was added. */
  #table: Table<T> | null = null;

  /** Stores a word; a word stored before is given to `merge` with its old value. Empty words are ignored. */
  add(word: string, value: T, merge: (old: T, value: T) => T = (_, last) => last): void {
    if (word === '') return;
    this.#table = null;
    let node = this.#grown;
    for (let i = 0; i < word.length; i += 1) {
      const unit = word.charCodeAt(i);
      let child = node.next.get(unit);
      if (!child) {
        child = newNode();
        node.next.set(unit, child);
      }
      node = child;
    }
    node.value = node.value === undefined ? value : merge(node.value, value);
  }

  /** The value of exactly this word. */
  get(word: string): T | undefined {
    const match = this.longestAt(word, 0, word.length);
    return match?.length === word.length ? match.value : undefined;
  }

  /** The longest word that starts at `at` and ends at or before `end`. */
  longestAt(text: string, at: number, end: number = text.length): TrieMatch<T> | null {
    if (at >= end || at < 0) return null;
    const table = (this.#table ??= makeTable(this.#grown));
    let node = table.root[text.charCodeAt(at)] ?? 0;
    let length = 0;
    let value: T | undefined;
    for (let i = at + 1; node !== 0; i += 1) {
      const found = table.values[node];
      if (found !== undefined) {
        length = i - at;
        value = found;
      }
      if (i >= end) break;
      node = childOf(table, node, text.charCodeAt(i));
    }
    return value === undefined ? null : { length, value };
  }
}

/** The child of a node that a unit leads to, 0 for none. */
function childOf<T>({ firstChild, unit: units }: Table<T>, node: number, unit: number): number {
  let low = firstChild[node] ?? 0;
  let high = firstChild[node + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    const here = units[middle] ?? 0;
    if (here === unit) return middle;
    if (here < unit) low = middle + 1;
    else high = middle;
  }
  return 0;
}

function makeTable<T>(grown: GrowingNode<T>): Table<T> {
  const nodes: GrowingNode<T>[] = [grown];
  const units: number[] = [0];
  const firstChild: number[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    firstChild.push(nodes.length);
    for (const [unit, child] of [...(nodes[at]?.next ?? [])].sort((a, b) => a[0] - b[0])) {
      nodes.push(child);
      units.push(unit);
    }
  }
  firstChild.push(nodes.length);
  const root = new Int32Array(UNITS);
  for (let child = 1; child < (firstChild[1] ?? 0); child += 1) root[units[child] ?? 0] = child;
  return { firstChild: Int32Array.from(firstChild), unit: Uint16Array.from(units), values: nodes.map(({ value }) => value), root };
}
