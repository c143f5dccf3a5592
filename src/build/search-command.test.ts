import { describe, expect, it } from 'vitest';
import { encodeBundle } from '../bundle/encode.ts';
import type { DistrictName, DistrictRole } from '../domain/district.ts';
import type { EventType } from '../domain/event-type.ts';
import type { Page } from '../domain/page.ts';
import { type Story, UNKNOWN_DATE } from '../domain/story.ts';
import { runSearchCommand } from './search-command.ts';

function story(id: string, paragraph: string, districts: readonly (readonly [DistrictName, DistrictRole])[], eventTypes: readonly EventType[]): Story {
  return {
    id, kind: 'article', confidence: 1, section: null, kicker: null, headline: `${id}号`, deck: null, crossheads: [], credit: null, paragraphs: [paragraph],
    byline: { text: null, reporters: [], correspondents: [], photographers: [] }, districts: districts.map(([name, role]) => ({ name, role, basis: 'named', evidence: [] })),
    organizations: [{ name: '甲单位', type: 'union', role: 'organizer', parent: null, surfaces: [] }].slice(0, districts.length) as Story['organizations'],
    people: [], eventTypes, date: UNKNOWN_DATE, repairs: [], because: [],
    sources: { section: [], kicker: [], headline: [], deck: [], crossheads: [], byline: [], credit: [], paragraphs: [] },
  };
}

const page: Page = {
  page: 'p', document: { name: 'p.txt', sha256: '', encoding: 'utf-8' }, paper: null, issueDate: null, number: null, name: null, standingHead: null, strips: [], diagnostics: [], source: '', continuations: [], bins: [],
  stories: [
    story('one', '春风来了。', [['海淀区', 'primary']], ['慰问关爱']),
    story('two', '春风走了，秋雨来了。', [['东城区', 'primary'], ['海淀区', 'mentioned']], ['慰问关爱', '学习宣讲']),
    story('three', '春风。', [], []),
  ],
};
const disk = new Map(['bundle', 'elsewhere'].flatMap((folder) => encodeBundle([page], {}).map(({ path, text }): [string, string] => [`${folder}/${path}`, text])));
disk.set('queries.txt', '春风\r\n\n秋雨\n');
disk.set('none.txt', '');

function run(...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = runSearchCommand(args, {
    readFile(path) {
      const text = disk.get(path);
      if (text === undefined) throw new Error(`${path}: no such file`);
      return new TextEncoder().encode(text);
    },
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
  });
  return { code, printed, complaints, answers: args.includes('--json') ? printed.map((line) => JSON.parse(line) as { total: number; ids: string[]; facets: unknown }) : [] };
}

describe('npm run search', () => {
  it('answers in the form of the contract', () => {
    expect(run('秋雨', '--json')).toMatchObject({ code: 0, complaints: [], printed: ['{"total":1,"ids":["two"],"facets":{"district":{"东城区":1},"organization":{"甲单位":1},"eventType":{"慰问关爱":1,"学习宣讲":1}}}'] });
  });

  it('counts the whole result, whatever the limit, by the counting rule', () => {
    const [answer] = run('春风', '--district', '海淀区', '--limit', '0', '--json').answers;
    expect(answer).toEqual({ total: 1, ids: [], facets: { district: { 海淀区: 1, 东城区: 1, 未标注区: 1 }, organization: { 甲单位: 1 }, eventType: { 慰问关爱: 1 } } });
  });

  it('takes flags more than once, with = too, and - before an excluded value', () => {
    const ids = (...args: string[]) => run(...args, '--json').answers[0]?.ids;
    expect(ids('春风', '--district', '海淀区', '--district=未标注区')).toEqual(['one', 'three']);
    expect(ids('', '--type', '慰问关爱', '--type', '-学习宣讲')).toEqual(['one']);
    expect(ids('-秋雨', '--organization', '甲单位')).toEqual(['one']);
    expect(ids('春风', '--bundle', 'elsewhere')).toEqual(['one', 'two', 'three']);
  });

  it('asks a file of queries, one answer a line, in order', () => {
    expect(run('--batch', 'queries.txt', '--json').answers.map(({ total }) => total)).toEqual([3, 3, 1]);
    expect(run('--batch', 'queries.txt', '--json', '--district', '东城区').answers.map(({ total }) => total)).toEqual([1, 1, 1]);
    expect(run('--batch', 'none.txt', '--json')).toMatchObject({ code: 0, printed: [] });
  });

  it('says on standard error what it ignored', () => {
    expect(run('春风 |', '--json')).toMatchObject({ code: 0, complaints: ['“春风 |”: “|” was ignored'] });
  });

  it.each([['missing', null], ['corrupt', '{}']])('answers without pinyin, and says so in one line, where the names file alone is %s', (_fault, content) => {
    const path = [...disk.keys()].find((one) => one.startsWith('elsewhere/names.')) ?? '';
    const whole = disk.get(path) ?? '';
    expect(run('区:hdq', '--bundle', 'elsewhere', '--json')).toMatchObject({ code: 0, complaints: [], answers: [{ ids: ['one'] }] });
    if (content === null) disk.delete(path);
    else disk.set(path, content);
    const [printed, spoken] = [run('区:海淀', '--bundle', 'elsewhere', '--json'), run('区:hdq', '--bundle', 'elsewhere', '--json')];
    disk.set(path, whole);
    expect(printed).toMatchObject({ code: 0, answers: [{ ids: ['one'] }] });
    expect(printed.complaints).toHaveLength(1);
    expect(printed.complaints[0]).toMatch(/names\.[0-9a-f]+\.json.*without pinyin$/);
    expect(printed.complaints[0]).not.toContain('\n');
    expect(spoken.code).toBe(0);
    expect(spoken.complaints).toContain('“区:hdq”: “区:hdq” was ignored');
  });

  it('prints for people without --json', () => {
    const { code, printed } = run('秋雨');
    expect(code).toBe(0);
    expect(printed.join('\n')).toContain('【秋雨】');
  });

  it.each([
    [[]], [['a', 'b']], [['a', '--limit']], [['a', '--limit', '-1']], [['a', '--limit', '1.5']], [['a', '--limit', '1', '--limit', '2']], [['a', '--district']], [['a', '--district', '--json']],
    [['a', '--colour', 'red']], [['a', '--batch', 'queries.txt']], [['a', '--json=yes']], [['--batch']],
  ])('refuses %j with one line and 2', (args) => {
    const { code, printed, complaints } = run(...args);
    expect({ code, printed, lines: complaints.length }).toEqual({ code: 2, printed: [], lines: 1 });
    expect(complaints[0]).not.toContain('\n');
  });

  it.each([[['a', '--bundle', 'gone'], 'npm run ingest'], [['--batch', 'gone.txt'], 'gone.txt']])('refuses what is not there with one line and 1: %j', (args, told) => {
    const { code, complaints } = run(...args);
    expect(code).toBe(1);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(told);
  });
});
