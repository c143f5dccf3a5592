import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Refusal } from '../domain/page.ts';

export interface DecodedDocument {
  readonly state: 'decoded';
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  readonly diagnostics: readonly Diagnostic[];
}

export type DecodeResult = DecodedDocument | ({ readonly state: 'refused' } & Refusal);

/** Latin letters that UTF-8 bytes of Chinese become when they are read as Latin-1 or Windows-1252 and saved again. */
const MOJIBAKE = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0178\u02c6-\u02dc\u2013-\u203a\u20ac\u2122]/g;
/** The upper half of Latin-1, which bytes of GB18030 become. */
const LATIN1 = /[\u00a1-\u00ff]/g;
/** What the Chinese full stop, comma and quotation marks become when their UTF-8 is read as GBK. */
const MISREAD_AS_GBK = /[\u9286\u951b\u9225]/g;
/** Fewer bytes tell nothing of an encoding that is not marked. */
const LEAST_UNMARKED = 16;
/** Bytes of the longest UTF-8 sequence. */
const LONGEST_SEQUENCE = 4;

/**
 * Bytes of one document → text. UTF-8 and UTF-16 (with or without a byte order mark) or GB18030; everything else is refused by name,
 * since a wrong guess would put wrong characters into the collection. A last character cut short is dropped with a warning.
 */
export function decodeDocument(name: string, bytes: Uint8Array): DecodeResult {
  const refuse = (rule: string, cause: string): DecodeResult => ({ state: 'refused', document: name, rule, cause });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(name, bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(name, bytes, 'utf-16be');
  if (hasSignature(bytes)) return refuse('not-text', 'this is a file of another kind, no text; save the page as UTF-8 text and try again');
  const utf16 = decodeUnmarked(bytes);
  if (utf16) return utf16;
  if (hasNuls(bytes)) return refuse('not-text', `byte ${Math.max(0, bytes.indexOf(0))} is not text; save the page as UTF-8 text and try again`);
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null) {
    const wrong = misreading(utf8);
    if (wrong) return refuse('mojibake', `${wrong}; save the original as UTF-8`);
    return { state: 'decoded', text: utf8, encoding: 'utf-8', diagnostics: [] };
  }
  const cut = cutLastCharacter(bytes);
  if (cut) {
    const end = cut.length;
    return {
      state: 'decoded', text: cut, encoding: 'utf-8',
      diagnostics: [{ rule: 'cut-last-character', severity: 'warning', source: [end, end], message: 'the last character is cut short and was dropped' }],
    };
  }
  const gb = tryDecode(bytes, 'gb18030');
  if (gb !== null && isChinese(gb)) return { state: 'decoded', text: gb, encoding: 'gb18030', diagnostics: [] };
  return refuse('unknown-encoding', `byte ${firstInvalidByte(bytes)} is valid neither in UTF-8 nor in GB18030; save the page as UTF-8`);
}

/** How a text was read wrongly before it was saved; null when nothing speaks for it. */
function misreading(text: string): string | null {
  const replaced = text.indexOf('\ufffd');
  if (replaced >= 0) return `character ${replaced} was lost when an earlier program read the text`;
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const suspicious = count(MOJIBAKE);
  if (suspicious > 1 && suspicious * 8 > text.length) return 'Chinese text that was read as Latin-1 and saved again';
  const latin = count(LATIN1);
  if (latin > 3 && latin * 2 > text.length && !/\p{Script=Han}/u.test(text)) return 'Chinese text that was read as Latin-1 and saved again';
  const punctuation = count(MISREAD_AS_GBK);
  if (punctuation > 2 && punctuation * 60 > text.length) return 'UTF-8 that was read as GBK and saved again';
  return null;
}

/** UTF-16 that begins with no mark: accepted only where one byte order gives Chinese and nothing else does. */
function decodeUnmarked(bytes: Uint8Array): DecodedDocument | null {
  if (bytes.length < LEAST_UNMARKED || bytes.length % 2 !== 0) return null;
  if (!hasNuls(bytes) && tryDecode(bytes, 'utf-8') !== null) return null;
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = tryDecode(bytes, encoding);
    if (text !== null && isChinese(text)) return { state: 'decoded', text, encoding, diagnostics: [] };
  }
  return null;
}

function decodeAs(name: string, bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodeResult {
  const even = bytes.length % 2 === 0 ? bytes : bytes.subarray(0, -1);
  const text = tryDecode(even, encoding);
  if (text === null) return { state: 'refused', document: name, rule: 'unknown-encoding', cause: `not valid ${encoding}; save the page as UTF-8` };
  const diagnostics: Diagnostic[] = even === bytes ? [] : [
    { rule: 'cut-last-character', severity: 'warning', source: [text.length, text.length], message: 'the last character is cut short and was dropped' },
  ];
  return { state: 'decoded', text, encoding, diagnostics };
}

function tryDecode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether it begins as a common file format that is no text does. */
function hasSignature(bytes: Uint8Array): boolean {
  const signatures = [[0x25, 0x50, 0x44, 0x46], [0x50, 0x4b, 0x03, 0x04], [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x1f, 0x8b], [0xd0, 0xcf, 0x11, 0xe0]];
  return signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte));
}

/** More than one NUL in a thousand bytes is no page of text. */
function hasNuls(bytes: Uint8Array): boolean {
  let nuls = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) nuls += 1;
  return nuls * 1000 > bytes.length;
}

/** The text when nothing but the last few bytes is wrong, as a truncated download leaves it; otherwise null. */
function cutLastCharacter(bytes: Uint8Array): string | null {
  for (let drop = 1; drop < LONGEST_SEQUENCE && drop < bytes.length; drop += 1) {
    const lead = bytes[bytes.length - drop] ?? 0;
    if (lead >= 0xc2 && lead <= 0xf4) return tryDecode(bytes.subarray(0, bytes.length - drop), 'utf-8');
    if (lead < 0x80 || lead > 0xbf) return null;
  }
  return null;
}

/** GB18030 accepts nearly any bytes: only text made of common Chinese and ASCII is believed. */
function isChinese(text: string): boolean {
  let good = 0;
  let all = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit <= 0x20) continue;
    all += 1;
    if ((unit >= 0x4e00 && unit <= 0x9fa5) || (unit > 0x20 && unit < 0x7f) || (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff00 && unit <= 0xff5e)
      || (unit >= 0x2010 && unit <= 0x2026) || unit === 0xb7) good += 1;
  }
  return all > 0 && good >= all * 0.95 && /[的是在了和工人]/.test(text);
}

function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const readable = tryDecode(bytes.subarray(0, middle + 1), 'utf-8') !== null || cutLastCharacter(bytes.subarray(0, middle + 1)) !== null;
    if (readable) low = middle + 1;
    else high = middle;
  }
  return low;
}
