import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const ALL_RULES = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } as const;
/** The rules that a theme can break: it changes colours and nothing else. */
const COLOUR_RULES = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;
const OTHER_THEMES = ['sepia', 'dark'];
/** In CSS pixels. */
const NARROW = 600;

/** Whether `npm run soak` asks for every rule in every theme at every width. */
const WHOLE_MATRIX = process.env['SOAK'] !== undefined;

/**
 * What axe finds on the screen as it stands, as theme, rule and elements: all rules in the light theme, and on a screen that is not narrow the
 * rules of colour in the others. `within`, a selector: the part that is new on a screen which another test looks at whole. The whole matrix is all
 * rules in all themes on the whole screen. The screen is light afterwards. Put reduced motion in place first with `inLightTheme`.
 */
export async function axeFindings(page: Page, within = 'html'): Promise<string[]> {
  const findings = await analyse(page, 'light', within, ALL_RULES);
  // Colours do not change with the width: the other themes are looked at where there is room.
  const others = WHOLE_MATRIX || (page.viewportSize()?.width ?? 0) >= NARROW ? OTHER_THEMES : [];
  for (const theme of others) findings.push(...await analyse(page, theme, within, WHOLE_MATRIX ? ALL_RULES : COLOUR_RULES));
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
async function analyse(page: Page, theme: string, within: string, rules: { readonly type: 'tag' | 'rule'; readonly values: readonly string[] }): Promise<string[]> {
  await showTheme(page, theme);
  const runOnly = { type: rules.type, values: [...rules.values] };
  const builder = new AxeBuilder({ page }).include(WHOLE_MATRIX ? 'html' : within).setLegacyMode(true);
  const { violations } = await builder.options({ runOnly, resultTypes: ['violations'], preload: false }).analyze();
  return violations.map(({ id, nodes }) => `${theme}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
