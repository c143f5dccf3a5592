import { expect, test } from 'vitest';
import type { CommandKind } from '../../i18n/palette-messages.ts';
import type { Command } from './command.ts';
import { groupCommands, matchCommands } from './match-commands.ts';

const command = (kind: CommandKind, label: string, also?: string): Command => ({ id: `${kind} ${label}`, kind, label, run: () => undefined, ...(also === undefined ? {} : { also }) });
const COMMANDS = [command('setting', '主题：深色', 'Theme: Dark'), command('setting', '深色'), command('screen', '设置', 'settings'), command('eventType', '参观交流')];
const labels = (commands: readonly Command[]) => commands.map(({ label }) => label);
/** Knows how one name is read. */
const match = (typed: string, name: string) => (name === '参观交流' && 'cgjl'.startsWith(typed) ? { rank: 3, atStart: true, marks: [] } : null);

test('a command is found by its name in either language, in any case, the beginning before the middle', () => {
  expect(labels(matchCommands(COMMANDS, '深色', null))).toEqual(['深色', '主题：深色']);
  expect(labels(matchCommands(COMMANDS, ' DARK ', null))).toEqual(['主题：深色']);
  expect(labels(matchCommands(COMMANDS, 'set', null))).toEqual(['设置']);
});

test('by pinyin initials, once readings are there', () => {
  expect(labels(matchCommands(COMMANDS, 'cg', null))).toEqual([]);
  expect(labels(matchCommands(COMMANDS, 'cg', match))).toEqual(['参观交流']);
});

test('of a kind only the best are offered, kinds stand in their order', () => {
  const many = Array.from({ length: 9 }, (_, place) => command('page', `版 ${place}`));
  expect(labels(matchCommands([...many, command('screen', '报纸版面'), command('page', '一版')], '版', null))).toEqual(['报纸版面', '版 0', '版 1', '版 2', '版 3', '版 4']);
  expect(groupCommands(COMMANDS).map(({ kind, commands }) => [kind, commands.length])).toEqual([['screen', 1], ['eventType', 1], ['setting', 2]]);
});
