import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesAtHand } from '../../scripts/make-exports/pages-at-hand.ts';
import { exportByLocale } from '../i18n/export-by-locale.ts';
import type { ExportedCollection } from './exported-story.ts';
import { expectedEach, expectedLine, expectedTitle, hostileCollection, SEED } from '../../scripts/make-exports/hostile-stories.ts';
import { writeBibtex } from './write-bibtex.ts';

const { words } = exportByLocale['zh-CN'];

interface Entry {
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** BibTeX as its own program reads it: a value goes as far as its braces balance, behind a backslash too. */
function readBibtex(text: string): Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  const take = (pattern: RegExp): string => {
    const sticky = new RegExp(pattern, 'uy');
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (!found) throw new SyntaxError(`${String(pattern)} is not at ${at}: ${JSON.stringify(text.slice(at, at + 60))}`);
    at += found[0].length;
    return found[1] ?? '';
  };
  const takeBraced = (): string => {
    take(/\{/);
    const start = at;
    for (let depth = 1; depth > 0; at += 1) {
      if (at >= text.length) throw new SyntaxError('braces do not balance');
      depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0;
    }
    return text.slice(start, at - 1);
  };
  while (at < text.length) {
    const key = take(/@article\{([a-z0-9_:-]+),\n/);
    const fields: Record<string, string> = {};
    while (text[at] === ' ') {
      const name = take(/ {2}([a-z]+) = /);
      if (name in fields) throw new SyntaxError(`${name} twice`);
      fields[name] = takeBraced();
      take(/,\n/);
    }
    take(/\}\n\n?/);
    entries.push({ key, fields });
  }
  return entries;
}

/** What TeX prints for a value; what it would take for a command or a group is refused. */
function printed(value: string): string {
  const commands: Readonly<Record<string, string>> = { textbackslash: '\\', textbraceleft: '{', textbraceright: '}', textasciitilde: '~', textasciicircum: '^' };
  const said = value.replace(/\\(?:(text[a-z]+)\{\}|([#$%&_]))|[\\{}#$%&_~^]/gu, (found, command?: string, sign?: string) => {
    const result = command === undefined ? sign : commands[command];
    if (result === undefined) throw new SyntaxError(`«${found}» means something to TeX in ${value}`);
    return result;
  });
  return said;
}

/** The texts of a list whose members stand in braces. */
function names(value: string | undefined): string[] {
  return value === undefined ? [] : value.slice(1, -1).split('} and {').map(printed);
}

function check(collection: ExportedCollection): void {
  const entries = readBibtex(writeBibtex(collection, words));
  expect(entries).toHaveLength(collection.stories.length);
  collection.stories.forEach((exported, index) => {
    const { key, fields } = entries[index] ?? { key: '', fields: {} };
    const { story, page, tags, note } = exported;
    expect(key).toBe(story.id.split('~').join(':'));
    expect(printed(fields['title']?.slice(1, -1) ?? '')).toBe(expectedTitle(exported));
    expect(names(fields['author'])).toEqual(expectedEach([...new Set([...story.byline.reporters, ...story.byline.correspondents])]));
    expect(printed(fields['journal'] ?? '')).toBe(expectedLine(page.paper) || '报名不详');
    expect([fields['year'], fields['date']]).toEqual(page.issueDate ? [page.issueDate.slice(0, 4), page.issueDate] : ['日期不详', undefined]);
    expect(printed(fields['pages'] ?? '')).toBe(expectedLine(page.number));
    expect(printed(fields['keywords'] ?? '')).toBe(expectedEach(tags).map((tag) => tag.split(',').join('，')).join(', '));
    expect(printed(fields['annote'] ?? '')).toBe(expectedLine(note));
    expect(fields['url']?.replace(/%(?:7B|7D|5C)/g, decodeURIComponent)).toBe(exported.address);
  });
}

describe('BibTeX', () => {
  it(`reads back as what went in (seed ${SEED})`, () => {
    fc.assert(fc.property(hostileCollection, check), { seed: SEED, numRuns: 200 });
  });

  it('holds the pages at hand', () => {
    expect.hasAssertions();
    check({ title: '', stories: pagesAtHand() });
  });
});
