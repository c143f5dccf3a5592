import { useEffect, useMemo, useState } from 'react';
import type { Archive, ArchiveSummary, Suggestion } from '../../archive/archive.ts';
import { paletteByLocale } from '../../i18n/palette-by-locale.ts';
import { useArchive } from '../archive-context.ts';
import { useNavigation } from '../navigation-context.ts';
import { useSettings } from '../settings/settings-store.ts';
import { createLatestAsker } from '../suggest/ask-latest.ts';
import { fromSearchParams, NO_ADDRESS, readSearch } from '../ui/browse-address.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { rememberSearch } from '../views/remember-search.ts';
import type { Command } from './command.ts';
import { collectionCommands, suggestedCommand, type Ground } from './found-commands.ts';
import { type CommandGroup, groupCommands, matchCommands } from './match-commands.ts';
import { screenActs, screenCommands, settingCommands } from './standing-commands.ts';

/** Between two keys of a quick hand: names are only looked for when it rests. */
const REST_MS = 80;

interface Collection {
  readonly summary: ArchiveSummary;
  readonly match: Awaited<ReturnType<Archive['nameMatcher']>>;
}

function handRests(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, REST_MS);
  });
}

/**
 * The commands for what was typed, by kind; where nothing is typed, those that stand whatever the collection holds. The first searches for it.
 * @param onKeys opens the list of keys
 */
export function useCommands(typed: string, onKeys: () => void): readonly CommandGroup[] {
  const t = useMessages();
  const hrefs = useHrefs();
  const navigation = useNavigation();
  const { settings, choose } = useSettings();
  const [acts] = useState(() => screenActs(document));
  const collection = useCollection();
  const suggestions = useSuggestions(typed);
  return useMemo(() => {
    const words = paletteByLocale[t.locale];
    const go = (href: string): void => navigation.go(href, 'push');
    const address = navigation.path() === new URL(hrefs.browse(), location.href).pathname ? fromSearchParams(readSearch(navigation.search())) : NO_ADDRESS;
    const ground: Ground = { t, hrefs, address, go };
    const keys: Command = { id: 'screen keys', kind: 'screen', label: words.keys, also: 'keys', run: onKeys };
    const standing = [...acts, ...screenCommands(t, hrefs, go), keys, ...settingCommands(t, settings, choose)];
    const query = typed.trim();
    if (query === '') return groupCommands(standing);
    const search: Command = {
      id: 'search', kind: 'search', label: words.searchFor(query), run: () => {
        rememberSearch(query);
        go(hrefs.browse({ query, filters: address.filters, mine: address.mine }));
      },
    };
    const known = collection ? collectionCommands(collection.summary, ground) : [];
    const suggested = collection ? suggestions.map((suggestion) => suggestedCommand(suggestion, collection.summary.entities.organizations, ground)) : [];
    return groupCommands([search, ...suggested, ...matchCommands([...standing, ...known], query, collection?.match ?? null)]);
  }, [t, hrefs, navigation, settings, choose, acts, collection, suggestions, typed, onKeys]);
}

/** Null until it is there; without it, the palette knows the app and not the collection. */
function useCollection(): Collection | null {
  const archive = useArchive();
  const [collection, setCollection] = useState<Collection | null>(null);
  useEffect(() => {
    let wanted = true;
    Promise.all([archive.summary(), archive.nameMatcher()]).then(([summary, match]) => {
      if (wanted) setCollection({ summary, match });
    }, () => undefined);
    return () => {
      wanted = false;
    };
  }, [archive]);
  return collection;
}

const NONE: readonly Suggestion[] = [];

/** What the archive suggests; the last stays until the next is there, so that lines do not go and come at every letter. */
function useSuggestions(typed: string): readonly Suggestion[] {
  const archive = useArchive();
  const [suggestions, setSuggestions] = useState(NONE);
  const asker = useMemo(() => createLatestAsker(handRests, (text: string) => archive.suggest(text), (answer: readonly Suggestion[] | null) => setSuggestions(answer ?? NONE)), [archive]);
  useEffect(() => () => asker.drop(), [asker]);
  useEffect(() => asker.ask(typed), [asker, typed]);
  return suggestions;
}
