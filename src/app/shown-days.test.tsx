import { readdirSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { en } from '../i18n/en.ts';
import { zhCn } from '../i18n/zh-cn.ts';
import { KeptNotes } from './highlights/kept-notes.tsx';
import { MessagesContext } from './ui/messages-context.ts';

const APP = new URL('./', import.meta.url);
const screens = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'));

afterEach(() => vi.unstubAllEnvs());

test('every time of an act is shown as a day of the reader’s', () => {
  const times = screens.flatMap((name) => readFileSync(new URL(name, APP), 'utf8').match(/<time\b[^]*?<\/time>/g) ?? []);
  expect(times.length).toBeGreaterThan(3);
  expect(times.filter((time) => !time.includes('localDay('))).toEqual([]);
  // The day in a time of UTC: nobody cuts it off.
  expect(screens.filter((name) => /slice\(0, 10\)/.test(readFileSync(new URL(name, APP), 'utf8')))).toEqual([]);
});

test.each([['Asia/Shanghai', '2026-11-22'], ['America/Los_Angeles', '2026-11-21']])('in %s a note written at 23:12 UTC is of %s, in either language', (zone, day) => {
  vi.stubEnv('TZ', zone);
  const note = { story: 'a', headline: '标题', page: '', sequence: 1, text: '笔记', writtenAt: '2026-11-21T23:12:19.000Z' };
  for (const messages of [zhCn, en]) {
    const html = renderToStaticMarkup(<MessagesContext value={messages}><KeptNotes notes={[note]} onRemoved={() => undefined} /></MessagesContext>);
    expect(html).toContain(`<time class="hint" dateTime="${note.writtenAt}">${day}</time>`);
  }
});
