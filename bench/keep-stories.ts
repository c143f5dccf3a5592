import type { Page as Tab } from '@playwright/test';
import { storyCard } from '../src/bundle/cards.ts';
import type { Page } from '../src/domain/page.ts';
import { writeCopy } from '../src/library/copy-body.ts';
import type { Check } from '../src/library/care.ts';
import type { Highlight } from '../src/library/kept-rows.ts';
import { copyStory, type Bookmark, type StoredCopy } from '../src/library/saved-story.ts';

/** Rows of a library by the names of their stores. */
interface Kept {
  readonly bookmarks: readonly Bookmark[];
  readonly copies: readonly StoredCopy[];
  readonly highlights: readonly Highlight[];
  readonly checks: readonly Check[];
}

/** Rows that are written at once. */
const AT_ONCE = 500;
const WHEN = '2026-11-21T00:00:00.000Z';

/** Saves every story of these pages and highlights the beginning of each, straight into the database that the app of this tab has made. */
export async function keepStories(tab: Tab, pages: readonly Page[]): Promise<void> {
  const stories = pages.flatMap((page, place) => page.stories.map((story) => ({ page, place: place + 1, story })));
  for (let start = 0; start < stories.length; start += AT_ONCE) {
    const saved = stories.slice(start, start + AT_ONCE).map(({ page, place, story }, n) => {
      const { paper, issueDate, number, name, standingHead, source } = page;
      const copy = copyStory(story, storyCard(story, page), { page: page.page, document: page.document.name, standingHead, place, paper, issueDate, number, name }, source);
      const row = writeCopy(copy, start + n + 1, WHEN);
      return { ...row, highlight: highlightOf(row.bookmark, copy.story.paragraphs[0] ?? '', copy.excerpt.start), check: { id: story.id, turn: start + n + 1, checkedAt: WHEN, intact: true } };
    });
    await write(tab, { bookmarks: saved.map(({ bookmark }) => bookmark), copies: saved.map(({ copy }) => copy), highlights: saved.map(({ highlight }) => highlight), checks: saved.map(({ check }) => check) });
  }
}

function highlightOf({ id, sequence, card, page }: Bookmark, text: string, at: number): Highlight {
  const from = at + card.headline.length + 1;
  const quote = text.slice(0, 20);
  return { id: `of-${id}`, sequence, story: id, headline: card.headline, page: page.page, colour: 'yellow', quote, before: '', after: text.slice(20, 52), source: [from, from + quote.length], note: null, madeAt: WHEN };
}

function write(tab: Tab, kept: Kept): Promise<void> {
  return tab.evaluate((rows) => new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('banmian-library /');
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction(Object.keys(rows), 'readwrite');
      for (const [name, list] of Object.entries(rows)) for (const row of list) transaction.objectStore(name).put(row);
      transaction.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('not written')));
    });
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
  }), kept);
}
