import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';

/** A phone as Lighthouse has it. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true, locale: 'zh-CN' };
const ACTS = 20;
/** Longer than the app waits between two changes of the address once it has made many (address-allowance.ts). */
const BETWEEN_ACTS_MS = 700;
/** Ms between the two keys that stand for a syllable: a quick typist's. */
const BETWEEN_KEYS_MS = 100;
const QUERY = '工会组织';

/** What is measured: each act's times in ms, from the reader's act to the next frame. */
export interface Interactions {
  readonly filter: readonly number[];
  readonly search: readonly number[];
  readonly open: readonly number[];
  readonly back: readonly number[];
}

declare global {
  interface Window {
    /** Ms from the last acts to their next frames, the longest of each interaction; since the last call. */
    interactionTimes(): readonly number[];
  }
}

/**
 * Acts as a reader would and asks the browser's Event Timing (w3.org/TR/event-timing) how long each act waited for the next frame. The browser rounds to 8 ms.
 * Going back is no event of the page: there, the time from `popstate` to the frame after it is taken.
 * @param slowdown of the processor, 1 for none.
 * @throws Error when an act had no time at all.
 */
export async function measureInteractions(browser: Browser, address: string, slowdown: number): Promise<Interactions> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchInteractions);
    await page.goto(`${address}browse`);
    await page.locator('#search:enabled').waitFor();
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const search = await typeQueries(page);
    const filter = await chooseFilters(page);
    const [open, back] = await openAndReturn(page);
    for (const [act, times] of Object.entries({ filter, search, open, back })) if (times.length === 0) throw new Error(`${address}browse: no time was told for ${act}; look whether the act still does something there`);
    return { filter, search, open, back };
  } finally {
    await context.close();
  }
}

async function typeQueries(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (let act = 0; act < ACTS; act += QUERY.length) {
    await page.locator('#search').fill('');
    await settle(page);
    for (const character of QUERY) {
      // Keys of an input method, then the character that it gives.
      await page.keyboard.press('a');
      await pause(BETWEEN_KEYS_MS);
      await page.keyboard.press('Backspace');
      await page.keyboard.insertText(character);
      times.push(...await settle(page));
    }
  }
  await page.locator('#search').fill('');
  await settle(page);
  return times;
}

async function chooseFilters(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  await page.getByRole('button', { name: /^筛选/ }).tap();
  const boxes = page.getByRole('dialog').locator('li input[type=checkbox]:visible');
  await boxes.first().waitFor();
  await settle(page);
  for (let act = 0; act < ACTS; act += 1) {
    await boxes.nth(Math.floor(act / 2) % 8).tap();
    times.push(...await settle(page));
  }
  await page.keyboard.press('Escape');
  await settle(page);
  return times;
}

async function openAndReturn(page: Page): Promise<readonly [open: readonly number[], back: readonly number[]]> {
  const open: number[] = [];
  const back: number[] = [];
  for (let act = 0; act < ACTS; act += 1) {
    // Waited for when it is over only: who waits looks into the page at every frame, and what that takes would be counted.
    await page.locator('#results article h2 a').nth(act).tap();
    open.push(...await settle(page));
    await page.locator('.story-body').waitFor();
    await page.evaluate(() => history.back());
    back.push(...await settle(page));
    await page.locator('#results article').first().waitFor();
  }
  return [open, back];
}

/** Waits until what an act began is over. */
async function settle(page: Page): Promise<readonly number[]> {
  await pause(BETWEEN_ACTS_MS);
  return page.evaluate(() => window.interactionTimes());
}

/** Runs in the page before its own scripts. Its functions have no names: what compiles them would keep names by a helper that the page has not. */
function watchInteractions(): void {
  const longest = new Map<number | string, number>();
  // 16 ms is the least that browsers tell of; what is shorter waits for one frame at most.
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId, duration } = entry as PerformanceEventTiming & { readonly interactionId: number };
      if (interactionId > 0) longest.set(interactionId, Math.max(longest.get(interactionId) ?? 0, duration));
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  window.addEventListener('popstate', ({ timeStamp }) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // The first task after the frame: its style, layout and paint are done.
      port1.addEventListener('message', () => longest.set(`popstate ${timeStamp}`, performance.now() - timeStamp));
      port1.start();
      port2.postMessage(null);
    });
  }, { capture: true });
  window.interactionTimes = () => {
    const times = [...longest.values()];
    longest.clear();
    return times;
  };
}
