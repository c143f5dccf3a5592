import { createContext, useContext, useSyncExternalStore } from 'react';

/** Goes to an address of the app (base path included), or back to the last one. */
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
  back(): void;
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
