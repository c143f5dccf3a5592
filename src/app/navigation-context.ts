import { createContext, useContext, useSyncExternalStore } from 'react';
import type { StoryCard } from '../domain/card.ts';

/** A list of results that stories are opened from. */
export interface ResultsTrail {
  readonly href: string;
  /** Its entry in the window's history. */
  readonly index: number;
  readonly stories: readonly StoryCard[];
  /** Numbers of the stories found (their index among `stories`), in the order of the list. */
  readonly order: Int32Array;
}

/** Goes to an address of the app (base path included), or back to an earlier one. */
export interface Navigation {
  /** The query part of the address as it stands at this moment: ahead of what a loader brought, while an answer is awaited. */
  search(): string;
  /** The path of the address as it stands at this moment, base path included. */
  path(): string;
  /** Tells of every change of the address, at once. Returns how to end it. */
  subscribe(onChange: () => void): () => void;
  go(href: string, history: 'push' | 'replace'): void;
  /** Replaces the address of the present screen, which stays where it is scrolled to. */
  adjust(href: string): void;
  /** By so many entries of the window's history. */
  back(steps: number): void;
  /** The place of the present entry in the window's history. */
  index(): number;
  /** What the present entry in the window's history is known by; an entry that is replaced is another one. */
  entry(): string;
  /** The results that the reader goes on from, from story to story; null for one who came another way. */
  trail: ResultsTrail | null;
  /** Asks anew for what every screen shows. */
  reload(): void;
}

export const NavigationContext = createContext<Navigation | null>(null);

/**
 * How a screen changes the address without knowing the router. Plain links need nothing: clicks on them are routed.
 * @throws Error when rendered outside a NavigationContext.
 */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('useNavigation: render inside <NavigationContext value={navigation}>');
  return navigation;
}

/** The query part of the address, live: controls show a choice in the moment it is made, and its results when they are there. */
export function useAddressSearch(): string {
  const { subscribe, search } = useNavigation();
  return useSyncExternalStore(subscribe, search);
}
