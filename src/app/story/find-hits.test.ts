import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFold } from '../../text/fold.ts';
import { TRADITIONAL } from '../../text/traditional-table.ts';
import { findHits, hitTerms, type HitTerm, type PrintedField } from './find-hits.ts';

const SEED = 20261121;
const fold = createFold(TRADITIONAL);

function marked(texts: readonly string[], query: string): string[] {
  const fields = texts.map((text, index): PrintedField => ({ name: index === 0 ? 'headline' : 'other', text }));
  return findHits(fields, hitTerms(query), fold).map(({ field, span }) => `${field}:${texts[field]?.slice(...span)}`);
}

describe('hitTerms', () => {
  it.each([
    ['慰问 职工', '慰问@story 职工@story'],
    ['慰问|“职工 书屋”', '慰问@story 职工 书屋@story'],
    ['-慰问 职工', '职工@story'],
    ['标题:慰问 职工', '慰问@headline 职工@story'],
    ['区:海淀 类：培训', ''],
    ['-慰问', ''],
    ['“', ''],
  ])('of %s are %s', (query, terms) => {
    expect(hitTerms(query).map(({ text, within }) => `${text}@${within}`).join(' ')).toBe(terms);
  });
});

describe('findHits', () => {
  it('finds a term in every field, in order, each in original characters', () => {
    expect(marked(['工會甲', '無', '乙工会丙工會'], '工会')).toEqual(['0:工會', '2:工会', '2:工會']);
  });

  it('makes one of hits that share a character, and two of hits that touch', () => {
    expect(marked(['人民服务人民'], '人民服务 服务人民')).toEqual(['0:人民服务人民']);
    expect(marked(['哈哈哈'], '哈哈')).toEqual(['0:哈哈哈']);
    expect(marked(['海淀区'], '海淀 区')).toEqual(['0:海淀', '0:区']);
    expect(marked(['天天'], '天')).toEqual(['0:天', '0:天']);
  });

  it('never lets a hit go over from one field into the next', () => {
    expect(marked(['工', '会'], '工会')).toEqual([]);
    expect(marked(['工', '会'], '“工 会”')).toEqual([]);
  });

  it('looks for 标题: in the headline only', () => {
    expect(marked(['慰问', '慰问'], '标题:慰问')).toEqual(['0:慰问']);
  });

  it('keeps pairs of surrogates whole', () => {
    expect(marked(['甲𠮷乙𠮷'], '𠮷')).toEqual(['0:𠮷', '0:𠮷']);
  });

  it(`marks what a comparison at every place marks (seed ${SEED})`, () => {
    const text = fc.string({ unit: fc.constantFrom('工', '会', '會', '人', 'a', 'Ａ', '，', ',', ' ', '𠮷', '“', '"'), maxLength: 24 });
    const term = fc.record({
      text: fc.string({ unit: fc.constantFrom('工', '会', '人', 'A', '，', '𠮷', '”'), minLength: 1, maxLength: 3 }),
      within: fc.constantFrom<HitTerm['within'][]>('story', 'headline'),
    });
    const field = fc.record({ name: fc.constantFrom<PrintedField['name'][]>('headline', 'other'), text });
    fc.assert(fc.property(fc.array(field, { maxLength: 4 }), fc.array(term, { maxLength: 4 }), (fields, terms) => {
      expect(findHits(fields, terms, fold)).toEqual(bruteForce(fields, terms));
    }), { seed: SEED, numRuns: 2000 });
  });
});

/** The reading of each character of the law's alphabet, written down by hand. */
const READ_AS: Readonly<Record<string, string>> = { 會: '会', a: 'A', Ａ: 'A', ',': '，', '"': '”', '“': '”' };

/** Joins two neighbours of a text where one occurrence covers both; every maximal joined stretch is a hit. */
function bruteForce(fields: readonly PrintedField[], terms: readonly HitTerm[]): unknown[] {
  const same = (left: string, right: string): boolean => (READ_AS[left] ?? left) === (READ_AS[right] ?? right);
  return fields.flatMap(({ name, text }, field) => {
    const units = text.split('');
    const covered = units.map(() => false);
    const joined = units.map(() => false);
    for (const term of terms.filter(({ within }) => within === 'story' || name === 'headline')) {
      const wanted = term.text.split('');
      for (let start = 0; start + wanted.length <= units.length; start += 1) {
        if (!wanted.every((unit, place) => same(unit, units[start + place] ?? ''))) continue;
        wanted.forEach((_, place) => {
          covered[start + place] = true;
          if (place > 0) joined[start + place] = true;
        });
      }
    }
    const hits: { field: number; span: number[] }[] = [];
    covered.forEach((isCovered, place) => {
      const last = hits.at(-1);
      if (isCovered && joined[place] && last) last.span[1] = place + 1;
      else if (isCovered) hits.push({ field, span: [place, place + 1] });
    });
    return hits;
  });
}
