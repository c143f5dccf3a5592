import { expect, type Locator, type Page } from '@playwright/test';

/** Where a string of the story's text stands in the window: its first and its last character. */
interface Ends {
  readonly first: { readonly x: number; readonly y: number };
  readonly last: { readonly x: number; readonly y: number };
}

/** Highlights and notes, in a story and in the library. The marks in the text are no elements. */
export class Highlights {
  readonly page: Page;
  /** Beside a selection. */
  readonly bar: Locator;
  /** Beside the story, or in the library. */
  readonly section: Locator;
  readonly sheet: Locator;
  readonly undo: Locator;

  constructor(page: Page) {
    this.page = page;
    this.bar = page.getByRole('group', { name: '给选中的文字划线' });
    this.section = page.getByRole('region', { name: '划线与笔记' });
    this.sheet = page.getByRole('dialog');
    this.undo = this.section.getByRole('button', { name: '撤销' });
  }

  /** Selects with the mouse from the beginning of one string of the story's text to the end of another. */
  async drag(from: string, to: string): Promise<void> {
    await this.at(to, 'scroll');
    const [start, end] = [await this.at(from, 'look'), await this.at(to, 'look')];
    await this.page.mouse.move(start.first.x, start.first.y);
    await this.page.mouse.down();
    await this.page.mouse.move(end.last.x, end.last.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Selects a string as touch and screen readers do: all at once. */
  async select(text: string): Promise<void> {
    await this.at(text, 'select');
  }

  async mark(colour: '黄' | '绿' | '蓝' | '红'): Promise<void> {
    await this.bar.getByRole('button', { name: `划线：${colour}` }).click();
    await expect(this.section.getByRole('status').filter({ hasText: '已划线' })).toHaveText(`已划线（${colour}）。撤销×`);
  }

  /** Presses on the text where a string stands. */
  async press(text: string): Promise<void> {
    const { first } = await this.at(text, 'scroll');
    await this.page.mouse.click(first.x + 4, first.y);
  }

  /** The texts that are drawn in a colour, in order. */
  drawn(colour: 'yellow' | 'green' | 'blue' | 'red'): Promise<string[]> {
    return this.page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), `highlight-${colour}`);
  }

  /** Where a string of the story's text stands, after scrolling to it or selecting it. */
  private at(text: string, act: 'look' | 'scroll' | 'select'): Promise<Ends> {
    return this.page.evaluate(([wanted, does]) => {
      const range = document.createRange();
      for (const element of document.querySelectorAll('.story-furniture > *, .story-body > p')) {
        const start = element.textContent.indexOf(wanted);
        if (start < 0) continue;
        const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = nodes.nextNode(), before = 0; node; node = nodes.nextNode()) {
          const after = before + (node.nodeValue?.length ?? 0);
          if (start >= before && start < after) range.setStart(node, start - before);
          if (start + wanted.length > before && start + wanted.length <= after) range.setEnd(node, start + wanted.length - before);
          before = after;
        }
        break;
      }
      if (does !== 'look') scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
      if (does === 'select') getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      const [first, last] = [boxes[0], boxes.at(-1)];
      if (!first || !last) throw new Error(`${wanted}: not drawn`);
      return { first: { x: first.left + 1, y: (first.top + first.bottom) / 2 }, last: { x: last.right - 1, y: (last.top + last.bottom) / 2 } };
    }, [text, act] as const);
  }
}
