import type { Page } from '@playwright/test';
import { expect, test } from './support/library-pages.ts';

test.describe('@chromium rows of highlights, tags and documents in a real IndexedDB', () => {
  test('two tabs, all at once: every row has a number of its own; changed, removed and put back, and the other tab is told', async ({ libraries }) => {
    const tabs = [await libraries.open(), await libraries.open()];
    await tabs[0]?.evaluate(async () => {
      const library = await window.library.open();
      const tags = await library.rows('tags');
      library.subscribe(() => void tags.list().then((list) => (document.title = list.map(({ story, tag, sequence }) => `${story}/${tag}/${sequence}`).join(' '))));
    });
    await Promise.all(tabs.map((tab, number) => tab.evaluate(async ([of, count]) => {
      const highlights = await (await window.library.open()).rows('highlights');
      await Promise.all(Array.from({ length: count }, (_, n) => highlights.put([window.library.madeHighlight(`${of}-${n}`), window.library.madeHighlight(`${of}-${n}-too`)])));
    }, [number, 20] as const)));
    const found = await tabs[1]?.evaluate(async () => {
      const library = await window.library.open();
      const highlights = await library.rows('highlights');
      const before = await highlights.list();
      const changed = await highlights.change(['0-7'], (row) => row && { ...row, colour: 'red' });
      const none = await highlights.change(['none'], (row) => row && { ...row, colour: 'red' });
      const on = [(await highlights.on(['made', 'none'])).length, (await highlights.on(['none'])).length, (await highlights.keys()).map(([id]) => id).join() === before.map(({ id }) => id).join()];
      const taken = await highlights.remove([['0-7'], ['none'], ['1-3']]);
      const left = (await highlights.list()).length;
      await highlights.put([window.library.madeHighlight('1-3')]);
      await highlights.restore(taken);
      const after = await highlights.list();
      return { on, before: before.map(({ sequence }) => sequence), changed: changed?.colour, none, taken: taken.map(({ id }) => id), left, again: after.map(({ sequence }) => sequence), colour: after.find(({ id }) => id === '0-7')?.colour };
    });
    const numbers = Array.from({ length: 80 }, (_, n) => n + 1);
    expect(found?.before).toEqual(numbers);
    expect(found).toMatchObject({ on: [80, 0, true], changed: 'red', none: null, taken: ['0-7', '1-3'], left: 78, colour: 'red' });
    // The one made anew meanwhile keeps its new number.
    expect(found?.again).toHaveLength(80);
    expect(found?.again.at(-1)).toBe(81);

    await tabs[1]?.evaluate(async () => {
      const tags = await (await window.library.open()).rows('tags');
      await tags.put([{ story: 'b', tag: '读过', sequence: 0 }, { story: 'a', tag: '读过', sequence: 0 }]);
      await tags.change(['c', '要用'], (row) => row ?? { story: 'c', tag: '要用', sequence: 0 });
    });
    await expect(tabs[0] as Page).toHaveTitle('b/读过/1 a/读过/2 c/要用/3');
    await tabs[1]?.evaluate(async () => {
      const tags = await (await window.library.open()).rows('tags');
      const taken = await tags.remove([['b', '读过'], ['a', '读过']]);
      await tags.change(['c', '要用'], () => null);
      await tags.restore(taken.slice(1));
    });
    await expect(tabs[0] as Page).toHaveTitle('a/读过/2');
  });

  test('all rows of one act are stored or none, and bytes come back as they were given', async ({ libraries }) => {
    const page = await libraries.open();
    const found = await page.evaluate(async () => {
      const library = await window.library.open();
      const documents = await library.rows('documents');
      const content = Uint8Array.from({ length: 256 }, (_, n) => n);
      const row = { sha256: 'of-it', sequence: 0, name: 'made.txt', content, broughtAt: '' };
      // A function cannot be stored: the second row fails in the middle of the act.
      const failed = await documents.put([row, { ...row, sha256: 'other', name: (() => '') as unknown as string }]).then(() => 'stored', (cause: { fault: string }) => cause.fault);
      const none = (await documents.list()).length;
      await documents.put([row]);
      await documents.put([{ ...row, sequence: 1 }]);
      const half = await documents.replace([['of-it']], [{ ...row, sha256: 'other', name: (() => '') as unknown as string }]).then(() => 'replaced', (cause: { fault: string }) => cause.fault);
      const list = await documents.list();
      return { half, failed, none, numbers: list.map(({ sequence }) => sequence), same: list[0]?.content.every((byte, n) => byte === n) };
    });
    expect(found).toEqual({ half: 'failed', failed: 'failed', none: 0, numbers: [1], same: true });
  });
});
