import type { Page } from '@playwright/test';

/** What would move on the screen as it stands, or in its open dialog: transitions, animations and smooth scrolling that last longer than one millisecond. */
export function motion(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seconds = (list: string): number => Math.max(...list.split(',').map((one) => Number.parseFloat(one)));
    const dialogs = [...document.querySelectorAll('dialog[open]')];
    const found = new Set<string>();
    for (const element of (dialogs.at(-1) ?? document).querySelectorAll('*')) {
      for (const part of ['', '::before', '::after', '::backdrop']) {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element, part || null);
        const name = `${element.localName}.${element.classList[0] ?? ''}${part}`;
        if (seconds(transitionDuration) > 0.001) found.add(`${name} changes in ${transitionDuration}`);
        if (animationName !== 'none' && seconds(animationDuration) > 0.001) found.add(`${name} moves for ${animationDuration}`);
        if (!part && scrollBehavior === 'smooth') found.add(`${name} scrolls smoothly`);
      }
    }
    for (const running of document.getAnimations()) if (Number(running.effect?.getComputedTiming().duration ?? 0) > 1) found.add(`an animation runs: ${running.id}`);
    return [...found];
  });
}
