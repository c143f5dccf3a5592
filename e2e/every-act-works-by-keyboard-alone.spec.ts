import type { Page } from '@playwright/test';
import { BrowsePage } from './pages/browse-page.ts';
import { Highlights } from './pages/highlights.ts';
import { ReadingPage } from './pages/reading-page.ts';
import { StoryPage } from './pages/story-page.ts';
import { withFakeVoice } from './support/fake-voice.ts';
import { expect, test } from './support/fixtures.ts';
import { Hands } from './support/hands.ts';
import { storyWith } from './truth.ts';

// What other specs do by keyboard is not done again: docs/KEYBOARD.md has every act with the spec that shows it.
const EVERYTHING = process.env['SOAK'] !== undefined;
const { page: truePage, story } = storyWith(({ headline, paragraphs }) => headline.includes('海淀区') && paragraphs.length > 1);
const MADE = '青芦街道总工会为骑手开设夜校\n\n本报讯（记者 甲乙）近日，海淀区青芦街道总工会为外卖骑手开设夜校，首批六十名骑手报名。\n';

/** What a reader did, told in the order in which it is done. */
type Way = readonly [title: string, go: (hands: Hands, page: Page) => Promise<void>];

/** Opens browse, and waits until the app is there. */
async function open(browse: BrowsePage): Promise<void> {
  await browse.goto();
  await browse.page.getByRole('searchbox', { disabled: false }).waitFor();
}

const selected = (page: Page): Promise<string> => page.evaluate(() => getSelection()?.toString() ?? '');

const FIRST: readonly Way[] = [
  ['a list is narrowed', async (hands, page) => {
    const browse = new BrowsePage(page);
    await open(browse);
    await hands.keys('Tab');
    await hands.standOn(page.getByRole('link', { name: '跳到正文' }));
    await hands.keys('Enter');
    await hands.standOn(page.getByRole('main'));
    const organizations = page.getByRole('group', { name: '单位', exact: true });
    await hands.press(organizations.getByRole('button', { name: /^再显示/ }).last());
    await hands.standOn(organizations.getByRole('listitem').getByRole('checkbox').nth(7));
    await hands.press(organizations.getByRole('button', { name: /^排除/ }).first());
    await expect(browse.chips).toHaveCount(1);
    await browse.settled();
    await hands.standOn(organizations.getByRole('button', { name: /^排除/, pressed: true }));
    await hands.press(browse.sort, 'ArrowDown');
    await expect(page).toHaveURL(/sort=/);
    await hands.standOn(browse.sort);
    await hands.press(page.getByRole('button', { name: '清除筛选' }));
    await hands.standOn(browse.results);
  }],
  ['any words of a story are highlighted', async (hands, page) => {
    const highlights = new Highlights(page);
    await new StoryPage(page).open(truePage, story);
    await hands.press(page.getByRole('button', { name: '划线与笔记' }));
    await hands.standOn(highlights.section.getByRole('heading', { name: '划线与笔记' }));
    await hands.press(highlights.section.getByRole('button', { name: '选中正文里的一句' }));
    await hands.standOn(highlights.section.getByRole('button', { name: '给选中的文字划线' }));
    await highlights.bar.waitFor();
    const first = await selected(page);
    await hands.keys('ArrowUp');
    const before = await selected(page);
    expect(before).not.toBe(first);
    await expect(highlights.section.getByRole('status').filter({ hasText: before })).toBeAttached();
    await hands.keys('ArrowDown');
    expect(await selected(page)).toBe(first);
    await hands.keys('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft');
    expect(await selected(page)).toBe(first.slice(2, -2));
    await hands.keys('Control+ArrowRight');
    const words = await selected(page);
    expect(first.slice(2, -2).endsWith(words)).toBe(true);
    expect(words.length).toBeLessThan(first.length - 4);
    await hands.keys('h', 'ArrowRight', 'Enter');
    await expect.poll(async () => (await highlights.drawn('green')).join('')).toBe(words);
    await hands.standOn(highlights.undo);
  }],
];

const REST: readonly Way[] = [
  ['a correction is taken back', async (hands, page) => {
    await new StoryPage(page).open(truePage, story);
    await hands.press(page.getByRole('button', { name: '更正', exact: true }));
    const sheet = page.getByRole('dialog');
    await hands.press(sheet.getByRole('button', { name: /^不对/ }).first());
    await hands.press(sheet.getByRole('button', { name: '撤销' }));
    await hands.standOn(sheet.getByRole('status'));
  }],
  ['a story is read, kept, marked, tagged and opened', async (hands, page) => {
    const sheet = page.getByRole('dialog');
    await new StoryPage(page).open(truePage, story);
    await hands.press(page.getByRole('button', { name: '字号' }));
    await hands.press(sheet.getByRole('group', { name: '字号' }).getByRole('radio', { checked: true }), 'ArrowRight');
    await hands.standOn(sheet.getByRole('group', { name: '字号' }).getByRole('radio', { checked: true }));
    await hands.keys('Escape');
    await hands.standOn(page.getByRole('button', { name: '字号' }));
    for (const [tool, copy, said] of [['引用', '复制 BibTeX', '已复制 BibTeX。'], ['分享', '复制全文', '已复制全文。']] as const) {
      await hands.press(page.getByRole('button', { name: tool }));
      await hands.press(sheet.getByRole('button', { name: copy, exact: true }));
      await expect(sheet.getByRole('status').filter({ hasText: said })).toBeVisible();
      await hands.keys('Escape');
      await hands.standOn(page.getByRole('button', { name: tool }));
    }
    await hands.press(page.getByRole('main').getByRole('button', { name: /^收藏：/ }));
    await hands.standOn(page.getByRole('main').getByRole('button', { name: /^已收藏：/ }));
    const tag = page.getByRole('combobox', { name: /^新标签/ });
    await hands.type(tag, '甲');
    await hands.keys('Enter');
    await hands.standOn(tag);
    await hands.press(page.getByRole('button', { name: '去掉标签：甲' }));
    await hands.standOn(tag);
    await hands.press(page.getByRole('region', { name: '我的阅读' }).getByRole('button', { name: '撤销' }));
    await expect(page.getByRole('button', { name: '去掉标签：甲' })).toBeVisible();
    await hands.press(page.getByRole('button', { name: /^标为已读/ }));
    await hands.standOn(page.getByRole('button', { name: /^标为未读/ }));
    const why = page.getByText(/^为什么？/).first();
    await hands.press(why);
    await expect(page.getByRole('figure').first()).toBeVisible();
    await hands.standOn(why);
    await hands.press(page.getByRole('link', { name: /下一篇/ }).first());
    await hands.standOn(page.getByRole('main'));
  }],
  ['a note is written on what is selected, and on the story', async (hands, page) => {
    const { sheet, section, bar, undo } = new Highlights(page);
    await new StoryPage(page).open(truePage, story);
    await hands.keys('h');
    await bar.waitFor();
    await hands.keys('h');
    await hands.press(bar.getByRole('button', { name: '写笔记' }));
    await hands.type(sheet.getByRole('textbox', { name: '笔记' }), '要核对');
    await hands.press(sheet.getByRole('button', { name: '完成' }));
    await expect(section.getByRole('listitem')).toContainText('要核对');
    await expect(page.locator('body')).not.toBeFocused();
    await hands.press(section.getByRole('button', { name: /^打开黄色划线/ }));
    await hands.press(sheet.getByRole('radio', { checked: true }), 'ArrowRight');
    await hands.press(sheet.getByRole('button', { name: '取消划线' }));
    await hands.standOn(undo);
    await hands.keys('Enter');
    await hands.standOn(section.getByRole('heading', { name: '划线与笔记' }));
    await hands.press(section.getByRole('button', { name: '给整篇写笔记' }));
    await hands.type(sheet.getByRole('textbox', { name: '笔记' }), '整篇都好');
    await hands.keys('Escape');
    await hands.standOn(section.getByRole('button', { name: '改笔记' }));
  }],
  ['a story is read aloud', async (hands, page) => {
    await withFakeVoice(page, ['zh-CN']);
    await new StoryPage(page).open(truePage, story);
    await hands.press(page.getByRole('button', { name: '朗读' }));
    const bar = page.getByRole('region', { name: '朗读' });
    await hands.standOn(bar);
    for (const act of ['下一句', '上一句', '暂停']) await hands.press(bar.getByRole('button', { name: act }));
    await hands.standOn(bar.getByRole('button', { name: '继续' }));
    await hands.press(bar.getByRole('combobox', { name: '语速' }), 'ArrowDown');
    await hands.press(bar.getByRole('button', { name: '停止' }));
    await hands.standOn(page.getByRole('main'));
  }],
  ['the library is tidied', async (hands, page) => {
    const browse = new BrowsePage(page);
    await open(browse);
    for (const place of [0, 1]) {
      await hands.keys('j', 's');
      await browse.stories.nth(place).getByRole('button', { name: /^已收藏/ }).waitFor();
    }
    await hands.keys('o');
    await page.getByRole('button', { name: /^标为/ }).waitFor();
    await hands.press(page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /^收藏/ }));
    await hands.standOn(page.getByRole('main'));
    const saved = page.getByRole('region', { name: '收藏的稿件' });
    await hands.press(saved.getByRole('button', { name: /^改标签：/ }).first());
    await hands.type(page.getByRole('combobox', { name: /^新标签/ }), '乙');
    await hands.keys('Enter');
    await hands.press(saved.getByRole('combobox', { name: '标签', exact: true }), 'ArrowDown');
    await hands.press(saved.getByRole('button', { name: '改标签名：乙' }));
    await page.keyboard.insertText('丙');
    await hands.keys('Enter');
    await hands.standOn(saved.getByRole('combobox', { name: '标签', exact: true }));
    await hands.press(saved.getByRole('button', { name: /^取消收藏：/ }).first());
    await hands.press(page.getByRole('main').getByRole('button', { name: '撤销' }).first());
    await hands.standOn(page.getByRole('heading', { name: '收藏的稿件' }));
    const { history } = new ReadingPage(page);
    await hands.press(history.getByRole('button', { name: /^移除：/ }).first());
    await hands.standOn(history.getByRole('button', { name: '撤销' }));
    await hands.keys('Enter');
    await hands.standOn(history.getByRole('heading'));
  }],
  ['a page of one’s own is pasted, taken out and brought back', async (hands, page) => {
    await page.goto('library');
    const own = page.getByRole('region', { name: '我导入的' });
    await hands.press(own.getByText('粘贴文字', { exact: true }));
    await hands.type(own.getByRole('textbox', { name: '一个版面的全文' }), MADE);
    await hands.press(own.getByRole('button', { name: '导入这段文字' }));
    await expect(page.getByRole('region', { name: '导入文件' }).getByRole('status')).toContainText('已导入 1 份，共 1 篇');
    await hands.standOn(page.getByRole('region', { name: '导入文件' }));
    await hands.press(page.getByRole('button', { name: '知道了' }));
    await hands.standOn(page.getByRole('main'));
    await hands.press(own.getByRole('button', { name: /^移除：粘贴/ }));
    await hands.standOn(own.getByRole('button', { name: '撤销' }));
    await hands.keys('Enter');
    await hands.standOn(own.getByRole('heading', { name: '我导入的' }));
  }],
  ['everything is backed up, restored, exported, printed and cleared', async (hands, page) => {
    const sheet = page.getByRole('dialog');
    const browse = new BrowsePage(page);
    await open(browse);
    await hands.keys('j', 's');
    await browse.stories.first().getByRole('button', { name: /^已收藏/ }).waitFor();
    await page.goto('library');
    const backup = page.getByRole('region', { name: '备份与恢复' });
    await hands.to(backup.getByRole('button', { name: '下载备份' }));
    const [download] = await Promise.all([page.waitForEvent('download'), hands.keys('Enter')]);
    const file = await download.path();
    await expect(backup.getByRole('status').filter({ hasText: '备份已做好' })).toBeVisible();
    const choose = async (): Promise<void> => {
      await hands.to(backup.getByRole('button', { name: '恢复…' }));
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), hands.keys('Enter')]);
      await chooser.setFiles(file);
      await sheet.waitFor();
    };
    await choose();
    await hands.press(sheet.getByRole('button', { name: '合并' }));
    await hands.standOn(backup.getByRole('button', { name: '恢复…' }));
    await choose();
    await hands.press(sheet.getByRole('button', { name: '全部替换' }));
    await hands.standOn(backup.getByRole('button', { name: '恢复…' }));
    await hands.press(backup.getByRole('button', { name: '撤销恢复' }));
    await hands.standOn(backup.getByRole('heading', { name: '备份与恢复' }));
    const formats = sheet.getByRole('group', { name: '格式' });
    await hands.press(page.getByRole('button', { name: '导出…' }));
    for (const ending of ['epub', 'md', 'csv', 'html', 'bib', 'ris']) {
      await hands.to(sheet.getByRole('button', { name: '下载' }));
      const [written] = await Promise.all([page.waitForEvent('download'), hands.keys('Enter')]);
      expect(written.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
      await hands.press(formats.getByRole('radio', { checked: true }), 'ArrowDown');
    }
    await hands.keys('Escape');
    await hands.standOn(page.getByRole('button', { name: '导出…' }));
    await hands.press(page.getByRole('button', { name: '打印…' }));
    await hands.press(sheet.getByRole('group', { name: '哪些稿件' }).getByRole('radio', { checked: true }), 'ArrowUp');
    await hands.press(sheet.getByRole('group', { name: '挑选稿件' }).getByRole('checkbox').first(), 'Space');
    await hands.keys('Escape');
    await hands.standOn(page.getByRole('button', { name: '打印…' }));
    const storage = page.getByRole('region', { name: '存储' });
    await hands.press(storage.getByRole('button', { name: '全部清除…' }));
    await hands.standOn(storage.getByRole('button', { name: '取消' }));
    await hands.press(storage.getByRole('button', { name: '确定清除' }));
    await hands.standOn(storage.getByRole('button', { name: '撤销清除' }));
    await hands.keys('Enter');
    await hands.standOn(storage.getByRole('heading', { name: '全部清除' }));
  }],
  ['settings, sheet of keys, palette and the ways from the front page', async (hands, page) => {
    await page.goto('settings');
    for (const group of ['语言', '主题', '最近阅读', '记住最近的搜索', '单键快捷键']) {
      const chosen = page.getByRole('group', { name: new RegExp(`^(${group}|Language)$`) }).getByRole('radio', { checked: true });
      await hands.press(chosen, 'ArrowRight');
      await hands.standOn(chosen);
      await hands.keys('ArrowLeft');
    }
    await hands.press(page.getByRole('button', { name: '列出快捷键' }));
    await hands.press(page.getByRole('dialog').getByRole('button', { name: '打开命令面板' }));
    await hands.keys('Escape');
    await hands.standOn(page.getByRole('button', { name: '列出快捷键' }));
    await page.goto('');
    const elder = page.getByRole('button', { name: '长辈版' });
    await hands.press(elder);
    await hands.standOn(elder);
    await hands.keys('Enter');
    await hands.press(page.getByRole('region', { name: '按活动类型' }).getByRole('link').first());
    await hands.standOn(page.getByRole('main'));
    await page.goto('');
    await hands.press(page.getByRole('region', { name: '提到最多的单位' }).getByRole('link').first());
    await hands.standOn(page.getByRole('main'));
    const why = page.getByRole('button', { name: /^为什么？/ }).first();
    await hands.press(why);
    await expect(why).toHaveAttribute('aria-expanded', 'true');
    await hands.standOn(why);
  }],
];

for (const [title, go] of EVERYTHING ? [...FIRST, ...REST] : FIRST) {
  test(`${title} by keyboard alone @chromium`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-write']);
    await go(new Hands(page), page);
  });
}
