import type { Page } from '@playwright/test';

/**
 * Text of the screen, or of its open dialog, that no scrolling brings into sight or that lies under other text: its beginning and what is wrong.
 * Text that is there for the ear alone is left out, and text that its end mark (…) says is cut, where it is the name of what leads to the whole.
 */
export function clippedText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface Line { readonly text: string; readonly node: Node; readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }
    const width = document.documentElement.clientWidth;
    const found = new Set<string>();
    const lines: Line[] = [];
    if (document.documentElement.scrollWidth > width) found.add(`the screen scrolls sideways by ${document.documentElement.scrollWidth - width} px`);

    /** What cuts a box off, going out from its element; null when all of it can be seen or scrolled to. */
    const cutBy = (box: DOMRect, start: Element): string | null => {
      let [x, y] = [true, true];
      for (let element: Element | null = start; element && (x || y); element = element.parentElement) {
        const style = getComputedStyle(element);
        if (style.display !== 'inline') {
          const rect = element.getBoundingClientRect();
          const name = `${element.localName}.${element.classList[0] ?? ''}`;
          const clips = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
          const [left, top] = [rect.left + element.clientLeft, rect.top + element.clientTop];
          if (x && clips(style.overflowX) && (box.left < left - 1 || box.right > left + element.clientWidth + 1) && style.textOverflow !== 'ellipsis') return name;
          // A box of glyphs is higher than they are.
          const give = box.height / 4;
          if (y && clips(style.overflowY) && (box.top + give < top || box.bottom - give > top + element.clientHeight) && style.webkitLineClamp === 'none') return name;
          if (/auto|scroll/.test(style.overflowX)) x = false;
          if (/auto|scroll/.test(style.overflowY)) y = false;
        }
        if (style.position === 'fixed') return (x && (box.left < -1 || box.right > width + 1)) || (y && (box.top < -1 || box.bottom > innerHeight + 1)) ? 'the window' : null;
      }
      return x && (box.left < -1 || box.right > width + 1) ? 'the window' : null;
    };
    const forTheEar = (start: Element): boolean => {
      for (let element: Element | null = start; element; element = element.parentElement) {
        if (element.matches('.skip-link') || getComputedStyle(element).clipPath === 'inset(50%)') return true;
      }
      return false;
    };
    /** Whether it stays in its place over or under what moves past it. */
    const floats = (start: Element): boolean => {
      for (let element: Element | null = start; element; element = element.parentElement) if (/fixed|sticky/.test(getComputedStyle(element).position)) return true;
      return false;
    };

    const dialogs = [...document.querySelectorAll('dialog[open]')];
    const texts = document.createTreeWalker(dialogs.at(-1) ?? document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!text || !parent?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) || forTheEar(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
      for (const box of boxes) {
        const cutter = cutBy(box, parent);
        if (cutter !== null) found.add(`«${text.slice(0, 12)}» is cut by ${cutter}`);
        const { top, bottom, left, right, height } = box;
        if (cutter === null && !floats(parent)) lines.push({ text: text.slice(0, 12), node, top: top + height / 4, bottom: bottom - height / 4, left: left + 1, right: right - 1 });
      }
    }
    lines.sort((first, second) => first.top - second.top);
    for (const [index, line] of lines.entries()) {
      for (let next = index + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (!other || other.top >= line.bottom) break;
        if (other.node !== line.node && other.left < line.right && line.left < other.right) found.add(`«${line.text}» and «${other.text}» lie on each other`);
      }
    }
    return [...found];
  });
}
