import type { CDPSession, Page } from '@playwright/test';

const CONTROLS = new Set(['button', 'link', 'checkbox', 'radio', 'textbox', 'searchbox', 'combobox', 'DisclosureTriangle', 'option', 'menuitem', 'tab', 'switch', 'slider', 'spinbutton']);

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly backendDOMNodeId?: number;
}

/** Letters and digits, as they are spoken to a machine that presses what one reads. */
function spoken(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Controls whose accessible name, as Chromium computes it, does not hold the text that is seen on them, or that have none (WCAG 2.5.3, 4.1.2). */
export async function misnamedControls(page: Page): Promise<readonly string[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  const { nodes } = await devtools.send('Accessibility.getFullAXTree') as { nodes: readonly AxNode[] };
  const controls = nodes.filter(({ ignored, role, backendDOMNodeId }) => !ignored && backendDOMNodeId !== undefined && CONTROLS.has(role?.value ?? ''));
  const found = await Promise.all(controls.map(async ({ role, name, backendDOMNodeId = 0 }) => {
    const [seen, heard] = [await textsSeenOn(devtools, backendDOMNodeId), name?.value ?? ''];
    const said = `${role?.value ?? ''} «${seen.join(' ')}»`;
    if (!spoken(heard)) return [`${said} has no name`];
    return seen.every((text) => spoken(heard).includes(spoken(text))) ? [] : [`${said} is named «${heard}»`];
  }));
  await devtools.detach();
  return found.flat();
}

/** The pieces of text that are seen on a control, or on its label where it holds none itself. */
async function textsSeenOn(devtools: CDPSession, backendNodeId: number): Promise<readonly string[]> {
  const { object } = await devtools.send('DOM.resolveNode', { backendNodeId });
  const { result } = await devtools.send('Runtime.callFunctionOn', {
    ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
    returnByValue: true,
    functionDeclaration: `function () {
      const shown = this instanceof HTMLInputElement || this instanceof HTMLSelectElement || this instanceof HTMLTextAreaElement ? [...(this.labels ?? [])] : [this];
      const pieces = [];
      for (const root of shown) {
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const parent = texts.currentNode.parentElement;
          if (!parent || parent.closest('select, textarea, .hint, small') || !parent.checkVisibility({ visibilityProperty: true })) continue;
          let hidden = false;
          for (let at = parent; at; at = at.parentElement) hidden ||= getComputedStyle(at).clipPath === 'inset(50%)';
          if (!hidden) pieces.push(texts.currentNode.textContent);
        }
      }
      return pieces;
    }`,
  });
  return result.value as readonly string[];
}
