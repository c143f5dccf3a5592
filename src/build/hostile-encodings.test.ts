import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PageForm } from '../bundle/story-form.ts';
import { runIngestCommand } from './ingest-command.ts';
import { createMemorySystem } from './memory-system.ts';

const LISTS = new URL('../../data/gazetteers/', import.meta.url);
const GAZETTEERS = Object.fromEntries(readdirSync(LISTS).map((name) => [`data/gazetteers/${name}`, readFileSync(new URL(name, LISTS))]));
const PAGE = '某厂工会开展健步走活动\n\n本报讯（记者 王五）近日，海淀区总工会开展健步走活动。工会主席张建国表示，职工踊跃参加。\n\n读书分享会举行\n\n本报讯（记者 赵六）昨日，某校工会举办读书分享会。老师们踊跃参加。\n';
/** 某厂工会开展健步走活动，职工在踊跃参加。 in GB18030. */
const GB18030 = Uint8Array.from('c4b3b3a7b9a4bbe1bfaad5b9bda1b2bdd7dfbbeeb6afa3acd6b0b9a4d4dad3bbd4beb2cebcd3a1a3'.match(/../g) ?? [], (hex) => Number.parseInt(hex, 16));

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => Uint8Array.from(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** Reads the document beside a good one. */
async function read(bytes: Uint8Array): Promise<{ readonly page: PageForm | undefined; readonly others: number; readonly code: number; readonly said: string }> {
  const system = createMemorySystem({ ...GAZETTEERS, 'in/bad.txt': bytes, 'in/good.txt': PAGE });
  const code = await runIngestCommand(['in', '--json'], system);
  const pages = JSON.parse(system.printed.join('\n')) as readonly PageForm[];
  expect(JSON.stringify(pages)).not.toContain('\ufffd');
  return { page: pages.find(({ page }) => page === 'bad'), others: pages.filter(({ page }) => page === 'good').length, code, said: system.complaints.filter((line) => line.startsWith('in/bad.txt')).join('\n') };
}

describe('a document is read', () => {
  it.each([
    ['UTF-8', utf8(PAGE), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${PAGE}`), 'utf-8'],
    ['UTF-8 with CRLF', utf8(PAGE.replaceAll('\n', '\r\n')), 'utf-8'],
    ['UTF-8 with CR only', utf8(PAGE.replaceAll('\n', '\r')), 'utf-8'],
    ['UTF-16, low byte first, with a mark', utf16(`\ufeff${PAGE}`, true), 'utf-16le'],
    ['UTF-16, high byte first, with a mark', utf16(`\ufeff${PAGE}`, false), 'utf-16be'],
    ['UTF-16, low byte first, without a mark', utf16(PAGE, true), 'utf-16le'],
    ['UTF-16, high byte first, without a mark', utf16(PAGE, false), 'utf-16be'],
  ])('from %s', async (_, bytes, encoding) => {
    const { page, code } = await read(bytes);
    expect(code).toBe(0);
    expect(page?.document.encoding).toBe(encoding);
    expect(page?.stories.map(({ headline }) => headline)).toEqual(['某厂工会开展健步走活动', '读书分享会举行']);
    expect(page?.stories[0]?.paragraphs).toEqual(['近日，海淀区总工会开展健步走活动。工会主席张建国表示，职工踊跃参加。']);
  });

  it('from GB18030', async () => {
    const { page } = await read(GB18030);
    expect(page?.document.encoding).toBe('gb18030');
    expect(JSON.stringify(page)).toContain('某厂工会开展健步走活动，职工在踊跃参加。');
  });

  it.each([['UTF-8', utf8(PAGE.trimEnd()), [1, 2]], ['UTF-16', utf16(`\ufeff${PAGE.trimEnd()}`, true), [1]]])('from %s whose last character is cut short, with a warning and every story', async (_, bytes, cuts) => {
    for (const cut of cuts) {
      const { page, code, said } = await read(bytes.subarray(0, bytes.length - cut));
      expect(code).toBe(0);
      expect(said).toContain('warning cut-last-character');
      expect(page?.stories).toHaveLength(2);
    }
  });
});

describe('a document is refused by name, and the other one read', () => {
  it.each([
    ['invalid bytes in the middle', Uint8Array.from([...utf8(PAGE), 0xff, 0xc0, ...utf8(PAGE)]), 'unknown-encoding'],
    ['a cut character in the middle', Uint8Array.from([...utf8(PAGE).subarray(0, -3), ...utf8(PAGE)]), 'unknown-encoding'],
    ['half of a UTF-16 pair', utf16(`\ufeff${PAGE}\ud83d${PAGE}`, true), 'unknown-encoding'],
    ['Big5', Uint8Array.from([0xa4, 0x75, 0xb7, 0x7c, 0xaa, 0xba, 0xc2, 0xbe, 0xa4, 0x75]), 'unknown-encoding'],
    ['UTF-8 read as Latin-1', utf8(latin1(utf8(PAGE))), 'mojibake'],
    ['UTF-8 read as Windows-1252', utf8(new TextDecoder('windows-1252').decode(utf8(PAGE))), 'mojibake'],
    ['GB18030 read as Latin-1', utf8(latin1(GB18030)), 'mojibake'],
    ['UTF-8 read as GBK', utf8(new TextDecoder('gb18030').decode(utf8(PAGE)).replaceAll('\ufffd', '?')), 'mojibake'],
    ['characters that were lost before', utf8(PAGE.replace('健', '\ufffd')), 'mojibake'],
    ['NUL bytes', utf8(PAGE.replaceAll('工', '\0')), 'not-text'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'not-text'],
    ['a ZIP archive', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'not-text'],
  ])('%s', async (_, bytes, rule) => {
    const { page, others, code, said } = await read(bytes);
    expect(said).toMatch(new RegExp(`^in/bad\\.txt: refused ${rule}: .*UTF-8.*$`));
    expect([page, others, code]).toEqual([undefined, 1, 1]);
  });
});

describe('characters that nobody sees', () => {
  const story = async (change: (text: string) => string) => (await read(utf8(change(PAGE)))).page?.stories[0];

  it.each([
    ['zero-width spaces', '\u200b'], ['zero-width joiners', '\u200d'], ['soft hyphens', '\u00ad'], ['word joiners', '\u2060'], ['byte order marks', '\ufeff'],
    ['bells', '\u0007'], ['escapes', '\u001b'], ['DEL', '\u007f'], ['no-break spaces', '\u00a0'],
  ])('%s inside names: the person, the organization and the reporter are found', async (_, unseen) => {
    const put = (text: string, word: string) => text.replace(word, `${word.slice(0, 1)}${unseen}${word.slice(1)}`);
    const found = await story((text) => put(put(put(text, '海淀区总工会'), '张建国'), '王五'));
    expect(found?.organizations.map(({ name }) => name)).toEqual(['海淀区总工会']);
    expect(found?.districts.map(({ name }) => name)).toEqual(['海淀区']);
    expect(found?.people.map(({ name }) => name)).toEqual(['张建国']);
    expect(found?.byline.reporters).toEqual(['王五']);
  });

  it('bidi controls around a name do not hide it, and stay where they are', async () => {
    const found = await story((text) => text.replace('张建国', '\u202e张建国\u202c'));
    expect(found?.people.map(({ name }) => name)).toEqual(['张建国']);
    expect(found?.paragraphs.join('')).toContain('\u202e张建国\u202c');
  });

  it('a NUL in a long page is left out, with a repair', async () => {
    const found = await story((text) => `${text.replace('张建国', '张\0建国')}${'\n\n'.repeat(1500)}`);
    expect(found?.people.map(({ name }) => name)).toEqual(['张建国']);
    expect(found?.repairs).toContainEqual(expect.objectContaining({ rule: 'remove-invisible', before: '\0', after: '' }));
  });
});
