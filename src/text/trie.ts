interface TrieNode<T> {
  readonly next: Map<number, TrieNode<T>>;
  value: T | undefined;
}

/** A word found in a text: its length in UTF-16 units and the value stored with it. */
export interface TrieMatch<T> {
  readonly length: number;
  readonly value: T;
}

const newNode = <T>(): TrieNode<T> => ({ next: new Map(), value: undefined });

/** Words with values, found in a text at a given place in time linear in the length of the longest word. */
export class Trie<T> {
  readonly #root: TrieNode<T> = newNode();

  /** Stores a word; a word stored before is given to `merge` with its old value. Empty words are ignored. */
  add(word: string, value: T, merge: (old: T, value: T) => T = (_, last) => last): void {
    if (word === '') return;
    let node = this.#root;
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
    let node: TrieNode<T> | undefined = this.#root;
    let length = 0;
    let value: T | undefined;
    for (let i = at; i < end; i += 1) {
      node = node.next.get(text.charCodeAt(i));
      if (!node) break;
      if (node.value !== undefined) {
        length = i + 1 - at;
        value = node.value;
      }
    }
    return value === undefined ? null : { length, value };
  }
}
