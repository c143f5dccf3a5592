import type { Gazetteers } from './gazetteers.ts';
import type { Mention } from './organization-mentions.ts';
import type { Passage } from './story-text.ts';
import { MARK } from './lexicon.ts';
import { nameAt } from './person-name.ts';
import { endsName, tokenize, type Token } from './tokenize.ts';

/** `甲、乙、丙等15家企业`: what is counted as firms is a list of firms, whatever their names look like. */
const COUNTED = /等(?:[一二三四五六七八九十百两几数0-9]+余?多?|多|若干)(?:家|户)[^，。；：、“”（）]{0,8}?(?:企业|公司|银行|商户|机构|单位)/gu;
const CLOSING = /[，。；：！？“”（）《》‘’ ]/u;
/** What runs a whole city is called by city and service: 北京地铁. */
const CITY = '北京';
const CARRIER = /^(?:地铁|公交|燃气|热力|自来水|排水|邮政|铁路|环卫)/u;
const LONGEST_ITEM = 16;

/** Firms known only by standing in such a list. An item that has a head noun of its own is found by that. */
export function findListedCompanies(passage: Passage, gazetteers: Gazetteers): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const match of passage.text.matchAll(COUNTED)) {
    let end = match.index;
    if (!/企业|公司|银行/u.test(match[0])) continue;
    while (end > 0) {
      let start = end;
      while (start > 0 && passage.text.charAt(start - 1) !== '、' && !CLOSING.test(passage.text.charAt(start - 1))) start -= 1;
      const more = passage.text.charAt(start - 1) === '、';
      const from = afterLastEnding(passage.text, start, end, gazetteers);
      const text = passage.text.slice(from, end);
      if (text.length >= 2 && text.length <= LONGEST_ITEM && /^[\p{Script=Han}A-Za-z0-9]+$/u.test(text) && !gazetteers.lists.generic.includes(text)) {
        mentions.push({ passage, start: from, end, text, kind: 'company', headLength: 0, owner: null, upper: null, proper: true, anchored: true, determined: false });
      }
      if (!more || from > start) break;
      end = start - 1;
    }
  }
  return mentions;
}

/** `北京甲乙面点师张三`, `北京地铁司机李四`: a brand that needs no head noun employs whom the story names by trade and name. */
export function findBrandEmployers(passage: Passage, tokens: readonly Token[], gazetteers: Gazetteers): readonly Mention[] {
  const { text } = passage;
  const mentions: Mention[] = [];
  for (let index = 1; index < tokens.length; index += 1) {
    const [brand, title] = [tokens[index - 1], tokens[index]];
    if (!brand || !title || (title.marks & (MARK.title | MARK.weakTitle)) === 0) continue;
    const isBrand = (brand.marks & MARK.brand) !== 0 && brand.head === null;
    const isOfCity = brand.start >= CITY.length && text.startsWith(CITY, brand.start - CITY.length);
    const carrier = brand.end - brand.start === CITY.length && text.startsWith(CITY, brand.start) ? title : isOfCity ? brand : null;
    const length = carrier ? (CARRIER.exec(text.slice(carrier.start, carrier.end))?.[0].length ?? 0) : 0;
    if ((length === 0 && !isBrand) || !nameAt(text, title.end, text, (title.marks & MARK.title) !== 0 ? 'office' : 'trade', gazetteers)) continue;
    const start = carrier ? carrier.start - CITY.length : brand.start;
    const end = carrier && length > 0 ? carrier.start + length : brand.end;
    mentions.push({ passage, start, end, text: text.slice(start, end), kind: 'company', headLength: 0, owner: null, upper: null, proper: true, anchored: true, determined: false });
  }
  return mentions;
}

/** Where the item begins: behind the last word that ends a name. */
function afterLastEnding(text: string, start: number, end: number, gazetteers: Gazetteers): number {
  const slice = text.slice(start, end);
  const last = tokenize(slice, gazetteers.lexicon).findLast((token) => endsName(slice, token));
  return last ? start + last.end : start;
}
