import { createContext, useContext } from 'react';
import type { Hrefs } from './hrefs.ts';
import { createHrefs } from './hrefs.ts';

export const HrefsContext = createContext<Hrefs>(createHrefs('/'));

/** Addresses of screens, for plain links. */
export function useHrefs(): Hrefs {
  return useContext(HrefsContext);
}
