import type { Page } from '@playwright/test';
import type { Messages } from '../../src/i18n/messages.ts';

/** What a reader opens over a screen, or does there that the screen answers. */
export interface Opened {
  readonly name: string;
  /** Brings it about; a promise of a function where Esc does not undo it. */
  readonly open: (tab: Page, t: Messages) => Promise<(() => Promise<void>) | void>;
  /** Widths in CSS px; at each where there are none. */
  readonly widths?: readonly number[];
}

const PASSAGE = '.story-body';
/** What is left of A4 within the margins of src/app/styles/print.css, in CSS px. */
const ON_A4 = { width: 658, height: 1002 };

const byButton = (name: string, text: (t: Messages) => string): Opened => ({ name, open: (tab, t) => pressAndWait(tab, text(t), 'dialog[open]') });
const first = (name: string, button: string, shown: string): Opened => ({
  name,
  open: async (tab) => {
    await tab.locator(button).first().click();
    await tab.locator(shown).first().waitFor();
  },
});

/** By the screen over which it opens, in the order in which it is opened: a later one may need an earlier one, and the last ones stay. */
export const OPENED: Readonly<Record<string, readonly Opened[]>> = {
  browse: [
    { ...first('filters', '.open-filters', 'dialog[open] .facet-row'), widths: [390, 834] },
    { name: 'palette', open: openPalette },
    { name: 'suggest', open: openSuggestions },
  ],
  story: [
    byButton('type', (t) => t.story.tools.type),
    byButton('cite', (t) => t.story.tools.cite),
    byButton('share', (t) => t.story.tools.share),
    { name: 'correct', open: openCorrections },
    { name: 'keys', open: (tab) => typeAndWait(tab, '?', 'dialog[open]') },
    { name: 'selected', open: selectSentence },
    { name: 'marked', open: markSentence },
    { name: 'highlight', open: openHighlight },
    { name: 'why', open: openReasons },
    byButton('compare', (t) => t.story.compare),
    { name: 'aloud', open: (tab, t) => pressAndWait(tab, t.story.tools.aloud, '.aloud-bar select') },
    { name: 'print', open: emulatePaper, widths: [1440] },
  ],
  library: [
    first('tags', '.bookmark-own [aria-expanded]', '.tag-editor'),
    { name: 'export', open: (tab) => openExport(tab, 0) },
    { name: 'choose', open: (tab) => openExport(tab, 1) },
    { name: 'removed', open: removeSaved },
  ],
  page: [{ name: 'failed', open: failToLoad }],
};

/** Gives back what was there before, so that the next thing can be opened. */
export async function closeOpened(tab: Page): Promise<void> {
  for (let dialogs = await tab.locator('dialog[open]').count(); dialogs > 0; dialogs -= 1) await tab.keyboard.press('Escape');
  await tab.locator('dialog[open]').waitFor({ state: 'detached' });
}

async function pressAndWait(tab: Page, button: string, shown: string): Promise<void> {
  await tab.getByRole('main').getByRole('button', { name: button, exact: true }).click();
  await tab.locator(shown).first().waitFor();
}

async function typeAndWait(tab: Page, key: string, shown: string): Promise<void> {
  await tab.keyboard.press(key);
  await tab.locator(shown).first().waitFor();
}

async function openPalette(tab: Page): Promise<void> {
  await typeAndWait(tab, 'Control+k', 'dialog[open]');
  await tab.keyboard.insertText('工会');
  await tab.locator('.palette mark').first().waitFor();
}

async function openSuggestions(tab: Page): Promise<() => Promise<void>> {
  const box = tab.getByRole('searchbox').or(tab.getByRole('combobox')).and(tab.locator('input[type=search]'));
  await box.fill('海淀');
  await tab.locator('.masthead [role=option]').first().waitFor();
  await tab.keyboard.press('ArrowDown');
  return () => box.fill('');
}

async function openCorrections(tab: Page, t: Messages): Promise<void> {
  await pressAndWait(tab, t.story.correct, 'dialog[open]');
  await tab.locator('.facet-corrections .quiet').first().click();
  await tab.locator('.correction-sheet footer button').first().waitFor();
}

async function selectSentence(tab: Page): Promise<void> {
  await tab.locator(PASSAGE).scrollIntoViewIfNeeded();
  await typeAndWait(tab, 'h', '.selection-bar');
}

async function markSentence(tab: Page): Promise<void> {
  await tab.keyboard.press('h');
  await typeAndWait(tab, 'Enter', '.mark-list');
}

async function openHighlight(tab: Page): Promise<void> {
  await tab.locator('.mark-list button').first().click();
  await tab.locator('dialog[open] textarea').fill('下周开会时用。');
}

/** Every reason and every repair of the story. */
async function openReasons(tab: Page): Promise<void> {
  for (const summary of await tab.locator('.story-aside summary').all()) await summary.click();
  await tab.locator('.story-aside figure').first().scrollIntoViewIfNeeded();
}

async function removeSaved(tab: Page): Promise<void> {
  await tab.locator('.saved-stories .save .quiet').first().click();
  await tab.locator('.library > .undo p').scrollIntoViewIfNeeded();
}

async function openExport(tab: Page, way: number): Promise<void> {
  await tab.locator('.export-ways button').nth(way).click();
  await tab.locator('dialog[open]').waitFor();
}

async function emulatePaper(tab: Page): Promise<() => Promise<void>> {
  const before = tab.viewportSize();
  await tab.emulateMedia({ media: 'print' });
  await tab.setViewportSize(ON_A4);
  return async () => {
    await tab.emulateMedia({ media: 'screen' });
    if (before) await tab.setViewportSize(before);
  };
}

/** The same address where nothing of the bundle can be had. */
async function failToLoad(tab: Page): Promise<() => Promise<void>> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Network.enable');
  await session.send('Network.setBypassServiceWorker', { bypass: true });
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await tab.route('**/bundle/**', (route) => route.abort());
  await tab.reload();
  await tab.getByRole('alert').first().waitFor();
  return async () => {
    await tab.unrouteAll();
    await session.detach();
  };
}
