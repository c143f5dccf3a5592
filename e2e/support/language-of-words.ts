import type { Page } from '@playwright/test';

/**
 * Words of the screen, or of its open dialog, that are not in the language that they are marked with: a voice would read them wrong.
 * To be asked of the English interface. Names that an attribute gives are in one language and not looked at.
 */
export function wordsInAnotherLanguage(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const texts = document.createTreeWalker([...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent?.trim() ?? '';
      const parent = texts.currentNode.parentElement;
      const marked = parent?.closest('[lang]');
      if (!parent?.checkVisibility() || parent.matches('script, style, noscript') || !marked) continue;
      const isChinese = marked.getAttribute('lang')?.startsWith('zh') ?? false;
      if (!isChinese && /\p{Script=Han}/u.test(text)) found.add(`«${text.slice(0, 20)}» is not marked as Chinese`);
      // A Chinese text may hold a foreign name; one that is all Latin letters is no Chinese text.
      if (isChinese && /[a-z]{3}/i.test(text) && !/\p{Script=Han}/u.test(marked.textContent ?? '')) found.add(`«${text.slice(0, 20)}» is marked as Chinese`);
    }
    return [...found];
  });
}

/** Changes the interface's language as another tab would; null is the browser's. */
export async function speak(page: Page, language: 'en' | 'zh-CN'): Promise<void> {
  await page.evaluate((newValue) => dispatchEvent(new StorageEvent('storage', { key: 'banmian.settings', newValue })), JSON.stringify({ language }));
  await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
}
