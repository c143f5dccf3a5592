import type { ReactElement } from 'react';
import { useMessages } from '../ui/messages-context.ts';
import { useLibrary } from './library-store.ts';

/** «本次不保存»: stands beside what was just done where the browser stores nothing, so that it is not taken for kept. */
export function KeptForNow(): ReactElement | null {
  const t = useMessages();
  const memory = useLibrary(({ standing }) => standing.state === 'open' && standing.storage === 'memory');
  return memory ? <p className="hint">{t.library.memory.title}{t.terms.middleDot}{t.library.memory.advice}</p> : null;
}
