import { createContext, useContext } from 'react';

/** Goes to an address of the app (base path included), or back to the last one. */
export interface Navigation {
  go(href: string, history: 'push' | 'replace'): void;
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
