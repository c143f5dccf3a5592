import { afterEach, expect, test } from 'vitest';
import { openChangeChannel, type ChangeChannel } from './change-channel.ts';
import { changedRows, changedStories, concerns, type Changed } from './changed.ts';

const open: { close(): void }[] = [];
afterEach(() => {
  for (const channel of open.splice(0)) channel.close();
});

/** What the other tab hears of what is said by `say`. */
function heardOf(name: string, say: (channel: ChangeChannel) => void): Promise<Changed> {
  return new Promise((resolve) => {
    const [here, there] = [openChangeChannel(name, () => expect.fail('heard itself')), openChangeChannel(name, resolve)];
    open.push(here, there);
    say(here);
  });
}

test('another tab hears which stores changed, and of which saved stories the copies', async () => {
  expect(await heardOf('rows', (channel) => channel.announce(changedRows('tags')))).toEqual({ stores: ['tags'], copies: [] });
  expect(await heardOf('stories', (channel) => channel.announce(changedStories(['a', 'b'])))).toEqual({ stores: ['bookmarks', 'copies'], copies: ['a', 'b'] });
});

test('what a tab of an earlier version says may be about anything', async () => {
  const heard = await heardOf('earlier', (channel) => {
    channel.close();
    const earlier = new BroadcastChannel('earlier');
    open.push(earlier);
    earlier.postMessage('changed');
  });
  expect([concerns(heard, ['tags']), concerns(heard, ['bookmarks']), heard.copies]).toEqual([true, true, null]);
});

test('a change concerns the stores that it names and no other', () => {
  expect([concerns(changedRows('readings'), ['readings', 'tags']), concerns(changedRows('readings'), ['tags']), concerns(changedStories(['a']), ['bookmarks'])]).toEqual([true, false, true]);
});
