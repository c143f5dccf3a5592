import { useMemo, type ReactElement } from 'react';
import { aboutByLocale } from '../../i18n/about-by-locale.ts';
import { useDocumentTitle } from '../document-title.ts';
import type { ScreenProps } from '../screen.ts';
import { useHrefs } from '../ui/hrefs-context.ts';
import { useMessages } from '../ui/messages-context.ts';
import { pageName } from '../ui/page-name.ts';
import type { AboutPageData } from './about-data.ts';
import { BlockList } from './block-list.tsx';
import { pageBlocks } from './page-blocks.ts';
import { PageDoubts } from './page-doubts.tsx';
import { PageRepairs } from './page-repairs.tsx';
import '../styles/about.css';

/** How one page was read: every block with its role and rule, every repair, every doubt. */
export function AboutPageScreen({ data: { page, summary } }: ScreenProps<AboutPageData>): ReactElement {
  const t = useMessages();
  const words = aboutByLocale[t.locale];
  const hrefs = useHrefs();
  const { pages } = summary.cards;
  const place = pages.findIndex((card) => card.page === page.page);
  const name = pageName(page, place + 1, t);
  const blocks = useMemo(() => pageBlocks(page), [page]);
  const [previous, next] = [pages[place - 1], pages[place + 1]];
  const repairs = page.stories.reduce((sum, story) => sum + story.repairs.length, 0);
  useDocumentTitle(words.howRead(name));
  return (
    <div className="about-page">
      <p className="about-ways">
        <a href={hrefs.about}>{words.allPages}</a>
        <a href={hrefs.page(page.page)}>{words.wholePage}</a>
      </p>
      <h1>{words.howRead(name)}</h1>
      <p className="lead">{words.howReadIntro}</p>
      <p className="meta"><code>{page.document.name}</code> <span>{t.terms.stories(page.stories.length)}</span> <span>{words.characters(page.source.length)}</span></p>
      <nav aria-label={words.onThisPage}>
        <ul className="about-contents">
          <li><a href="#blocks">{words.blocks}</a></li>
          <li><a href="#repairs">{words.pageRepairs(repairs)}</a></li>
          <li><a href="#doubts">{words.doubts(page.diagnostics.length)}</a></li>
        </ul>
      </nav>
      <BlockList key={page.page} page={page} blocks={blocks} />
      <PageRepairs page={page} blocks={blocks} />
      <PageDoubts page={page} blocks={blocks} />
      {(previous ?? next) && (
        <nav className="story-neighbours" aria-label={words.otherPages}>
          {previous && <a rel="prev" href={hrefs.howRead(previous.page)}>{words.previousPage(pageName(previous, place, t))}</a>}
          {next && <a rel="next" href={hrefs.howRead(next.page)}>{words.nextPage(pageName(next, place + 2, t))}</a>}
        </nav>
      )}
    </div>
  );
}
