import type { ReactElement } from 'react';
import { HeadlineName } from '../app/ui/headline-name.tsx';
import { useHrefs } from '../app/ui/hrefs-context.ts';
import { useMessages } from '../app/ui/messages-context.ts';
import { pageName } from '../app/ui/page-name.ts';
import type { CardsFile } from '../bundle/format.ts';

/** Every headline as a link to its story, page by page. */
export function HeadlineList({ cards }: { readonly cards: CardsFile }): ReactElement {
  const t = useMessages();
  const hrefs = useHrefs();
  const headlines = new Map(cards.stories.map(({ id, headline }) => [id, headline]));
  return (
    <>
      {cards.pages.map((page, index) => (
        <section key={page.page}>
          <h2><a href={hrefs.page(page.page)}>{pageName(page, index + 1, t)}</a></h2>
          <ul>
            {page.storyIds.map((id) => (
              <li key={id}><a href={hrefs.story(id)}><HeadlineName headline={headlines.get(id) ?? id} /></a></li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
