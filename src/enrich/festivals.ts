/** A feast or memorial day and the days of the Gregorian year that it can fall on, `MM-DD`; lunar ones move, so theirs are wide and never wrong. */
interface Festival {
  readonly name: string;
  readonly first: string;
  readonly last: string;
}

const fixed = (name: string, day: string): Festival => ({ name, first: day, last: day });

/**
 * Days by which a paper of the trade unions dates what it reports. Windows of lunar days: New Year falls on 21 January to 20 February, the others are
 * counted from it. 清明 and 冬至 by the sun.
 */
const FESTIVALS: readonly Festival[] = [
  fixed('元旦', '01-01'), { name: '小年', first: '01-13', last: '02-14' }, { name: '除夕', first: '01-20', last: '02-20' },
  { name: '春节|新春佳节|农历新年', first: '01-21', last: '02-20' }, { name: '元宵', first: '02-04', last: '03-06' },
  fixed('三八|国际妇女', '03-08'), fixed('植树', '03-12'), { name: '清明', first: '04-04', last: '04-06' }, fixed('世界读书', '04-23'),
  fixed('世界安全生产与健康', '04-28'), fixed('五一|国际劳动', '05-01'), fixed('五四|青年', '05-04'), { name: '母亲', first: '05-08', last: '05-14' }, fixed('护士', '05-12'),
  { name: '端午', first: '05-28', last: '06-25' }, fixed('六一|儿童', '06-01'), { name: '父亲', first: '06-15', last: '06-21' }, fixed('七一|建党', '07-01'),
  fixed('八一|建军', '08-01'), { name: '七夕', first: '07-31', last: '08-30' }, fixed('医师', '08-19'), fixed('教师', '09-10'),
  { name: '中秋', first: '09-07', last: '10-08' }, fixed('国庆|十一', '10-01'), { name: '重阳', first: '10-01', last: '10-31' }, fixed('环卫工人', '10-26'),
  fixed('记者', '11-08'), fixed('119|消防宣传|消防', '11-09'), fixed('双11|双十一', '11-11'), fixed('宪法', '12-04'), { name: '冬至', first: '12-21', last: '12-23' },
];

const NAMES = FESTIVALS.flatMap(({ name }) => name.split('|')).sort((a, b) => b.length - a.length);

/** A festival with the word that says when about it: 春节前夕, “五一”国际劳动节期间, “119”消防宣传日来临之际. Groups: name, word. */
export const FESTIVAL_PATTERN = `[“]?(${NAMES.join('|')})[”]?(?:全国|国际|消防|宣传|劳动|妇女|健康|、\\p{Script=Han}{2})*(?:节|日|小长假)?(?:假期)?(来临之际|到来之际|即将来临|即将到来|来临前夕|到来前夕|来临前|到来前|之际|前夕|将至|临近|当天|当日|当晚|期间|假期)`;

/** The first and the last possible day of a festival of that name, `MM-DD`. */
export function festivalWindow(name: string): { readonly first: string; readonly last: string } | null {
  return FESTIVALS.find((festival) => festival.name.split('|').includes(name)) ?? null;
}
