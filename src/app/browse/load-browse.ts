import type { Archive } from '../../archive/archive.ts';
import type { BrowseAddress } from '../ui/browse-address.ts';
import { type BrowseData, type BrowseParts, questionOf, WHOLE_BELOW, WINDOW } from './browse-data.ts';
import { chosenValues, countChosen } from './choose-value.ts';

/** More than one plain term: a second one, or an operator. */
const MAY_HAVE_CHIPS = /\S[\s|｜]|[-－:：]/;
const MAY_HAVE_REASONS = /[:：]/;

/** A list stands without the code that only adds to it: what cannot be fetched is asked for again at the next answer. */
const missed = (): null => null;

/** Asks the archive what an address asks for, with the hits of the first window, and fetches the code to show it. Without that code it is shown plainly. */
export async function loadBrowse(archive: Archive, address: BrowseAddress): Promise<BrowseData> {
  const { query, filters, mine: onlyMine } = address;
  const chosen = chosenValues(filters);
  const [summary, { result, mine }, ChoiceChips, HitReasons, minePart] = await Promise.all([
    archive.summary(),
    // All stories in the place of one's own would be a lie: without its code the screen does not open.
    onlyMine ? import('./ask-mine.ts').then(({ askMine }) => askMine(archive, questionOf(address))) : archive.browse(questionOf(address)).then((found) => ({ result: found, mine: null })),
    countChosen(address) > 0 || filters.mentioned || MAY_HAVE_CHIPS.test(query) ? import('./choice-chips.tsx').then((part) => part.ChoiceChips, missed) : null,
    chosen.length > 0 || MAY_HAVE_REASONS.test(query) ? import('./hit-reasons.tsx').then((part) => part.HitReasons, missed) : null,
    onlyMine ? Promise.all([import('./mine-notices.tsx'), import('./gone-stories.tsx')]).then(([{ MineNotices }, { GoneStories }]) => ({ MineNotices, GoneStories })) : null,
  ]);
  const total = result.total + (mine?.gone.length ?? 0);
  const List = total === 0 && mine ? (await import('./nothing-kept.tsx')).NothingKept : await loadList(result.total, total).catch(missed);
  return { address, summary, result, mine, total, parts: { ChoiceChips, HitReasons, List, mine: minePart } };
}

async function loadList(total: number, shown: number): Promise<BrowseParts['List']> {
  if (shown === 0) return (await import('./nothing-found.tsx')).NothingFound;
  if (total <= WINDOW) return null;
  return total < WHOLE_BELOW ? (await import('./whole-story-list.tsx')).WholeStoryList : (await import('./virtual-story-list.tsx')).VirtualStoryList;
}
