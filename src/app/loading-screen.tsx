import type { ReactElement } from 'react';
import { useMessages } from './ui/messages-context.ts';

export function LoadingScreen(): ReactElement {
  const t = useMessages();
  return <p className="loading" role="status">{t.status.loading}</p>;
}
