import { keyOfRow, type KeptName, type KeptRows, type Rows } from './kept-rows.ts';

/** Rows for as long as the tab lives. */
export class MemoryRows<Name extends KeptName> implements Rows<KeptRows[Name]> {
  readonly #rows = new Map<string, KeptRows[Name]>();
  readonly #name: Name;
  readonly #whenChanged: () => void;

  constructor(name: Name, whenChanged: () => void) {
    this.#name = name;
    this.#whenChanged = whenChanged;
  }

  async list(): Promise<readonly KeptRows[Name][]> {
    return this.#inOrder();
  }

  async keys(): Promise<readonly (readonly string[])[]> {
    return this.#inOrder().map((row) => keyOfRow(this.#name, row));
  }

  async on(stories: readonly string[]): Promise<readonly KeptRows[Name][]> {
    return this.#inOrder().filter((row) => 'story' in row && stories.includes(row.story));
  }

  async put(rows: readonly KeptRows[Name][]): Promise<readonly KeptRows[Name][]> {
    let next = this.#last();
    const numbered = rows.map((row) => (row.sequence > 0 ? row : { ...row, sequence: (next += 1) }));
    for (const row of numbered) this.#rows.set(this.#keyOf(row), row);
    this.#whenChanged();
    return numbered;
  }

  async change(key: readonly string[], change: (row: KeptRows[Name] | null) => KeptRows[Name] | null): Promise<KeptRows[Name] | null> {
    const made = change(this.#rows.get(JSON.stringify(key)) ?? null);
    if (made) return (await this.put([made]))[0] ?? null;
    await this.remove([key]);
    return null;
  }

  async remove(keys: readonly (readonly string[])[]): Promise<readonly KeptRows[Name][]> {
    const taken = keys.flatMap((key) => this.#rows.get(JSON.stringify(key)) ?? []);
    for (const key of keys) this.#rows.delete(JSON.stringify(key));
    this.#whenChanged();
    return taken;
  }

  async restore(rows: readonly KeptRows[Name][]): Promise<void> {
    for (const row of rows) if (!this.#rows.has(this.#keyOf(row))) this.#rows.set(this.#keyOf(row), row);
    this.#whenChanged();
  }

  async replace(keys: readonly (readonly string[])[], rows: readonly KeptRows[Name][]): Promise<void> {
    for (const key of keys) this.#rows.delete(JSON.stringify(key));
    await this.restore(rows);
  }

  #inOrder(): readonly KeptRows[Name][] {
    return [...this.#rows.values()].toSorted((one, other) => one.sequence - other.sequence);
  }

  #last(): number {
    return [...this.#rows.values()].reduce((most, { sequence }) => Math.max(most, sequence), 0);
  }

  #keyOf(row: KeptRows[Name]): string {
    return JSON.stringify(keyOfRow(this.#name, row));
  }
}
