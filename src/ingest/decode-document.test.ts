import { describe, expect, it } from 'vitest';
import { decodeDocument } from './decode-document.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** 工会的职工在北京。 in GB18030. */
const GB18030 = Uint8Array.from([0xb9, 0xa4, 0xbb, 0xe1, 0xb5, 0xc4, 0xd6, 0xb0, 0xb9, 0xa4, 0xd4, 0xda, 0xb1, 0xb1, 0xbe, 0xa9, 0xa1, 0xa3]);

function decoded(bytes: Uint8Array) {
  const result = decodeDocument('page.txt', bytes);
  if (result.state === 'refused') throw new Error(result.cause);
  return result;
}

describe('decoding a document', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decoded(utf8('工会')).text).toBe('工会');
    expect(decoded(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('工会')])).text).toBe('工会');
  });

  it('reads UTF-16 of either order by its mark, and GB18030 by its characters', () => {
    expect(decoded(Uint8Array.from([0xff, 0xfe, 0xe5, 0x5d, 0x1a, 0x4f]))).toMatchObject({ text: '工会', encoding: 'utf-16le' });
    expect(decoded(Uint8Array.from([0xfe, 0xff, 0x5d, 0xe5, 0x4f, 0x1a]))).toMatchObject({ text: '工会', encoding: 'utf-16be' });
    expect(decoded(GB18030)).toMatchObject({ text: '工会的职工在北京。', encoding: 'gb18030' });
  });

  it('drops a last character that is cut short, with a warning at its place', () => {
    const bytes = utf8('职工之家');
    for (const cut of [1, 2]) {
      const result = decoded(bytes.subarray(0, bytes.length - cut));
      expect(result.text).toBe('职工之');
      expect(result.diagnostics).toMatchObject([{ rule: 'cut-last-character', severity: 'warning', source: [3, 3] }]);
    }
  });

  it('refuses by name what it cannot read rightly', () => {
    const mojibake = utf8([...utf8('北京市总工会开展慰问活动')].map((byte) => String.fromCharCode(byte)).join(''));
    const cases: [string, Uint8Array, string][] = [
      ['a PDF', utf8('%PDF-1.7 1 0 obj'), 'not-text'],
      ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'not-text'],
      ['NUL bytes', Uint8Array.from([0xe5, 0, 0, 0, 0x41]), 'not-text'],
      ['wrong bytes in the middle', Uint8Array.from([...utf8('工会'), 0xff, 0xc0, ...utf8('职工')]), 'unknown-encoding'],
      ['UTF-8 read as Latin-1', mojibake, 'mojibake'],
    ];
    for (const [name, bytes, rule] of cases) {
      const result = decodeDocument('page.txt', bytes);
      expect(result, name).toMatchObject({ state: 'refused', document: 'page.txt', rule });
    }
  });

  it('names the first byte that is wrong', () => {
    expect(decodeDocument('page.txt', Uint8Array.from([...utf8('工会'), 0xff, ...utf8('职工')]))).toMatchObject({ cause: expect.stringContaining('byte 6') });
  });
});
