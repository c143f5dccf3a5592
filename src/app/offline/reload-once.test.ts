import { afterEach, expect, test, vi } from 'vitest';
import { isLostCode } from './lost-code.ts';
import { reloadOnceForLostCode } from './reload-once.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A tab, and what it loses after each load of its page. Returns how to load the page and how often it was reloaded since. */
function makeTab(storage: Pick<Storage, 'getItem' | 'setItem'>, server: () => Promise<{ readonly ok: boolean }>) {
  const reload = vi.fn<() => void>();
  const moves = new Set<() => void>();
  vi.stubGlobal('sessionStorage', storage);
  vi.stubGlobal('fetch', server);
  vi.stubGlobal('location', { href: 'http://localhost/browse', reload });
  const loseOnLoad = async (...files: readonly string[]): Promise<void> => {
    const page = new EventTarget();
    moves.clear();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    reloadOnceForLostCode({ subscribe: (onMove) => moves.add(onMove) });
    for (const file of files) {
      const payload = new Error(`Failed to fetch dynamically imported module: ${file}`);
      page.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload }));
      expect(isLostCode(payload)).toBe(true);
      await new Promise((resolve) => { setImmediate(resolve); });
    }
  };
  const move = (): void => moves.forEach((onMove) => onMove());
  return { reload, loseOnLoad, move };
}

function makeStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  const held = new Map<string, string>();
  return { getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value) };
}

const answers = () => Promise.resolve({ ok: true });

test('one reload for each file that is gone, however many are and in whatever order they are missed', async () => {
  const { reload, loseOnLoad } = makeTab(makeStorage(), answers);
  for (const files of [['a.js'], ['b.js', 'a.js'], ['a.js', 'b.js'], ['b.js', 'a.js']]) await loseOnLoad(...files);
  expect(reload).toHaveBeenCalledTimes(2);
});

test('who goes elsewhere while the page is being reloaded arrives there', async () => {
  const { reload, loseOnLoad, move } = makeTab(makeStorage(), answers);
  await loseOnLoad();
  move();
  expect(reload).not.toHaveBeenCalled();
  await loseOnLoad('a.js');
  move();
  expect(reload).toHaveBeenCalledTimes(2);
});

test('no reload while the server is out of reach, and one when it is back', async () => {
  let away = true;
  const { reload, loseOnLoad } = makeTab(makeStorage(), () => (away ? Promise.reject(new Error('no connection')) : answers()));
  await loseOnLoad('a.js');
  expect(reload).not.toHaveBeenCalled();
  away = false;
  await loseOnLoad('a.js');
  expect(reload).toHaveBeenCalledTimes(1);
});

test('no reload where nothing can be noted', async () => {
  const blocked = (): never => {
    throw new Error('storage is blocked');
  };
  const { reload, loseOnLoad } = makeTab({ getItem: blocked, setItem: blocked }, answers);
  await loseOnLoad('a.js');
  expect(reload).not.toHaveBeenCalled();
});
