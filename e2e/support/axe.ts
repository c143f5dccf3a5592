import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const ALL_RULES = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } as const;
/** The rules that a theme can break: it changes colours and nothing else. */
const COLOUR_RULES = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;
const OTHER_THEMES = ['sepia', 'dark'];
/** In CSS pixels. */
const NARROW = 600;

/** Whether `npm run soak` asks for every rule in every theme at every width. */
export const WHOLE_MATRIX = process.env['SOAK'] !== undefined;

/**
 * What axe finds on the screen as it stands, as theme, rule and elements: all rules in the light theme, and on a screen that is not narrow the
 * rules of colour in the others; in the whole matrix all rules in all themes. The screen is light afterwards. Put reduced motion in place first
 * with `inLightTheme`.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  const findings = await analyse(page, 'light', ALL_RULES);
  // Colours do not change with the width: the other themes are looked at where there is room.
  const others = WHOLE_MATRIX || (page.viewportSize()?.width ?? 0) >= NARROW ? OTHER_THEMES : [];
  for (const theme of others) findings.push(...await analyse(page, theme, WHOLE_MATRIX ? ALL_RULES : COLOUR_RULES));
  await showTheme(page, 'light');
  return findings;
}

/** Settles theme and motion before the first navigation, so that axe sees no colour on its way to another. */
export async function inLightTheme(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('banmian.settings', JSON.stringify({ theme: 'light' })));
  await page.emulateMedia({ reducedMotion: 'reduce' });
}

async function showTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate((name) => { document.documentElement.dataset['theme'] = name; }, theme);
}

/** No screen has a frame, and only what is wrong is asked for: so axe takes a third of the time and finds the same. */
async function analyse(page: Page, theme: string, rules: { readonly type: 'tag' | 'rule'; readonly values: readonly string[] }): Promise<string[]> {
  await showTheme(page, theme);
  const runOnly = { type: rules.type, values: [...rules.values] };
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options({ runOnly, resultTypes: ['violations'], preload: false }).analyze();
  return violations.map(({ id, nodes }) => `${theme}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
