import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { en } from '../../i18n/en.ts';
import type { Messages } from '../../i18n/messages.ts';
import { zhCn } from '../../i18n/zh-cn.ts';
import { MessagesContext } from '../ui/messages-context.ts';
import { KeptForNow } from './kept-for-now.tsx';
import type { Standing } from './library-store.ts';

const library = vi.hoisted((): { standing: Standing } => ({ standing: { state: 'opening' } }));
// A store that is rendered to a string shows how it began, not how it stands.
vi.mock('./library-store.ts', () => ({ useLibrary: <Part,>(select: (state: typeof library) => Part): Part => select(library) }));

function drawn(standing: Standing, messages: Messages = zhCn): string {
  library.standing = standing;
  return renderToStaticMarkup(<MessagesContext value={messages}><KeptForNow /></MessagesContext>);
}

test('what is kept for this visit alone is said to be, and nothing else is', () => {
  expect(drawn({ state: 'open', storage: 'memory' })).toContain('本次不保存');
  expect(drawn({ state: 'open', storage: 'memory' }, en)).toContain('Not kept this time');
  for (const standing of [{ state: 'open', storage: 'kept' }, { state: 'opening' }, { state: 'closed', fault: 'blocked' }] as const) expect(drawn(standing)).toBe('');
});
