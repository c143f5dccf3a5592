import { expect, test } from 'vitest';
import { zhCn } from '../../i18n/zh-cn.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';
import { settingCommands } from './standing-commands.ts';

test('every value of how things look that does not stand is offered once, in both languages, and is what it sets', () => {
  const chosen: Partial<Settings>[] = [];
  const commands = settingCommands(zhCn, DEFAULT_SETTINGS, (choice) => chosen.push(choice));
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  for (const command of commands) command.run();
  expect(chosen).toEqual([
    { theme: 'light' }, { theme: 'sepia' }, { theme: 'dark' }, { elder: 'on' }, { textSize: 'small' }, { textSize: 'large' }, { textSize: 'larger' }, { textSize: 'largest' },
    { lineHeight: 'tight' }, { lineHeight: 'loose' }, { textFace: 'sans' }, { indent: 'off' }, { justify: 'off' }, { singleKeys: 'off' }, { language: 'zh-CN' }, { language: 'en' },
  ]);
  expect(commands.find(({ label }) => label === '主题：深色')?.also).toBe('Theme: Dark');
});
