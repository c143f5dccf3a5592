/** Lets others have their turn where work has been at it for long; resolves at once where it has not. */
export type Pause = () => Promise<void>;

/** For little work, and where nobody waits. */
export const NO_PAUSE: Pause = () => Promise.resolve();

/** Ms: so long work goes on before others have a turn. With what cannot be cut it stays below 50 ms, from where on a press is felt as late (RAIL, web.dev/articles/rail). */
const SLICE = 12;

/** Items between two looks at the clock. */
const AT_ONCE = 10;

/** @param yieldTurn resolves in a later task */
export function createPause(yieldTurn: () => Promise<unknown>): Pause {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await yieldTurn();
    since = performance.now();
  };
}

/** What is made of each item, in their order. */
export async function mapInSlices<Item, Made>(items: readonly Item[], make: (item: Item, place: number) => Made, pause: Pause): Promise<Made[]> {
  const made: Made[] = [];
  for (const [place, item] of items.entries()) {
    made.push(make(item, place));
    if (place % AT_ONCE === AT_ONCE - 1) await pause();
  }
  await pause();
  return made;
}

/** The items that are to stay, in their order. */
export async function filterInSlices<Item>(items: readonly Item[], isIn: (item: Item) => boolean, pause: Pause): Promise<Item[]> {
  const isThere = await mapInSlices(items, isIn, pause);
  return items.filter((_, place) => isThere[place]);
}
