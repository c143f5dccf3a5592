import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { en } from '../../i18n/en.ts';
import { zhCn } from '../../i18n/zh-cn.ts';
import { MessagesContext } from '../ui/messages-context.ts';
import type { DateBar } from './date-bars.ts';
import { DateHistogram } from './date-histogram.tsx';

const months = Array.from({ length: 12 }, (_, place): DateBar => ({ kind: 'bar', value: `2022-${String(place + 1).padStart(2, '0')}`, count: place + 1 }));
const bars: readonly DateBar[] = [{ kind: 'bar', value: '2021', count: 3 }, ...months];

test.each([en, zhCn])('$locale: the name of every bar holds the number and the label that are seen on it (WCAG 2.5.3)', (t) => {
  const html = renderToStaticMarkup(
    <MessagesContext value={t}><DateHistogram label="" bars={bars} unknown={2} isPressed={() => false} onPress={() => undefined} /></MessagesContext>,
  );
  const buttons = [...html.matchAll(/<button[^>]*aria-label="([^"]*)".*?class="bar-count">([^<]*)<.*?class="bar-label">([^<]*)</gs)];
  expect(buttons).toHaveLength(bars.length + 1);
  for (const [, name = '', count = '', label = ''] of buttons) {
    expect(name).toContain(count);
    expect(name.toLowerCase()).toContain(label.toLowerCase());
  }
});
