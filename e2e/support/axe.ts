import AxeBuilder from '@axe-core/playwright';
import { test, type Page } from '@playwright/test';

const ALL_RULES = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } as const;
/** The rules that a theme can break: it changes colours and nothing else. */
const COLOUR_RULES = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;
const OTHER_THEMES = ['sepia', 'dark'];
/** In CSS pixels. */
const WIDTHS = [360, 834, 1440];

/** Whether every rule is asked for in every theme at every width: `npm run soak -- e2e/every-screen-has-no-axe-findings.spec.ts`. */
const WHOLE_MATRIX = process.env['SOAK'] !== undefined;

/**
 * What axe finds on the screen as it stands, as theme, rule and elements: all rules in the light theme, and the rules of colour in the dark one, which is
 * farthest from it (tokens.test.ts has every pair of colours in every theme). `within`, a selector: the part that is new on a screen which another test
 * looks at whole. The whole matrix is all rules in all themes at all widths on the whole screen. The screen is light afterwards. Put reduced motion in
 * place first with `inLightTheme`.
 */
export async function axeFindings(page: Page, within = 'html'): Promise<string[]> {
  if (!WHOLE_MATRIX) {
    const findings = [...await analyse(page, 'light', within, ALL_RULES), ...await analyse(page, 'dark', within, COLOUR_RULES)];
    await showTheme(page, 'light');
    return findings;
  }
  test.info().setTimeout(1_200_000);
  const [before, findings] = [page.viewportSize(), [] as string[]];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: before?.height ?? width });
    for (const theme of [...OTHER_THEMES, 'light']) findings.push(...(await analyse(page, theme, 'html', ALL_RULES)).map((finding) => `${width}: ${finding}`));
  }
  if (before) await page.setViewportSize(before);
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
  const builder = new AxeBuilder({ page }).include(within).setLegacyMode(true);
  const { violations } = await builder.options({ runOnly, resultTypes: ['violations'], preload: false }).analyze();
  return violations.map(({ id, nodes }) => `${theme}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
