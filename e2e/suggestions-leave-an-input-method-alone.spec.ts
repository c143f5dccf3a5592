import { BrowsePage } from './pages/browse-page.ts';
import { SearchSuggestions } from './pages/search-suggestions.ts';
import { expect, test } from './support/fixtures.ts';

test.describe('@chromium while an input method composes', () => {
  test('the list leaves what it writes alone, before, while and after it stands', async ({ page, hasTouch }) => {
    const browse = new BrowsePage(page);
    const suggestions = new SearchSuggestions(page);
    await test.step('no list opens, Enter and the arrows are the input method’s, and the list follows what it has written', async () => {
      await page.goto('');
      await suggestions.box.focus();
      await expect(page.getByRole('combobox', { name: '搜索稿件' })).toBeFocused();
      const input = await page.context().newCDPSession(page);
      for (const text of ['h', 'hai', 'hai dian']) {
        await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
        await expect(suggestions.box).toHaveValue(text);
      }
      for (const key of ['ArrowDown', 'Enter']) {
        await suggestions.box.dispatchEvent('keydown', { key, isComposing: true });
        await expect(suggestions.list).toHaveCount(0);
      }
      await expect(page).toHaveURL(/\/$/);
      await input.send('Input.insertText', { text: '海淀' });
      await expect(suggestions.box).toHaveValue('海淀');
      await expect(suggestions.group('区')).toContainText('海淀区');
    });
    await test.step('a list that stands stays as it is until the composition ends', async () => {
      await browse.goto();
      await suggestions.box.fill('海淀');
      await expect(suggestions.group('区')).toContainText('海淀区');
      await suggestions.box.press('ArrowDown');
      const before = await suggestions.list.innerText();
      const address = page.url();
      const input = await page.context().newCDPSession(page);
      for (const text of ['g', 'gong', 'gong hui']) {
        await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
        await expect(suggestions.box).toHaveValue(`海淀${text}`);
        expect(await suggestions.list.innerText()).toBe(before);
      }
      for (const key of ['Escape', 'ArrowDown', 'Enter']) {
        await suggestions.box.dispatchEvent('keydown', { key, isComposing: true });
        expect(await suggestions.list.innerText()).toBe(before);
        await expect(suggestions.lines.first()).toHaveAttribute('aria-selected', 'true');
      }
      expect(page.url()).toBe(address);
      await input.send('Input.insertText', { text: '区总工会' });
      await expect(suggestions.box).toHaveValue('海淀区总工会');
      await expect(suggestions.group('区')).toHaveCount(0);
      await expect(suggestions.group('单位').first()).toContainText('海淀区总工会');
      await expect(suggestions.active).toHaveCount(0);
    });
    await test.step('a line pressed meanwhile is taken, and what was being written is no query any more', async () => {
      await browse.goto();
      await suggestions.box.fill('海淀');
      const line = suggestions.group('区').first();
      await expect(line).toContainText('海淀区');
      const input = await page.context().newCDPSession(page);
      await input.send('Input.imeSetComposition', { text: 'gong', selectionStart: 4, selectionEnd: 4 });
      await expect(suggestions.box).toHaveValue('海淀gong');
      await (hasTouch ? line.tap() : line.click());
      await expect(browse.chips).toHaveText([/海淀区/]);
      await expect(suggestions.box).toHaveValue('');
      expect([...new URL(page.url()).searchParams]).toEqual([['district', '海淀区']]);

      // The next composition is a query again.
      await suggestions.box.focus();
      await input.send('Input.imeSetComposition', { text: 'gong hui', selectionStart: 8, selectionEnd: 8 });
      await input.send('Input.insertText', { text: '工会' });
      await expect(page).toHaveURL(/[?&]q=/);
      await expect(browse.marks.first()).toHaveText('工会');
    });
  });

});
