import { expect, it } from 'vitest';
import { ingestPage } from './ingest-page.ts';

const PARAGRAPHS = [
  '近日，大兴区总工会的流动书屋开进工地。工友们排起长队借书，还把想看的书写在留言本上。',
  '书屋由旧公交车改装而成，车里有空调和热水。每逢周三，它停在安置房项目门口，一停就是一下午。',
  '“最想看的是电工手册。”李大山说，下班后他常来坐坐。书屋眼下有三千册图书，都是职工捐的。',
];

/** Print lines of `width` characters, as some OCR gives them: no empty line between two, the first set in or not. */
function printLines(text: string, width: number): string {
  return (text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join('\n');
}

const page = (indent: string, width: number) => ['大兴区总工会建成流动书屋', ...PARAGRAPHS.map((paragraph, at) => printLines(`${indent}${at === 0 ? '本报讯（记者 赵明远）' : ''}${paragraph}`, width)),
  '门头沟区总工会开展法律咨询', printLines(`${indent}本报讯（记者 钱晓）近日，门头沟区总工会开展法律咨询，二百名职工参加。`, width)].join('\n');

it.each(Array.from({ length: 14 }, (_, at) => 12 + at))('joins print lines of %i characters to the paragraphs that are set in', (width) => {
  const { stories } = ingestPage(page('\u3000\u3000', width));
  expect(stories.map(({ headline }) => headline)).toEqual(['大兴区总工会建成流动书屋', '门头沟区总工会开展法律咨询']);
  expect(stories[0]?.paragraphs).toEqual(PARAGRAPHS);
});

it('keeps every word of print lines that are not set in, in order', () => {
  for (let width = 12; width < 26; width += 1) {
    const { stories } = ingestPage(page('', width));
    expect(stories.map(({ headline }) => headline)).toEqual(['大兴区总工会建成流动书屋', '门头沟区总工会开展法律咨询']);
    expect(stories[0]?.paragraphs.join('')).toBe(PARAGRAPHS.join(''));
  }
});
