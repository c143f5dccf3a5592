import { expect, test } from 'vitest';
import { en } from '../../i18n/en.ts';
import { NO_ADDRESS } from '../ui/browse-address.ts';
import { createHrefs } from '../ui/hrefs.ts';
import { collectionCommands } from './found-commands.ts';

test('event types, dates and what is not marked are filters beside those that stand, by their names in either language', () => {
  const gone: string[] = [];
  const count = 1;
  const commands = collectionCommands({
    cards: { pages: [], stories: [], lengths: [] },
    facetCounts: {
      district: [{ value: '海淀区', count }, { value: '未标注区', count }], organization: [{ value: '未标注单位', count }],
      eventType: [{ value: '慰问关爱', count }], date: [{ value: '2022-11', count }],
    },
  }, { t: en, hrefs: createHrefs('/'), address: NO_ADDRESS, go: (href) => gone.push(decodeURIComponent(href)) });
  expect(commands.map(({ kind, also }) => [kind, also])).toEqual([['district', '未标注区'], ['organization', '未标注单位'], ['eventType', '慰问关爱'], ['date', '2022-11']]);
  for (const command of commands) command.run();
  expect(gone).toEqual(['/browse?district=未标注区', '/browse?organization=未标注单位', '/browse?type=慰问关爱', '/browse?date=2022-11']);
});
