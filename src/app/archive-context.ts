import { createContext, useContext } from 'react';
import type { Archive } from '../archive/archive.ts';

export const ArchiveContext = createContext<Archive | null>(null);

/**
 * The open archive.
 * @throws Error when rendered outside an ArchiveContext.
 */
export function useArchive(): Archive {
  const archive = useContext(ArchiveContext);
  if (!archive) throw new Error('useArchive: render inside <ArchiveContext value={archive}>');
  return archive;
}
