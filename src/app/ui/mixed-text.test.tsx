import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { en } from '../../i18n/en.ts';
import { zhCn } from '../../i18n/zh-cn.ts';
import { MessagesContext } from './messages-context.ts';
import { MixedText } from './mixed-text.tsx';

const drawn = (text: string, messages = en): string => renderToStaticMarkup(<MessagesContext value={messages}><MixedText text={text} /></MessagesContext>);
const han = (text: string): string => `<span lang="zh-CN">${text}</span>`;

test.each([
  ['not 甲大学', `not ${han('甲大学')}`],
  ['with 工会 and without 会议', `with ${han('工会')} and without ${han('会议')}`],
  ['Part of “甲、乙2026年“好”事”', `Part of “${han('甲、乙2026年“好”事')}”`],
  ['headline:工会', `headline:${han('工会')}`],
  ['甲abc乙', `${han('甲')}abc${han('乙')}`],
  ['English only, 2026', 'English only, 2026'],
])('in English, «%s» is Chinese where it is', (text, html) => {
  expect(drawn(text)).toBe(html);
});

test('in Chinese nothing is marked', () => {
  expect(drawn('不含 甲大学', zhCn)).toBe('不含 甲大学');
});
