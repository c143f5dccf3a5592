import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that a theme can break: it changes colours and nothing else. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const OTHER_THEMES = ['sepia', 'dark'];
/** In CSS pixels. */
const NARROW = 600;

/**
 * What axe finds on the screen as it stands, as theme, rule and elements: all rules in the light theme, and on a screen that is not narrow the rules of colour in the others. Put
 * the theme itself and reduced motion in place first with `inLightTheme`.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  const findings = await analyse(page, 'light', (builder) => builder.withTags(TAGS));
  // Colours do not change with the width: the other themes are looked at where there is room.
  const others = (page.viewportSize()?.width ?? 0) < NARROW ? [] : OTHER_THEMES;
  for (const theme of others) {
    await page.evaluate((name) => { document.documentElement.dataset['theme'] = name; }, theme);
    findings.push(...await analyse(page, theme, (builder) => builder.withRules(COLOUR_RULES)));
  }
  return findings;
}

/** Settles theme and motion before the first navigation, so that axe sees no colour on its way to another. */
export async function inLightTheme(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('banmian.settings', JSON.stringify({ theme: 'light' })));
  await page.emulateMedia({ reducedMotion: 'reduce' });
}

async function analyse(page: Page, theme: string, rules: (builder: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const { violations } = await rules(new AxeBuilder({ page })).analyze();
  return violations.map(({ id, nodes }) => `${theme}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
