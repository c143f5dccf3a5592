import type { Page } from '@playwright/test';
import { clippedText } from './support/clipped-text.ts';
import { misnamedControls } from './support/control-names.ts';
import { coveredControls } from './support/covered-controls.ts';
import { expect, test } from './support/fixtures.ts';
import { focusFaults, focusFaultsByTab } from './support/focus-walk.ts';
import { lostInForcedColours } from './support/forced-colours.ts';
import { speak, wordsInAnotherLanguage } from './support/language-of-words.ts';
import { motion } from './support/motion.ts';
import { READER_SCREENS } from './support/reader-screens.ts';
import { smallControls, smallText } from './support/small-things.ts';
import { spaceText, unspaceText } from './support/text-spacing.ts';

/** Whether every law is asked for at every width, in every theme and in 长辈版, with every press of Tab: `npm run soak -- e2e/every-screen-serves-every-reader.spec.ts`. */
const WHOLE_MATRIX = process.env['SOAK'] !== undefined;
/** A window of 1280 × 1024 enlarged four times (WCAG 1.4.10), where least has room. */
const ENLARGED = { width: 320, height: 256 };
const WIDTHS = WHOLE_MATRIX ? [ENLARGED, { width: 390, height: 844 }, { width: 834, height: 1112 }, { width: 1440, height: 900 }] : [ENLARGED];
/** A theme changes colours and nothing else. */
const LOOKS = [{ theme: 'light', elder: false }, ...WHOLE_MATRIX ? [{ theme: 'light', elder: true }, { theme: 'sepia', elder: false }, { theme: 'dark', elder: false }] : []];

async function setRoot(page: Page, { theme, elder, size = '' }: { readonly theme: string; readonly elder: boolean; readonly size?: string }): Promise<void> {
  await page.evaluate(([name, isElder, fontSize]) => {
    const { dataset, style } = document.documentElement;
    dataset['theme'] = name;
    if (isElder) dataset['elder'] = 'on';
    else delete dataset['elder'];
    style.setProperty('font-size', fontSize);
  }, [theme, elder, size] as const);
}

async function lost(page: Page): Promise<readonly string[]> {
  return [...await clippedText(page), ...await coveredControls(page)];
}

/** What breaks a law on the screen as it stands, or in its open dialog, by law. */
async function faultsOf(page: Page, look: (typeof LOOKS)[number]): Promise<readonly string[]> {
  const found: [law: string, faults: readonly string[]][] = [];
  found.push(['reflow', await lost(page)]);
  found.push(['target size', await smallControls(page, look.elder ? 60 : 44)]);
  found.push(['text size', look.elder ? await smallText(page, 18) : []]);
  found.push(['name', await misnamedControls(page)]);
  found.push(['motion', await motion(page)]);
  await spaceText(page);
  found.push(['text spacing', await lost(page)]);
  await unspaceText(page);
  found.push(['forced colours', await lostInForcedColours(page)]);
  // With forced colours: an outline is all that is left of a ring.
  found.push(['focus', await (WHOLE_MATRIX && look === LOOKS[0] ? focusFaultsByTab : focusFaults)(page)]);
  await page.emulateMedia({ forcedColors: 'none' });
  return found.flatMap(([law, faults]) => faults.map((fault) => `${law}: ${fault}`));
}

/** Text at twice its size, where a phone is as wide as the narrowest are. */
async function faultsAtTwiceTheSize(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize() ?? ENLARGED;
  await page.setViewportSize({ width: 320, height: 640 });
  await setRoot(page, { theme: 'light', elder: false, size: '200%' });
  const found = await lost(page);
  await setRoot(page, { theme: 'light', elder: false });
  await page.setViewportSize(before);
  return found.map((fault) => `200 %: ${fault}`);
}

/** The language of every word, where the interface has another than the pages. */
async function faultsInEnglish(page: Page): Promise<readonly string[]> {
  await speak(page, 'en');
  const found = await wordsInAnotherLanguage(page);
  await speak(page, 'zh-CN');
  return found.map((fault) => `English: ${fault}`);
}

async function faultsInEveryLook(page: Page): Promise<readonly string[]> {
  const found = [...await faultsInEnglish(page), ...await faultsAtTwiceTheSize(page)];
  for (const width of WIDTHS) {
    for (const look of LOOKS) {
      // 长辈版 is itself enlarged.
      await page.setViewportSize(look.elder ? { ...width, height: Math.max(width.height, 640) } : width);
      await setRoot(page, look);
      found.push(...(await faultsOf(page, look)).map((fault) => `${width.width} ${look.theme}${look.elder ? ' 长辈版' : ''}: ${fault}`));
    }
  }
  await page.setViewportSize(ENLARGED);
  await setRoot(page, { theme: 'light', elder: false });
  return found;
}

test.use({ viewport: ENLARGED });
if (WHOLE_MATRIX) test.setTimeout(1_200_000);

for (const { name, open, dialogs = [] } of READER_SCREENS) {
  test(`${name}: nothing is lost to any reader @chromium`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    const found = [...await faultsInEveryLook(page)];
    for (const dialog of dialogs) {
      await dialog.open(page);
      found.push(...(await faultsInEveryLook(page)).map((fault) => `${dialog.name}: ${fault}`));
      // On a wide window some are no dialogs, and come back on a narrow one.
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    expect(found).toEqual([]);
  });
}
