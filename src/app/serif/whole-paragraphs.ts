import { characters } from 'virtual:serif-characters';
import { lackingIn } from './lacking-in.ts';

const BLOCKS = 'h1, h2, h3, h4, p, li, dd, blockquote, td';
/** From here on browsers take the bold face (CSS Fonts 4, font matching). */
const BOLD = 600;

/**
 * Sets a paragraph that holds a character which the serif lacks in the system's fonts as a whole, where a single glyph of another face would stand out. For as long as the page lives.
 * @param family the serif's name in the stack.
 */
export function keepParagraphsWhole(root: HTMLElement, family: string): void {
  const lacks = { regular: lackingIn(characters.regular), bold: lackingIn(characters.bold) };
  const seen = new WeakMap<Element, string>();
  const look = (): void => {
    for (const block of root.querySelectorAll<HTMLElement>(BLOCKS)) {
      const text = block.textContent;
      if (seen.get(block) === text) continue;
      seen.set(block, text);
      block.style.removeProperty('font-family');
      if (!lacks.bold(text) && !lacks.regular(text)) continue;
      const { fontFamily, fontWeight } = getComputedStyle(block);
      const stack = fontFamily.split(',').map((name) => name.trim());
      const others = stack.filter((name) => name.replaceAll(/["']/g, '') !== family);
      if (others.length < stack.length && lacks[Number(fontWeight) >= BOLD ? 'bold' : 'regular'](text)) block.style.fontFamily = others.join(', ');
    }
  };
  // Told of between drawing and painting: nobody sees the glyphs mixed.
  new MutationObserver(look).observe(root, { childList: true, subtree: true, characterData: true });
  look();
}
