import type { Random } from './random.ts';

/** Folio, date line and editors' line of a made page, where they stand, and what they say. */
export interface MadeFurniture {
  readonly place: 'before' | 'after' | 'end';
  readonly lines: readonly string[];
  readonly facts: { readonly issueDate: string | null; readonly number: string | null };
}

const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八'];
const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];

/** Furniture in one of the arrangements that dailies print: one line or several, before or after the standing head or at the page's end. */
export function makePageFurniture(random: Random): MadeFurniture {
  const [year, month, day] = [random.whole(2019, 2025), random.whole(1, 12), random.whole(1, 28)];
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
  const number = random.whole(1, 8);
  const folio = random.pick([`第${CHINESE[number - 1] ?? ''}版`, `第${number}版`, `${number}版`]);
  const date = random.pick([`${year}年${month}月${day}日 ${weekday}`, `${year}年${month}月${day}日`, `${weekday} ${year}年${month}月${day}日`, `${year}.${month}.${day} ${weekday}`]);
  const editors = random.pick(['责任编辑 周明 美术编辑 吴佳', '本版编辑：韩文静', '责编 许浩然 校对 杨玉兰']);
  const name = random.pick(['工会新闻', '综合', '要闻']);
  const lines = random.pick([[`${date} ${folio} ${name}`], [folio, date], [`${folio} ${name} ${editors}`, date], [date, editors, folio]]);
  return {
    place: random.pick(['before', 'after', 'end']), lines,
    facts: {
      issueDate: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      number: folio.startsWith('第') && !/\d/u.test(folio) ? (CHINESE[number - 1] ?? null) : String(number),
    },
  };
}
