import { readFileSync } from 'node:fs';
import { BackupSection } from './pages/backup-section.ts';
import { BrowsePage } from './pages/browse-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { axeFindings, inLightTheme } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

const RELEASED = readFileSync('src/library/testing/backup-1.json');

test('a backup is made, shown before it is restored, merged, undone, replaced, and gives the same bytes again', async ({ page }) => {
  const browse = new BrowsePage(page);
  await browse.goto();
  for (let n = 0; n < 2; n += 1) {
    const button = browse.stories.nth(n).getByRole('button', { name: /收藏：/ });
    await button.click();
    await expect(button).toHaveText('已收藏');
  }
  const library = new LibraryPage(page);
  await library.goto();
  const saved = await library.headlines.allInnerTexts();
  const backup = new BackupSection(page);
  await expect(backup.section).toContainText('还没有备份过');
  const first = await backup.download();
  await expect(backup.status).toContainText('备份已做好，并读回核对过：2 项');
  await expect(backup.section).toContainText('上次备份：');
  expect(await backup.download()).toEqual(first);

  // Nothing is written, so nothing is there to undo.
  await backup.choose(first);
  await backup.merge.click();
  await expect(backup.status).toContainText('备份里没有新的');
  await expect(backup.undo).toBeHidden();

  await library.remove(saved[0] ?? '');
  await expect(library.headlines).toHaveText(saved.slice(1));
  await backup.choose(first);
  await expect(backup.line('收藏')).toHaveText(['1', '1', '0', '0']);
  await backup.merge.click();
  await expect(backup.preview).toBeHidden();
  await expect(backup.status).toContainText('已合并，写入 1 项');
  await expect(backup.restore).toBeFocused();
  await expect(library.headlines).toHaveText(saved);
  expect(await backup.download()).toEqual(first);
  await backup.undo.click();
  await expect(library.headlines).toHaveText(saved.slice(1));
  await expect(backup.status).toContainText('已撤销');

  await backup.choose(RELEASED);
  await expect(backup.line('收藏')).toHaveText(['2', '0', '0', '1']);
  await backup.replace.click();
  await expect(library.headlines).toHaveText(['青山街道工会慰问巡河队', '青山街道工会慰问巡河队']);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await backup.undo.click();
  await expect(library.headlines).toHaveText(saved.slice(1));
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'sepia');

  // To another device: nothing is here yet.
  await page.evaluate(() => localStorage.clear());
  await backup.choose(first);
  await backup.replace.click();
  await expect(backup.preview).toBeHidden();
  await page.reload();
  await expect(library.headlines).toHaveText(saved);
  expect(await backup.download()).toEqual(first);
});

test('a file that is no sound backup is refused in words, and changes nothing', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.goto();
  const backup = new BackupSection(page);
  await backup.choose(RELEASED);
  await backup.replace.click();
  await expect(library.headlines).toHaveCount(2);
  const before = await backup.download();
  const text = RELEASED.toString();
  const refusals = [
    [RELEASED.subarray(0, RELEASED.length / 2), '文件不完整'], [text.replace('青山', '黑山'), '与文件末尾的校验值不符'], [text.replace('"version":1', '"version":2'), '由更新的版本写成'],
    ['['.repeat(200_000), '不是本站的备份'], ['', '不是本站的备份'],
  ] as const;
  for (const [file, words] of refusals) {
    await backup.choose(file, '别的.json');
    await expect(backup.status).toContainText(`没有采用「别的.json」：`);
    await expect(backup.status).toContainText(words);
    await expect(backup.status).toContainText('这里的内容没有变');
  }
  expect(await backup.download()).toEqual(before);
});

test('it is handed to the system where that takes files, by a second press where the first was too long ago, and an end that was called off says nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const taken: unknown[] = [];
    let calls = 0;
    Object.assign(navigator, {
      canShare: () => true,
      share: async ({ files }: { files: File[] }) => {
        if ((calls += 1) === 1) throw new DOMException('the press was too long ago', 'NotAllowedError');
        if (taken.length === 2) throw new DOMException('not now', 'AbortError');
        taken.push(files[0]?.name, await files[0]?.text());
      },
      taken,
    });
  });
  const library = new LibraryPage(page);
  await library.goto();
  const backup = new BackupSection(page);
  await backup.share.click();
  await backup.status.getByRole('button', { name: '现在分享' }).click();
  await expect(backup.status).toContainText('已交给系统分享');
  const made = (await backup.download()).toString();
  expect(await page.evaluate(() => (navigator as unknown as { taken: unknown }).taken)).toEqual(['banmian-backup.json.txt', made]);
  await backup.share.click();
  await expect(backup.status).toHaveText('');
});

test('axe finds nothing on the preview and the result, which keys alone reach and leave, in English too', async ({ page }) => {
  await inLightTheme(page);
  const library = new LibraryPage(page);
  await library.goto();
  const backup = new BackupSection(page);
  await backup.choose(RELEASED);
  await backup.merge.waitFor();
  expect(await axeFindings(page, 'dialog[open]')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(backup.preview).toBeHidden();
  await expect(backup.restore).toBeFocused();
  await backup.choose(RELEASED);
  await backup.merge.focus();
  await page.keyboard.press('Enter');
  await backup.undo.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '备份与恢复' })).toBeFocused();
  expect(await axeFindings(page, '#backup')).toEqual([]);
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('the preview and the result are told in English', async ({ page }) => {
    await page.goto('library');
    const section = page.getByRole('region', { name: 'Backup and restore' });
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), section.getByRole('button', { name: 'Restore…' }).click()]);
    await chooser.setFiles({ name: 'a.json', mimeType: 'application/json', buffer: RELEASED });
    const preview = page.getByRole('dialog', { name: 'Before you restore' });
    await expect(preview).toContainText('holds 24 items, all sound');
    await preview.getByRole('button', { name: 'Merge' }).click();
    await expect(section.getByRole('status')).toContainText('Merged: 24 items written.');
  });
});
