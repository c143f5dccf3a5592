import { sha256Hex } from '../../text/hash.ts';
import { MADE_SOURCE, madeCard, madeStory } from '../../domain/testing/made-story.ts';
import type { LibraryRows } from '../backup-rows.ts';
import { writeCopy } from '../copy-body.ts';
import { copyStory, type RemovedBookmark } from '../saved-story.ts';

const TIME = '2026-11-21T08:00:00.000Z';
const PAGE = { page: 'made', document: 'made.txt', standingHead: null, place: 1, paper: null, issueDate: null, number: null, name: null };

/** A made-up saved story as it is stored. */
export function madeSaved(id: string, sequence: number): RemovedBookmark {
  const story = madeStory({ id });
  return writeCopy(copyStory(story, madeCard(story), PAGE, MADE_SOURCE), sequence, TIME);
}

/** Made-up rows of every store, some of each: what is awkward to write down is among them. */
export function madeRows(count = 2): LibraryRows {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const saved = numbers.map((n) => madeSaved(`made-${n}`, n));
  const onStory = { story: 'made-1', headline: '青山街道工会慰问巡河队', page: 'made' };
  return {
    bookmarks: saved.map(({ bookmark }) => bookmark),
    copies: saved.map(({ copy }) => copy),
    corrections: numbers.flatMap((n) => [
      { story: `made-${n}`, facet: 'district' as const, value: '海淀区', change: 'add' as const, evidence: '第二段没有断开。' },
      { story: `made-${n}`, facet: 'organization' as const, value: '青山街道工会', change: 'remove' as const },
    ]),
    views: numbers.map((n) => ({ search: `?q=工会${n}`, sequence: n, name: n % 2 === 0 ? null : '我的 "视图"\n二', seen: 'made-1 made-2' })),
    searches: numbers.slice(-20).map((n) => ({ query: `巡河 ${n}`, sequence: n })),
    highlights: numbers.map((n) => ({
      id: `highlight-${n}`, sequence: n, ...onStory, colour: 'green' as const, quote: '甲\u202E乙', before: '\u2028\uD800', after: '', source: [n, n + 3] as const, note: n % 2 === 0 ? null : '{[“"\\', madeAt: TIME,
    })),
    notes: numbers.map((n) => ({ ...onStory, story: `made-${n}`, sequence: n, text: '一行\n二行\u0000', writtenAt: TIME })),
    tags: numbers.flatMap((n) => [{ story: `made-${n}`, tag: '要事', sequence: 2 * n - 1 }, { story: `made-${n}`, tag: '𠮷', sequence: 2 * n }]),
    readings: numbers.map((n) => ({ story: `made-${n}`, sequence: n, read: n % 2 === 0, at: n % 2 === 0 ? null : n, share: n / (n + 1) })),
    visits: numbers.map((n) => ({ ...onStory, story: `made-${n}`, sequence: n, visitedAt: TIME })),
    documents: numbers.slice(0, 3).map((n) => {
      const content = Uint8Array.from({ length: 100 * n }, (_, at) => (at * 7 + n) % 256);
      return { sha256: sha256Hex(content), sequence: n, name: `第${n}版.txt`, content, broughtAt: TIME };
    }),
  };
}
