import type { CacheNames } from './cache-names.ts';

/** Which builds have been in charge here, and the tabs that were open when the present one took over: they may still run an earlier one. */
export interface Lineage {
  readonly current: string;
  readonly previous: readonly string[];
  readonly oldTabs: readonly string[];
}

/** What a build writes down when it takes over. */
export function succeed(before: Lineage | null, build: string, openTabs: readonly string[]): Lineage {
  if (!before) return { current: build, previous: [], oldTabs: openTabs };
  const previous = [...before.previous, before.current].filter((earlier, index, all) => earlier !== build && all.indexOf(earlier) === index);
  return { current: build, previous, oldTabs: openTabs };
}

/**
 * Builds whose core cache may be dropped: leftovers of installs that never finished at once, earlier builds when their last tab is closed.
 * Nothing while another build is being installed or waits, for its cache looks like a leftover.
 */
export function buildsToDrop(lineage: Lineage, held: readonly string[], openTabs: readonly string[], successorPending: boolean): readonly string[] {
  if (successorPending) return [];
  const oldTabOpen = lineage.oldTabs.some((tab) => openTabs.includes(tab));
  return held.filter((build) => build !== lineage.current && !(oldTabOpen && lineage.previous.includes(build)));
}

/** Keeps the lineage between runs of the worker. @param address any absolute URL of the scope, used as the key. */
export class LineageMemory {
  readonly #names: CacheNames;
  readonly #address: string;

  constructor(names: CacheNames, address: string) {
    this.#names = names;
    this.#address = address;
  }

  async read(): Promise<Lineage | null> {
    const found = await (await caches.open(this.#names.memory)).match(this.#address);
    return found ? ((await found.json()) as Lineage) : null;
  }

  async write(lineage: Lineage): Promise<void> {
    await (await caches.open(this.#names.memory)).put(this.#address, new Response(JSON.stringify(lineage)));
  }
}
