import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { zhCn } from '../../i18n/zh-cn.ts';
import { MessagesContext } from '../ui/messages-context.ts';
import type { Act } from './library-store.ts';
import { SaveButton } from './save-button.tsx';

const library = vi.hoisted(() => ({ savedIds: new Set<string>(), formerIds: new Map<string, readonly string[]>(), acts: new Map<string, Act>() }));
// A store that is rendered to a string shows how it began, not how it stands.
vi.mock('./library-store.ts', () => ({ useLibrary: <Part,>(select: (state: typeof library) => Part): Part => select(library) }));

function told(saved: boolean): string | undefined {
  library.savedIds = new Set(saved ? ['a'] : []);
  library.acts = new Map([['a', { state: 'failed', fault: 'failed' }]]);
  const drawn = renderToStaticMarkup(<MessagesContext value={zhCn}><SaveButton id="a" headline="标题" getStory={() => Promise.reject(new Error('not asked'))} /></MessagesContext>);
  return /role="alert"[^>]*>([^<·]+)·/.exec(drawn)?.[1]?.trim();
}

test('a story that could not be taken out is told as saved, one that could not be saved as not saved', () => {
  expect(told(false)).toBe('未保存');
  expect(told(true)).toBe('已收藏');
});
