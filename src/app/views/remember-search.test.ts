import { beforeEach, expect, test } from 'vitest';
import { LONGEST_QUERY } from '../../library/recent-search.ts';
import { openLibraryOnce } from '../library/library-acts.ts';
import { keepSearch } from './recent-searches-acts.ts';
import { rememberWhenOpened } from './remember-search.ts';

/** A history that goes where it is told. */
function historyAt(href: string) {
  let at = new URL(href, 'http://127.0.0.1');
  const heard = new Set<() => void>();
  return {
    path: () => at.pathname,
    search: () => at.search,
    subscribe: (onChange: () => void) => {
      heard.add(onChange);
      return () => heard.delete(onChange);
    },
    go: (next: string) => {
      at = new URL(next, at);
      heard.forEach((onChange) => onChange());
    },
  };
}

const searches = async () => (await openLibraryOnce()).searches();

async function remembered(): Promise<string[]> {
  return (await (await searches()).list()).map(({ query }) => query);
}

beforeEach(async () => (await searches()).forget(await remembered()));

test('a story opened from the results remembers their query', async () => {
  const history = historyAt('/browse?q=慰问');
  rememberWhenOpened(history);
  history.go('/story/x-1?q=慰问');
  await expect.poll(remembered).toEqual(['慰问']);
});

test('a headline taken from the type-ahead remembers nothing: what was typed is a beginning of it; nor does a story opened from elsewhere', async () => {
  const history = historyAt('/browse?q=wei');
  rememberWhenOpened(history);
  history.go('/story/x-1');
  history.go('/story/x-2?q=工会');
  history.go('/browse?q=慰问');
  history.go('/story/x-3?q=慰问');
  await expect.poll(remembered).toEqual(['慰问']);
});

test('a text that is too long for a query is not remembered, so that every backup can be read again', async () => {
  await keepSearch('工'.repeat(LONGEST_QUERY));
  await keepSearch('会'.repeat(LONGEST_QUERY + 1));
  expect(await remembered()).toEqual(['工'.repeat(LONGEST_QUERY)]);
});
