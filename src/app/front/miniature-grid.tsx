import { useRef, useState, type ReactElement } from 'react';
import type { ArchiveSummary } from '../../archive/archive.ts';
import { frontByLocale } from '../../i18n/front-by-locale.ts';
import { useMessages } from '../ui/messages-context.ts';
import { OwnPlace } from './own-place.tsx';
import { PageMiniature } from './page-miniature.tsx';

/** Pages that are drawn at first, and more with each press: a large collection has thousands. */
const FIRST = 12;
const STEP = 60;

/** The pages in small, and in the place after the last one what the reader keeps. */
export function MiniatureGrid({ cards }: Pick<ArchiveSummary, 'cards'>): ReactElement {
  const t = useMessages();
  const words = frontByLocale[t.locale];
  const [most, setMost] = useState(FIRST);
  const list = useRef<HTMLUListElement>(null);
  const numbers = new Map(cards.stories.map(({ id }, number) => [id, number]));
  const rest = cards.pages.length - most;
  const showMore = (): void => {
    // The button may go: focus stays where the new pages begin.
    list.current?.querySelector<HTMLElement>(`li:nth-child(${most}) a`)?.focus({ preventScroll: true });
    setMost(most + STEP);
  };
  return (
    <section className="front-pages" aria-labelledby="front-pages">
      <h2 id="front-pages">{words.pages}</h2>
      {cards.pages.length === 0 && <p>{words.empty}</p>}
      <ul className="miniatures" ref={list}>
        {cards.pages.slice(0, most).map((page, index) => (
          <li key={page.page}>
            <PageMiniature
              page={page}
              place={index + 1}
              stories={page.storyIds.flatMap((id) => {
                const number = numbers.get(id) ?? -1;
                const card = cards.stories[number];
                return card ? [{ card, length: cards.lengths[number] ?? 0 }] : [];
              })}
            />
          </li>
        ))}
        <li className="own-place"><OwnPlace /></li>
      </ul>
      {rest > 0 && <button type="button" className="more" onClick={showMore}>{words.morePages(Math.min(rest, STEP))}</button>}
    </section>
  );
}
