import { createContext, useContext } from 'react';
import type { Messages } from '../../i18n/messages.ts';

export const MessagesContext = createContext<Messages | null>(null);

/**
 * The dictionary of the interface's language.
 * @throws Error when rendered outside a MessagesContext.
 */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (!messages) throw new Error('useMessages: render inside <MessagesContext value={messages}>');
  return messages;
}
