import type { Page } from '@playwright/test';

/** Controls of the screen, or of its open dialog, that a press on their middle does not reach when they are scrolled to the middle of the window. */
export function coveredControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const dialogs = [...document.querySelectorAll('dialog[open]')];
    const controls = [...(dialogs.at(-1) ?? document).querySelectorAll('a[href], button, input, select, textarea, summary')];
    const found = controls.filter((control) => control.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && !control.matches(':disabled, .skip-link')).flatMap((control) => {
      const target = control.matches('[type=file]') ? control.closest('label') ?? control : control;
      target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const box = [...target.getClientRects()].find(({ width, height }) => width > 1 && height > 1);
      if (!box) return [];
      const hit = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      const label = control.closest('label');
      if (hit && (target.contains(hit) || label?.contains(hit) || hit.contains(target) && hit.closest('a, button') !== null)) return [];
      return [`«${(control.getAttribute('aria-label') ?? control.textContent ?? '').trim().slice(0, 16)}» is under ${hit?.localName ?? 'nothing'}.${hit?.classList[0] ?? ''}`];
    });
    scrollTo({ top: 0, behavior: 'instant' });
    return [...new Set(found)];
  });
}
